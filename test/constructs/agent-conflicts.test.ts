import * as kplus from 'cdk8s-plus-28';
import { refuseConflicts } from '../../lib/constructs/agent-conflicts';
import type { DaemonSetProps } from '../../lib/constructs/daemon-set-props';
import { Mount, MountPropagation } from '../../lib/constructs/mount';
import { Rollout } from '../../lib/constructs/rollout';

const refusal = (props: Partial<DaemonSetProps>) => {
  try {
    refuseConflicts({ containers: [], ...props });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};
const rolling = (rollingUpdate: object): Partial<DaemonSetProps> => ({ updateStrategy: { type: 'RollingUpdate', rollingUpdate } });
const bothWays = Mount.hostPath('/a').propagating(MountPropagation.BIDIRECTIONAL);
const hostPort = [{ containerPort: 8080, hostPort: 80 }];

test.each<[string, Partial<DaemonSetProps>]>([
  ['no rollout', {}],
  ['Kubernetes\' own rollout', rolling({})],
  ['deletion by hand', { updateStrategy: Rollout.onDelete() }],
  ['unavailable pods with host ports', { updateStrategy: Rollout.unavailable(1), hostNetwork: true, containers: [{ name: 'a', ports: [{ containerPort: 1 }] }] }],
  ['surge without host ports', { updateStrategy: Rollout.surge(1), hostNetwork: true, containers: [{ name: 'a', ports: [] }, { name: 'b' }] }],
  ['surge with ports of the pod', { updateStrategy: Rollout.surge(1), containers: [{ name: 'a', ports: [{ containerPort: 1 }] }] }],
  ['surge with a port of a step that ends', { updateStrategy: Rollout.surge(1), containers: [], initContainers: [{ name: 'a', ports: hostPort }] }],
  ['propagation in a privileged container', { containers: [{ name: 'a', mounts: [bothWays], securityContext: { privileged: true } }] }],
  ['one number for both', { hostNetwork: true, containers: [{ name: 'a', ports: [{ containerPort: 80, hostPort: 80 }] }] }],
  ['two numbers without hostNetwork', { containers: [{ name: 'a', ports: hostPort }] }],
])('%s goes together', (_, props) => {
  expect(refusal(props)).toBeUndefined();
});

const WAITS = 'of the node, for which the new pod would wait for ever: use Rollout.unavailable, or do without';
const PRIVILEGED = 'with propagation Bidirectional, which Kubernetes allows to privileged containers only: '
  + 'give it securityContext: { privileged: true }, or take MountPropagation.HOST_TO_CONTAINER';

test.each<[string, Partial<DaemonSetProps>, string]>([
  ['a rollout of nothing', rolling({ maxSurge: 0, maxUnavailable: '0%' }),
    'updateStrategy: with maxSurge and maxUnavailable both 0 no pod could ever be replaced: use Rollout.unavailable or Rollout.surge'],
  ['a rollout of nothing, in the words of cdk8s-plus', rolling({ maxUnavailable: kplus.k8s.IntOrString.fromNumber(0) }),
    'updateStrategy: with maxSurge and maxUnavailable both 0 no pod could ever be replaced: use Rollout.unavailable or Rollout.surge'],
  ['two rollouts at once', rolling({ maxSurge: '10%' }),
    'updateStrategy: maxSurge is 10% and maxUnavailable 1, and Kubernetes takes one of them: use Rollout.surge, or Rollout.unavailable'],
  ['surge with a host port', { updateStrategy: Rollout.surge(1), containers: [{ name: 'a', ports: hostPort }] },
    `updateStrategy: maxSurge is 1, but containers[a] holds port 80 ${WAITS} host ports`],
  ['surge with a sidecar\'s port on the host\'s network', {
    updateStrategy: Rollout.surge(1), hostNetwork: true, initContainers: [{ name: 'a', restartPolicy: 'Always', ports: [{ containerPort: 9 }] }],
  }, `updateStrategy: maxSurge is 1, but containers[a] holds port 9 ${WAITS} hostNetwork`],
  ['propagation without privilege, wherever it is said', {
    containers: [{ name: 'a', mounts: [bothWays] }], initContainers: [{ name: 'b', volumeMounts: [bothWays.volumeMount], securityContext: { privileged: false } }],
  }, `containers[b] mounts /a ${PRIVILEGED}; containers[a] mounts /a ${PRIVILEGED}`],
  ['a port moved on the host\'s network', { hostNetwork: true, containers: [{ name: 'a', ports: hostPort }] },
    'containers[a] has hostPort 80 for containerPort 8080, but under hostNetwork every port is the node\'s own: give both one number'],
])('%s is refused', (_, props, message) => {
  expect(refusal(props)).toBe(message);
});
