import { Chart, Testing, Yaml } from 'cdk8s';
import * as kplus from 'cdk8s-plus-33';
import { chart, daemonSetOf, manifestsOf } from './synth';
import { ContainerRuntime, LoggingAgentDaemonSet, type LoggingAgentDaemonSetProps } from '../../lib/constructs/logging-agent-daemon-set';
import { OperatingSystem } from '../../lib/targeting/platform';

function synth(props: Partial<LoggingAgentDaemonSetProps> = {}) {
  const scope = chart();
  const agent = new LoggingAgentDaemonSet(scope, 'agent', { name: 'fluent-bit', image: 'fluent-bit:4', ...props });
  return { scope, agent, template: daemonSetOf(scope).spec.template };
}
const mounts = (props: Partial<LoggingAgentDaemonSetProps>) => synth(props).template.spec.containers[0].volumeMounts
  .map(({ mountPath, readOnly }: any) => `${mountPath}${readOnly ? '' : ' (writable)'}`);

describe('a logging agent', () => {
  test('is this DaemonSet', () => {
    const { scope } = synth();
    expect(Yaml.stringify(daemonSetOf(scope).spec)).toMatchInlineSnapshot(`
"selector:
  matchLabels:
    app.kubernetes.io/name: fluent-bit
template:
  metadata:
    labels:
      app.kubernetes.io/name: fluent-bit
  spec:
    affinity:
      nodeAffinity:
        requiredDuringSchedulingIgnoredDuringExecution:
          nodeSelectorTerms:
            - matchExpressions:
                - key: eks.amazonaws.com/compute-type
                  operator: NotIn
                  values:
                    - fargate
                - key: type
                  operator: NotIn
                  values:
                    - virtual-kubelet
    automountServiceAccountToken: false
    containers:
      - env:
          - name: NODE_NAME
            valueFrom:
              fieldRef:
                fieldPath: spec.nodeName
        image: fluent-bit:4
        name: fluent-bit
        resources:
          requests:
            cpu: 50m
            memory: 100Mi
        securityContext:
          allowPrivilegeEscalation: false
          capabilities:
            add:
              - DAC_READ_SEARCH
            drop:
              - ALL
          runAsNonRoot: false
          runAsUser: 0
        volumeMounts:
          - mountPath: /var/log
            name: var-log
            readOnly: true
    nodeSelector:
      kubernetes.io/os: linux
    volumes:
      - hostPath:
          path: /var/log
          type: Directory
        name: var-log
updateStrategy:
  rollingUpdate:
    maxUnavailable: 10%
  type: RollingUpdate
"
`);
  });

  test.each<[string, Partial<LoggingAgentDaemonSetProps>, string[]]>([
    ['finds containerd\'s logs below /var/log', {}, ['/var/log']],
    ['finds Docker\'s logs in its own folder', { runtime: ContainerRuntime.DOCKER }, ['/var/log', '/var/lib/docker/containers']],
    ['remembers positions in a folder of the node', { stateDirectory: '/var/lib/fluent-bit' }, ['/var/log', '/var/lib/fluent-bit (writable)']],
    ['writes to /var/log where allowed', { writableLogs: true }, ['/var/log (writable)']],
  ])('%s', (_, props, expected) => {
    expect(mounts(props)).toEqual(expected);
  });

  test('makes a ConfigMap of its files and rolls when one changes', () => {
    const withFile = (content: string) => synth({ config: { mountPath: '/fluent-bit/etc', files: { 'fluent-bit.conf': content } } });
    const { scope, template, agent } = withFile('a');
    expect(manifestsOf(scope, 'ConfigMap')).toMatchObject([{ metadata: { name: 'fluent-bit-config' }, data: { 'fluent-bit.conf': 'a' } }]);
    expect(agent.configMap?.name).toBe('fluent-bit-config');
    expect(template.spec.containers[0].volumeMounts).toContainEqual({ name: 'fluent-bit-etc', mountPath: '/fluent-bit/etc', readOnly: true });
    expect(template.metadata).not.toEqual(withFile('b').template.metadata);
    expect(Testing.synth(scope)).toEqual(Testing.synth(scope));
  });

  test('takes a ConfigMap of any cdk8s-plus and rolls with what is in it at synthesis', () => {
    const digestOf = (content: string) => {
      const scope = chart();
      const configMap = new kplus.ConfigMap(scope, 'config', { metadata: { name: 'conf' } });
      new LoggingAgentDaemonSet(scope, 'agent', { name: 'a', image: 'a:1', config: { mountPath: '/etc/a', configMap } });
      configMap.addBinaryData('a.bin', content);
      return daemonSetOf(scope).spec.template.metadata?.annotations?.['cdk8s-daemonsets/config'];
    };
    expect(digestOf('x')).toMatch(/^[0-9a-f]{16}$/);
    expect(digestOf('x')).not.toBe(digestOf('y'));
  });

  test('makes it beside the DaemonSet, wherever that is', () => {
    const scope = new Chart(Testing.app(), 'no-namespace');
    new LoggingAgentDaemonSet(scope, 'a', { name: 'a', image: 'a:1', metadata: { namespace: 'logging' }, config: { mountPath: '/etc/a', files: {} } });
    expect(manifestsOf(scope, 'ConfigMap')[0].metadata.namespace).toBe('logging');
  });

  test('on Windows finds them there', () => {
    const windows = { operatingSystem: OperatingSystem.WINDOWS, runtime: ContainerRuntime.DOCKER };
    expect(mounts(windows)).toEqual(['C:\\var\\log', 'C:\\ProgramData\\docker\\containers']);
    expect(synth(windows).template.spec.containers[0].securityContext).toEqual({ windowsOptions: { runAsUserName: 'ContainerAdministrator' } });
    expect(synth(windows).template.spec.tolerations).toEqual([{ key: 'node.kubernetes.io/os', operator: 'Equal', value: 'windows', effect: 'NoSchedule' }]);
  });
});
