import { Rollout } from '../../lib/constructs/rollout';
import { rolloutProblems } from '../../lib/constructs/rollout-problems';
import type { Container, DaemonSetUpdateStrategy, PodSpec } from '../../lib/kube/pod-template.generated';

const rolling = (rollingUpdate: object): DaemonSetUpdateStrategy => ({ type: 'RollingUpdate', rollingUpdate });
const ports = [{ containerPort: 8080, hostPort: 80 }];
const pod = (container: Partial<Container>, more: Partial<PodSpec> = {}): PodSpec => ({ containers: [{ name: 'a', ...container }], ...more });
const withStep = (step: Partial<Container>, more: Partial<PodSpec> = {}) => pod({}, { initContainers: [{ name: 'b', ...step }], ...more });

test.each<[string, DaemonSetUpdateStrategy, PodSpec]>([
  ['no rollout', {}, pod({ ports })],
  ['Kubernetes\' own rollout', rolling({}), pod({ ports })],
  ['deletion by hand', Rollout.onDelete(), pod({ ports })],
  ['deletion by hand, whatever else is said', { type: 'OnDelete', rollingUpdate: { maxSurge: 1 } }, pod({ ports })],
  ['unavailable pods with host ports', Rollout.unavailable(1), pod({ ports }, { hostNetwork: true })],
  ['surge on the host\'s network without ports', Rollout.surge(1), pod({ ports: [] }, { hostNetwork: true })],
  ['surge with ports of the pod', Rollout.surge(1), pod({ ports: [{ containerPort: 1 }] })],
  ['surge with a port of a step that ends', Rollout.surge(1), withStep({ ports })],
])('%s comes to an end', (_, strategy, spec) => {
  expect(rolloutProblems(strategy, spec)).toEqual([]);
});

const NOTHING = 'updateStrategy: with maxSurge and maxUnavailable both 0 no pod could ever be replaced: use Rollout.unavailable or Rollout.surge';
const WAITS = 'of the node, for which the new pod would wait for ever: use Rollout.unavailable, or do without';

test.each<[string, DaemonSetUpdateStrategy, PodSpec, string]>([
  ['a rollout of nothing', rolling({ maxSurge: 0, maxUnavailable: '0%' }), pod({}), NOTHING],
  ['a rollout of nothing, without its type', { rollingUpdate: { maxUnavailable: 0 } }, pod({}), NOTHING],
  ['two rollouts at once', rolling({ maxSurge: '10%' }), pod({}),
    'updateStrategy: maxSurge is 10% and maxUnavailable 1, and Kubernetes takes one of them: use Rollout.surge, or Rollout.unavailable'],
  ['surge with a host port', Rollout.surge(1), pod({ ports }), `updateStrategy: maxSurge is 1, but containers[a] holds port 80 ${WAITS} host ports`],
  ['surge with a sidecar\'s port on the host\'s network', Rollout.surge('10%'),
    withStep({ restartPolicy: 'Always', ports: [{ containerPort: 9 }] }, { hostNetwork: true }),
    `updateStrategy: maxSurge is 10%, but initContainers[b] holds port 9 ${WAITS} hostNetwork`],
])('%s does not', (_, strategy, spec, problem) => {
  expect(rolloutProblems(strategy, spec)).toEqual([problem]);
});
