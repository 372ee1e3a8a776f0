import { ApiObject, App, Chart, JsonPatch, Size, Testing } from 'cdk8s';
import * as plus28 from 'cdk8s-plus-28';
import * as plus33 from 'cdk8s-plus-33';
import { chart, daemonSetOf } from './synth';
import { DaemonSet } from '../../lib/constructs/daemon-set';
import type { DaemonSetProps } from '../../lib/constructs/daemon-set-props';
import { Env } from '../../lib/constructs/env';
import { Mount } from '../../lib/constructs/mount';
import { NodeTarget } from '../../lib/targeting/node-target';

const main = { name: 'main', image: 'agent:1' };

/** The manifest of a DaemonSet with these props. */
function manifest(props: Partial<DaemonSetProps>, change: (daemonSet: DaemonSet) => void = () => {}) {
  const scope = chart();
  change(new DaemonSet(scope, 'agent', { name: 'agent', containers: [main], ...props }));
  return daemonSetOf(scope);
}

describe('a DaemonSet', () => {
  test('with a name and a container is the smallest that Kubernetes accepts', () => {
    expect(manifest({})).toEqual({
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { name: 'agent', namespace: 'agents' },
      spec: {
        selector: { matchLabels: { 'app.kubernetes.io/name': 'agent' } },
        template: {
          metadata: { labels: { 'app.kubernetes.io/name': 'agent' } },
          spec: { containers: [{ name: 'main', image: 'agent:1' }] },
        },
      },
    });
  });

  test('has the fields that cdk8s-plus lacks, as Kubernetes spells them', () => {
    const { spec } = manifest({
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%', maxSurge: 0 } },
      minReadySeconds: 10,
      revisionHistoryLimit: 3,
      priorityClassName: 'system-node-critical',
      nodeSelector: { disk: 'ssd' },
      hostPID: true,
      hostIPC: true,
      hostUsers: false,
      runtimeClassName: 'gvisor',
      topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway' }],
      containers: [{
        ...main,
        resources: { limits: { 'nvidia.com/gpu': 1 } },
        livenessProbe: { grpc: { port: 9090 }, terminationGracePeriodSeconds: 5 },
      }],
    });
    expect(spec).toMatchObject({
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%', maxSurge: 0 } },
      minReadySeconds: 10,
      revisionHistoryLimit: 3,
      template: {
        spec: {
          priorityClassName: 'system-node-critical',
          nodeSelector: { disk: 'ssd' },
          hostPID: true,
          hostIPC: true,
          hostUsers: false,
          runtimeClassName: 'gvisor',
          topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway' }],
          containers: [{
            resources: { limits: { 'nvidia.com/gpu': 1 } },
            livenessProbe: { grpc: { port: 9090 }, terminationGracePeriodSeconds: 5 },
          }],
        },
      },
    });
  });

  test('takes quantities from cdk8s and from any cdk8s-plus', () => {
    const resources = { requests: { 'cpu': plus28.Cpu.millis(100), 'memory': Size.mebibytes(200), 'ephemeral-storage': '500M' }, limits: { cpu: plus33.Cpu.units(1) } };
    expect(manifest({ containers: [{ ...main, resources }] }).spec.template.spec.containers[0].resources)
      .toEqual({ requests: { 'cpu': '100m', 'memory': '200Mi', 'ephemeral-storage': '500M' }, limits: { cpu: '1' } });
  });

  test('resolves cluster names under hostNetwork, unless told otherwise', () => {
    const dnsPolicy = (props: Partial<DaemonSetProps>) => manifest(props).spec.template.spec.dnsPolicy;
    expect([dnsPolicy({ hostNetwork: true }), dnsPolicy({ hostNetwork: true, dnsPolicy: 'Default' }), dnsPolicy({})])
      .toEqual(['ClusterFirstWithHostNet', 'Default', undefined]);
  });

  test('a target adds to plain fields', () => {
    const { nodeSelector, tolerations, affinity } = manifest({
      nodes: NodeTarget.linux().withLabel('gpu'),
      nodeSelector: { disk: 'ssd' },
      tolerations: [{ key: 'a', operator: 'Exists' }],
      affinity: { podAntiAffinity: {} },
    }).spec.template.spec;
    expect({ nodeSelector, tolerations, affinity }).toEqual({
      nodeSelector: { 'disk': 'ssd', 'kubernetes.io/os': 'linux' },
      tolerations: [{ key: 'a', operator: 'Exists' }],
      affinity: {
        podAntiAffinity: {},
        nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'gpu', operator: 'Exists' }] }] } },
      },
    });
  });

  test('containers, sidecars, volumes and mounts can be added until synthesis', () => {
    const { spec } = manifest({}, (daemonSet) => {
      daemonSet.addContainer({ name: 'side', image: 'side:1' });
      daemonSet.addInitContainer({ name: 'init', image: 'init:1' });
      daemonSet.mount(Mount.hostPath('/var/log'));
      daemonSet.mount(Mount.hostPath('/var/log').writable(), 'side');
      daemonSet.mount(Mount.emptyDir('/tmp'), 'init');
      daemonSet.podMetadata.addAnnotation('a', 'b');
      daemonSet.metadata.addLabel('team', 'x');
    }).spec.template;
    expect(spec).toEqual({
      containers: [
        { ...main, volumeMounts: [{ name: 'var-log', mountPath: '/var/log', readOnly: true }] },
        { name: 'side', image: 'side:1', volumeMounts: [{ name: 'var-log', mountPath: '/var/log' }] },
      ],
      initContainers: [{ name: 'init', image: 'init:1', volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }] }],
      volumes: [
        { name: 'var-log', hostPath: { path: '/var/log', type: 'Directory' } },
        { name: 'tmp', emptyDir: {} },
      ],
    });
  });

  test('patches in Kubernetes\' casing reach the YAML, also for fields that no type knows', () => {
    const scope = chart();
    const daemonSet = new DaemonSet(scope, 'agent', { name: 'agent', containers: [main] });
    ApiObject.of(daemonSet).addJsonPatch(
      JsonPatch.add('/spec/template/spec/hostPID', true),
      JsonPatch.add('/spec/template/spec/fieldOf2030', { a: 1 }),
      JsonPatch.add('/spec/updateStrategy', { rollingUpdate: { maxUnavailable: '10%' } }),
    );
    expect(daemonSetOf(scope).spec).toMatchObject({
      updateStrategy: { rollingUpdate: { maxUnavailable: '10%' } },
      template: { spec: { hostPID: true, fieldOf2030: { a: 1 } } },
    });
  });
});

