import { agentContainerName, agentDaemonSet, dnsLabel } from '../../lib/constructs/agent';
import type { AgentKind } from '../../lib/constructs/agent-kind';
import type { AgentProps } from '../../lib/constructs/agent-props';
import { Env } from '../../lib/constructs/env';
import { Mount } from '../../lib/constructs/mount';
import { Rollout } from '../../lib/constructs/rollout';
import { NodeTarget } from '../../lib/targeting/node-target';
import { OperatingSystem } from '../../lib/targeting/platform';
import { Taint } from '../../lib/targeting/taint';

const kind: AgentKind = {
  os: OperatingSystem.LINUX,
  root: true,
  resources: { requests: { cpu: '50m' } },
  securityContext: { capabilities: { drop: ['ALL'] } },
  mounts: [Mount.hostPath('/var/log')],
  env: [{ name: 'SOCKET', value: '/run/agent.sock' }],
  container: { args: ['--default'] },
};
const agent = (props: Partial<AgentProps>, more: Partial<AgentKind> = {}) => agentDaemonSet({ name: 'agent', image: 'agent:1', ...props }, { ...kind, ...more });
const container = (props: Partial<AgentProps>) => agent(props).containers[0];

describe('an agent', () => {
  test('brings along what its kind needs', () => {
    const { nodes: _, ...props } = agent({});
    expect(props).toEqual({
      name: 'agent',
      automountServiceAccountToken: false,
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } },
      securityContext: undefined,
      resources: undefined,
      containers: [{
        name: 'agent',
        image: 'agent:1',
        args: ['--default'],
        env: [{ name: 'NODE_NAME', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }, { name: 'SOCKET', value: '/run/agent.sock' }],
        resources: { requests: { cpu: '50m' } },
        securityContext: { runAsUser: 0, runAsNonRoot: false, capabilities: { drop: ['ALL'] } },
        mounts: [Mount.hostPath('/var/log')],
      }],
      initContainers: [],
    });
  });

  test('does as it is told instead', () => {
    const resources = { requests: { cpu: 1 } };
    expect(container({ args: [], resources, runAsRoot: false, containerName: 'main' })).toMatchObject({
      name: 'main', args: [], resources, securityContext: { runAsUser: 65534, runAsNonRoot: true },
    });
  });

  test('has the resources it is given and no others, and no priority where that is taken away', () => {
    expect(container({ resources: { limits: { memory: '1Gi' } } }).resources).toEqual({ limits: { memory: '1Gi' } });
    expect(agent({ priorityClassName: '' }, { pod: { priorityClassName: 'system-node-critical' } }).priorityClassName).toBe('');
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

  test('keeps variables of one\'s own', () => {
    const env = [{ name: 'SOCKET', value: 'x' }, { name: 'NODE_NAME', value: 'y' }];
    expect(container({ env }).env).toEqual(env);
  });

  test('mounts what is asked for instead of what its kind would mount there, or nothing', () => {
    const paths = (props: Partial<AgentProps>) => container(props).mounts!.map(({ volumeMount }) => volumeMount);
    expect(paths({ mounts: [Mount.hostPath('/var/log').writable()] })).toEqual([{ name: 'var-log', mountPath: '/var/log' }]);
    expect(paths({ volumeMounts: [{ name: 'own', mountPath: '/var/log' }] })).toEqual([]);
    expect(paths({ withoutMounts: ['/var/log'] })).toEqual([]);
  });

  test('cannot do without a mount that it does not have', () => {
    expect(() => agent({ withoutMounts: ['/var/log', '/a', '/b'] }))
      .toThrow(new Error('withoutMounts: this agent mounts nothing at "/a", "/b"; it mounts: /var/log'));
  });

  test.each<[string, Partial<AgentProps>, boolean | undefined]>([
    ['nobody', {}, false],
    ['nobody, though told otherwise', { automountServiceAccountToken: true }, true],
    ['an account', { serviceAccount: { name: 'a' } }, undefined],
    ['a named account', { serviceAccountName: 'a' }, undefined],
    ['its own account', { rules: [] }, undefined],
  ])('that is %s has this to say of a token', (_, props, said) => {
    expect(agent(props).automountServiceAccountToken).toBe(said);
  });

  test('tolerates what its kind is made for', () => {
    const tolerated = (props: Partial<AgentProps>, more: Partial<AgentKind>) => agent(props, more).nodes!._render().tolerations;
    expect(tolerated({}, {})).toBeUndefined();
    expect(tolerated({}, { taints: [Taint.nvidiaGpu()] })).toEqual([{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }]);
    expect(tolerated({}, { everyTaint: true })).toEqual([{ operator: 'Exists' }]);
    expect(tolerated({ toleratesEverything: false }, { everyTaint: true })).toBeUndefined();
    expect(tolerated({ toleratesEverything: true }, {})).toEqual([{ operator: 'Exists' }]);
  });

  test('takes the rollout, the pod and the companions of its kind, and yours over or after them', () => {
    const more = { rollout: Rollout.unavailable(1), pod: { hostPID: true, hostIPC: true }, containers: [{ name: 'a' }], initContainers: [{ name: 'b' }] };
    expect(agent({ hostPID: false, containers: [{ name: 'c' }], initContainers: [{ name: 'd' }] }, more)).toMatchObject({
      updateStrategy: Rollout.unavailable(1),
      hostPID: false,
      hostIPC: true,
      containers: [{ name: 'agent' }, { name: 'a' }, { name: 'c' }],
      initContainers: [{ name: 'b' }, { name: 'd' }],
    });
  });

  test('on Windows has the account of its kind, and no user', () => {
    const windows = { os: OperatingSystem.WINDOWS, securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } } };
    expect(agent({}, windows).containers[0].securityContext).toEqual(windows.securityContext);
  });

  test('refuses what does not go together', () => {
    expect(() => agent({ hostNetwork: true, ports: [{ containerPort: 80, hostPort: 81 }] })).toThrow('containers[agent] has hostPort 81 for containerPort 80');
  });

  test('refuses nodes among which there are none for it', () => {
    expect(() => agent({ nodes: NodeTarget.windows() })).toThrow(new Error(
      'nodes means "kubernetes.io/os=windows", but this agent is for linux nodes that are not serverless: '
      + 'give nodes among these, the operatingSystem of those nodes where the agent has it, or take a DaemonSet'));
  });

  test('that knows its node by another name has no second one', () => {
    expect(container({ env: [Env.nodeName('K8S_NODE')] }).env).toEqual([{ name: 'SOCKET', value: '/run/agent.sock' }, Env.nodeName('K8S_NODE')]);
  });

  test('runs as the user of its pod, or of its image where asked to, with the rights of its kind', () => {
    const security = { capabilities: { drop: ['ALL'] } };
    expect([container({ podSecurityContext: { runAsUser: 0 } }), container({ imageUser: true })].map(({ securityContext }) => securityContext))
      .toEqual([security, security]);
  });

  test('passes every option of a DaemonSet on', () => {
    const options = { name: 'a', metadata: {}, podMetadata: {}, selector: {}, serviceAccount: { name: 'b' }, minReadySeconds: 1, revisionHistoryLimit: 2 };
    expect(agent({ ...options, updateStrategy: { type: 'OnDelete' } })).toMatchObject({ ...options, updateStrategy: { type: 'OnDelete' } });
  });

});

test('its container has its name, or one of its own', () => {
  const name = (props: Partial<AgentProps>) => agentContainerName({ image: 'agent:1', ...props });
  expect([name({ name: 'a.b' }), name({ metadata: { name: 'c' } }), name({}), name({ name: 'a', containerName: 'main' })]).toEqual(['a-b', 'c', 'agent', 'main']);
});

test('a container may not be named with dots', () => {
  expect([dnsLabel('node.exporter'), dnsLabel('a'.repeat(70))]).toEqual(['node-exporter', 'a'.repeat(63)]);
});
