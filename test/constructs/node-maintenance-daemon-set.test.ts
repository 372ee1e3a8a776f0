import { podOf } from './pod-of';
import { chart, daemonSetOf } from './synth';
import { NodeMaintenanceDaemonSet, NodeReach, type NodeMaintenanceDaemonSetProps } from '../../lib/constructs/node-maintenance-daemon-set';
import { OperatingSystem } from '../../lib/targeting/platform';

function made(props: Partial<NodeMaintenanceDaemonSetProps> = {}) {
  const scope = chart();
  new NodeMaintenanceDaemonSet(scope, 'agent', { name: 'agent', image: 'agent:1', ...props });
  return scope;
}
const synth = (props: Partial<NodeMaintenanceDaemonSetProps>) => daemonSetOf(made(props)).spec.template.spec;

describe('node maintenance', () => {
  test('makes pods like this', () => {
    expect(podOf(made())).toMatchInlineSnapshot(`
"automountServiceAccountToken: false
containers:
  - image: agent:1
    name: agent
    resources:
      requests:
        cpu: 10m
        memory: 20Mi
    securityContext:
      privileged: true
      runAsNonRoot: false
      runAsUser: 0
hostPID: true
nodeSelector:
  kubernetes.io/os: linux
tolerations:
  - effect: NoSchedule
    key: node-role.kubernetes.io/control-plane
    operator: Exists
  - effect: NoSchedule
    key: node-role.kubernetes.io/master
    operator: Exists
"
`);
  });

  test('reaches the files of the node, or its processes, or both', () => {
    const reach = (...reaches: NodeReach[]) => {
      const { hostPID, volumes = [], containers: [{ volumeMounts }] } = synth({ reaches });
      return [hostPID, volumes.length, volumeMounts];
    };
    const host = { name: 'root', mountPath: '/host', mountPropagation: 'HostToContainer' };
    expect(reach(NodeReach.FILES)).toEqual([undefined, 1, [host]]);
    expect(reach(NodeReach.PROCESSES, NodeReach.FILES)).toEqual([true, 1, [host]]);
  });

  test('reaches the node somehow', () => {
    expect(() => made({ reaches: [] })).toThrow(new Error(
      'test/agent: reaches: is empty, but the agent is privileged for the sake of the node that it reaches: '
      + 'name NodeReach.PROCESSES, NodeReach.FILES or both, or take a DaemonSet'));
  });

  test('is replaced one node at a time', () => {
    const scope = chart();
    new NodeMaintenanceDaemonSet(scope, 'agent', { image: 'agent:1' });
    expect(daemonSetOf(scope).spec.updateStrategy).toEqual({ type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1 } });
  });

  test('on Windows is a process of the node', () => {
    const { hostPID, securityContext } = synth({ operatingSystem: OperatingSystem.WINDOWS });
    expect([hostPID, securityContext.windowsOptions.hostProcess]).toEqual([undefined, true]);
    expect(() => synth({ operatingSystem: OperatingSystem.WINDOWS, reaches: [] }))
      .toThrow(new Error('test/agent: reaches: for Linux nodes only, and this agent is for Windows ones: leave it out'));
  });
});
