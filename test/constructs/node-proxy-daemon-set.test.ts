import { podOf } from './pod-of';
import { chart, daemonSetOf } from './synth';
import { NodeProxyDaemonSet, type NodeProxyDaemonSetProps } from '../../lib/constructs/node-proxy-daemon-set';
import type { Toleration } from '../../lib/kube/pod-template.generated';
import { OperatingSystem } from '../../lib/targeting/platform';

function made(props: Partial<NodeProxyDaemonSetProps> = {}) {
  const scope = chart();
  new NodeProxyDaemonSet(scope, 'agent', { name: 'agent', image: 'agent:1', ...props });
  return scope;
}
const synth = (props: Partial<NodeProxyDaemonSetProps>) => daemonSetOf(made(props)).spec.template.spec;

describe('a proxy of a node', () => {
  test('makes pods like this', () => {
    expect(podOf(made())).toMatchInlineSnapshot(`
"automountServiceAccountToken: false
containers:
  - image: agent:1
    name: agent
    resources:
      requests:
        cpu: 100m
        memory: 50Mi
    securityContext:
      privileged: true
      runAsNonRoot: false
      runAsUser: 0
    volumeMounts:
      - mountPath: /run/xtables.lock
        name: run-xtables-lock
      - mountPath: /lib/modules
        name: lib-modules
        readOnly: true
dnsPolicy: Default
hostNetwork: true
nodeSelector:
  kubernetes.io/os: linux
priorityClassName: system-node-critical
tolerations:
  - operator: Exists
volumes:
  - hostPath:
      path: /run/xtables.lock
      type: FileOrCreate
    name: run-xtables-lock
  - hostPath:
      path: /lib/modules
      type: Directory
    name: lib-modules
"
`);
  });

  test('need not be privileged where a step before it is', () => {
    const spec = synth({ prepare: { args: ['--init-only'] }, config: { mountPath: '/etc/proxy', files: {} } });
    expect(spec.initContainers[0]).toMatchObject({
      name: 'prepare', image: 'agent:1', args: ['--init-only'], securityContext: { privileged: true }, volumeMounts: spec.containers[0].volumeMounts,
    });
    expect(spec.containers[0].securityContext)
      .toEqual({ runAsUser: 0, runAsNonRoot: false, allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'], add: ['NET_ADMIN', 'NET_RAW'] } });
  });

  test('on Windows is a process of the node, without that step', () => {
    const windows = { operatingSystem: OperatingSystem.WINDOWS };
    expect([synth(windows).securityContext.windowsOptions.hostProcess, synth(windows).priorityClassName]).toEqual([true, 'system-node-critical']);
    expect(() => synth({ ...windows, prepare: {} })).toThrow('prepare: for Linux nodes only');
  });

  test('comes to nodes that are not ready even where it does not tolerate everything', () => {
    expect(synth({ toleratesEverything: false }).tolerations.map(({ key }: Toleration) => key))
      .toEqual(['node-role.kubernetes.io/control-plane', 'node-role.kubernetes.io/master', 'node.kubernetes.io/not-ready']);
  });
});
