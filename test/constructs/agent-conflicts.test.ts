import { refuseConflicts } from '../../lib/constructs/agent-conflicts';
import type { DaemonSetProps } from '../../lib/constructs/daemon-set-props';
import { Mount, MountPropagation } from '../../lib/constructs/mount';

const refusal = (props: Partial<DaemonSetProps>) => {
  try {
    refuseConflicts({ containers: [], ...props });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};
const bothWays = Mount.hostPath('/a').propagating(MountPropagation.BIDIRECTIONAL);
const hostPort = [{ containerPort: 8080, hostPort: 80 }];

test.each<[string, Partial<DaemonSetProps>]>([
  ['propagation in a privileged container', { containers: [{ name: 'a', mounts: [bothWays], securityContext: { privileged: true } }] }],
  ['one number for both', { hostNetwork: true, containers: [{ name: 'a', ports: [{ containerPort: 80, hostPort: 80 }] }] }],
  ['two numbers without hostNetwork', { containers: [{ name: 'a', ports: hostPort }] }],
])('%s goes together', (_, props) => {
  expect(refusal(props)).toBeUndefined();
});

const PRIVILEGED = 'with propagation Bidirectional, which Kubernetes allows to privileged containers only: '
  + 'give it securityContext: { privileged: true }, or take MountPropagation.HOST_TO_CONTAINER';

test.each<[string, Partial<DaemonSetProps>, string]>([
  ['propagation without privilege, wherever it is said', {
    containers: [{ name: 'a', mounts: [bothWays] }], initContainers: [{ name: 'b', volumeMounts: [bothWays.volumeMount], securityContext: { privileged: false } }],
  }, `initContainers[b] mounts /a ${PRIVILEGED}; containers[a] mounts /a ${PRIVILEGED}`],
  ['a port moved on the host\'s network', { hostNetwork: true, containers: [{ name: 'a', ports: hostPort }] },
    'containers[a] has hostPort 80 for containerPort 8080, but under hostNetwork every port is the node\'s own: give both one number'],
])('%s is refused', (_, props, message) => {
  expect(refusal(props)).toBe(message);
});
