import { agentDaemonSet, dnsLabel, type AgentKind, type AgentProps } from '../../lib/constructs/agent';
import { Mount } from '../../lib/constructs/mount';
import { NodeTarget } from '../../lib/targeting/node-target';
import { OperatingSystem } from '../../lib/targeting/platform';

const kind: AgentKind = {
  os: OperatingSystem.LINUX,
  root: true,
  resources: { requests: { cpu: '50m' } },
  securityContext: { capabilities: { drop: ['ALL'] } },
  mounts: [Mount.hostPath('/var/log')],
  container: { args: ['--default'] },
};
const agent = (props: Partial<AgentProps>) => agentDaemonSet({ name: 'agent', image: 'agent:1', ...props }, kind);
const container = (props: Partial<AgentProps>) => agent(props).containers[0];

describe('an agent', () => {
  test('brings along what its kind needs', () => {
    const { nodes: _, ...props } = agent({});
    expect(props).toEqual({
      name: 'agent',
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } },
      securityContext: undefined,
      resources: undefined,
      containers: [{
        name: 'agent',
        image: 'agent:1',
        args: ['--default'],
        env: [{ name: 'NODE_NAME', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }],
        resources: { requests: { cpu: '50m' } },
        securityContext: { runAsUser: 0, runAsNonRoot: false, capabilities: { drop: ['ALL'] } },
        volumeMounts: [{ name: 'var-log', mountPath: '/var/log', readOnly: true }],
      }],
      volumes: [{ name: 'var-log', hostPath: { path: '/var/log', type: 'Directory' } }],
    });
  });

  test('does as it is told instead', () => {
    const resources = { requests: { cpu: 1 } };
    expect(container({ args: [], resources, runAsRoot: false, containerName: 'main' })).toMatchObject({
      name: 'main', args: [], resources, securityContext: { runAsUser: 65534, runAsNonRoot: true },
    });
  });

  test('sends fields that pod and container share to the container, and podX to the pod', () => {
    const securityContext = { readOnlyRootFilesystem: true };
    const props = agent({ securityContext, podSecurityContext: { fsGroup: 1 }, podResources: { limits: { cpu: 2 } } });
    expect([props.containers[0].securityContext?.readOnlyRootFilesystem, props.securityContext, props.resources])
      .toEqual([true, { fsGroup: 1 }, { limits: { cpu: 2 } }]);
  });

  test('runs on its operating system and not on serverless nodes, wherever else it is told to', () => {
    const render = (props: Partial<AgentProps>) => agent({ nodes: NodeTarget.all().labeled('app', 'dev'), ...props }).nodes!._render();
    expect(render({})).toEqual(NodeTarget.linux().labeled('app', 'dev').withoutServerless()._render());
    expect(render({ serverlessNodes: true })).toEqual({ nodeSelector: { 'app': 'dev', 'kubernetes.io/os': 'linux' } });
  });

  test('keeps a NODE_NAME of one\'s own', () => {
    expect(container({ env: [{ name: 'NODE_NAME', value: 'x' }] }).env).toEqual([{ name: 'NODE_NAME', value: 'x' }]);
  });

  test('mounts what is asked for beside what its kind needs, each volume once', () => {
    const { volumes, containers } = agent({
      mounts: [Mount.hostPath('/var/log', { mountPath: '/again' }), Mount.emptyDir('/tmp'), Mount.emptyDir('/tmp')],
      volumes: [{ name: 'own', emptyDir: {} }],
      volumeMounts: [{ name: 'own', mountPath: '/own' }],
    });
    expect([volumes!.map(({ name }) => name), containers[0].volumeMounts!.map(({ mountPath }) => mountPath)])
      .toEqual([['own', 'var-log', 'tmp'], ['/own', '/var/log', '/again', '/tmp']]);
  });

  test('mounts what is asked for instead of what its kind would mount there', () => {
    expect(container({ mounts: [Mount.hostPath('/var/log').writable()] }).volumeMounts).toEqual([{ name: 'var-log', mountPath: '/var/log' }]);
    expect(container({ volumeMounts: [{ name: 'own', mountPath: '/var/log' }] }).volumeMounts).toEqual([{ name: 'own', mountPath: '/var/log' }]);
  });

  test('refuses two volumes of one name', () => {
    expect(() => agent({ volumes: [{ name: 'var-log', emptyDir: {} }] })).toThrow('two volumes are named "var-log"');
  });

  test('refuses nodes among which there are none for it', () => {
    expect(() => agent({ nodes: NodeTarget.windows() })).toThrow(new Error(
      'nodes means "kubernetes.io/os=windows", but this agent is for linux nodes that are not serverless: give nodes among these, or take a DaemonSet'));
  });

  test('passes every option of a DaemonSet on', () => {
    const options = { name: 'a', metadata: {}, podMetadata: {}, selector: {}, serviceAccount: { name: 'b' }, minReadySeconds: 1, revisionHistoryLimit: 2 };
    expect(agent({ ...options, updateStrategy: { type: 'OnDelete' } })).toMatchObject({ ...options, updateStrategy: { type: 'OnDelete' } });
  });

  test('stands before its sidecars', () => {
    expect(agent({ containers: [{ name: 'side' }] }).containers.map(({ name }) => name)).toEqual(['agent', 'side']);
  });
});

test('a container may not be named with dots', () => {
  expect([dnsLabel('node.exporter'), dnsLabel('a'.repeat(70))]).toEqual(['node-exporter', 'a'.repeat(63)]);
});