describe('a DaemonSet is the same YAML', () => {
  const everything: DaemonSetProps = {
    name: 'agent', nodes: NodeTarget.linux().withLabel('gpu'), containers: [main], hostNetwork: true, podMetadata: { annotations: { a: 'b' } },
  };

  test('when synthesized twice', () => {
    const scope = chart();
    new DaemonSet(scope, 'agent', everything);
    expect(Testing.synth(scope)).toEqual(Testing.synth(scope));
  });

  test('when the construct moves or is renamed', () => {
    const here = chart();
    new DaemonSet(here, 'agent', everything);
    const there = new Chart(new App(), 'elsewhere', { namespace: 'agents' });
    new DaemonSet(new Chart(there, 'below', { namespace: 'agents' }), 'renamed', everything);
    expect(Testing.synth(there.node.findChild('below') as Chart)).toEqual(Testing.synth(here));
  });
});

describe('a DaemonSet whose containers have mounts', () => {
  const run = Mount.hostPath('/run/agent');

  test('has each volume once, and each container its place', () => {
    const scope = chart();
    const daemonSet = new DaemonSet(scope, 'agent', {
      name: 'agent', containers: [{ ...main, mounts: [run] }], initContainers: [{ name: 'init', mounts: [run.at('/a')] }],
    });
    daemonSet.addContainer({ name: 'side', mounts: [run.at('/b'), Mount.emptyDir('/tmp', { sizeLimit: Size.mebibytes(64) })] });
    daemonSet.addInitContainer({ name: 'late', mounts: [run.at('/c')] });
    const { volumes, containers, initContainers } = daemonSetOf(scope).spec.template.spec;
    expect(volumes).toEqual([run.volume, { name: 'tmp', emptyDir: { sizeLimit: '64Mi' } }]);
    const places = [...containers, ...initContainers]
      .map(({ name, volumeMounts, mounts }: any) => [name, volumeMounts.map((each: any) => each.mountPath), mounts]);
    expect(places)
      .toEqual([['main', ['/run/agent'], undefined], ['side', ['/b', '/tmp'], undefined], ['init', ['/a'], undefined], ['late', ['/c'], undefined]]);
  });
});

describe('a DaemonSet that reads a ConfigMap of its app', () => {
  const annotations = (rollOnConfigChange: boolean | undefined, level: string) => {
    const scope = chart();
    new plus28.ConfigMap(scope, 'config', { metadata: { name: 'conf' }, data: { level } });
    const env = [Env.configMap('LEVEL', { name: 'conf' }, 'level')];
    new DaemonSet(scope, 'agent', { name: 'agent', containers: [{ ...main, env }], rollOnConfigChange });
    return daemonSetOf(scope).spec.template.metadata?.annotations;
  };

  test('changes its pods with it', () => {
    expect(annotations(undefined, 'a')).toEqual({ 'cdk8s-daemonsets/config': expect.any(String) });
    expect(annotations(undefined, 'a')).toEqual(annotations(true, 'a'));
    expect(annotations(true, 'a')).not.toEqual(annotations(true, 'b'));
  });

  test('leaves them unless it is asked to', () => {
    expect(annotations(false, 'a')).toBeUndefined();
  });
});
