import { Daemon } from '../../lib/placement/controller/daemon';
import { Sync } from '../../lib/placement/controller/sync';
import { Journey } from '../../lib/placement/journey';
import { NodeClasses } from '../../lib/placement/nodes/node-classes';
import { daemonSet, node, worker } from '../world';

function journey(pod: Parameters<typeof daemonSet>[0], objects: ConstructorParameters<typeof Journey>[2] = {}): Journey {
  const daemon = new Daemon(daemonSet(pod));
  return new Journey(daemon, new Sync(daemon, new NodeClasses([worker], daemon.readings)), objects, { kubernetesVersion: '1.37' });
}

test('the guest is the pod that admission makes of the template', () => {
  const { guest, isRefused } = journey({ priorityClassName: 'system-node-critical' });
  expect([guest.priority, isRefused]).toEqual([2_000_001_000, false]);
});

test('what a RuntimeClass adds to the node selector, the scheduler learns of', () => {
  const runtimeClasses = [{ metadata: { name: 'r' }, scheduling: { nodeSelector: { sandbox: 'yes', app: 'dev' } } }];
  const { guest } = journey({ runtimeClassName: 'r', nodeSelector: { app: 'dev' } }, { runtimeClasses });
  expect(guest.added?.objections(node('n'))).toMatchObject([{ key: 'sandbox', wants: 'yes' }]);
  expect(journey({}).guest.added).toBeUndefined();
});

test('what admission refuses is refused', () => expect(journey({ priorityClassName: 'none' }, { priorityClasses: [] }).isRefused).toBe(true));

test('a level of Pod Security that nobody checks is undecided', () => {
  const namespaces = [{ metadata: { name: 'kube-system', labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } } }];
  expect(journey({}, { namespaces }).undecided).toMatchObject([{ code: 'Unjudged', layer: 'admission', plugin: 'PodSecurity' }]);
});
