import { guest, onPort, room } from './guests';
import type { KubernetesVersion } from '../../../lib/kube/well-known';
import { failedScheduling } from '../../../lib/placement/scheduler/failed-scheduling';
import type { Guest } from '../../../lib/placement/scheduler/guest';
import { settle } from '../../../lib/placement/scheduler/settle';

const text = (newcomer: Guest, nodes: number, version: KubernetesVersion = '1.37', place = room({ cpu: 1 }, [guest('old', { cpu: '500m' }), onPort('port', 80)])) => (
  failedScheduling(settle(place, [newcomer], version, () => undefined).pending.get(newcomer)!, nodes, version));
const large = guest('new', { cpu: '600m' });

// The texts of 1.37 are those of a live control plane (test/conformance/live); the older ones are told by Kubernetes' sources.
test.each<[KubernetesVersion, string]>([
  ['1.28', '0/3 nodes are available: 1 Insufficient cpu. preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling..'],
  ['1.31', '0/3 nodes are available: 1 Insufficient cpu. preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.'],
  ['1.33', '0/3 nodes are available: 1 Insufficient cpu, 2 node(s) didn\'t satisfy plugin(s) [NodeAffinity]. preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.'],
  ['1.36', '0/3 nodes are available: 1 Insufficient cpu, 2 node(s) didn\'t satisfy plugin(s) [NodeAffinity]. no new claims to deallocate, preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.'],
  ['1.37', '0/3 nodes are available: 1 Insufficient cpu, 2 node(s) didn\'t satisfy plugin(s) [NodeAffinity]. preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.'],
])('%s', (version, expected) => expect(text(large, 3, version)).toBe(expected));

test.each<[string, Guest, number, string]>([
  ['a cluster of one node', large, 1, '0/1 nodes are available: 1 Insufficient cpu. preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.'],
  ['more than the node has', guest('new', { cpu: 2 }), 2,
    '0/2 nodes are available: 1 Insufficient cpu, 1 node(s) didn\'t satisfy plugin(s) [NodeAffinity]. preemption: 0/2 nodes are available: 2 Preemption is not helpful for scheduling.'],
  ['several resources', guest('new', { 'cpu': '600m', 'memory': '1Gi', 'ephemeral-storage': 1 }), 2,
    '0/2 nodes are available: 1 Insufficient cpu, 1 Insufficient ephemeral-storage, 1 node(s) didn\'t satisfy plugin(s) [NodeAffinity]. preemption: 0/2 nodes are available: 2 Preemption is not helpful for scheduling.'],
  ['a pod that may preempt nobody', guest('new', { cpu: '600m' }, { preemptionPolicy: 'Never' }), 2,
    '0/2 nodes are available: 1 Insufficient cpu, 1 node(s) didn\'t satisfy plugin(s) [NodeAffinity]. preemption: not eligible due to preemptionPolicy=Never.'],
  ['victims that are not enough', guest('new', { cpu: '1' }, { priority: 1 }), 2,
    '0/2 nodes are available: 1 Insufficient cpu, 1 node(s) didn\'t satisfy plugin(s) [NodeAffinity]. preemption: 0/2 nodes are available: 1 Insufficient cpu, 1 Preemption is not helpful for scheduling.'],
  ['only the first plugin', onPort('new', 80, { schedulingGates: [] }), 1,
    '0/1 nodes are available: 1 node(s) didn\'t have free ports for the requested pod ports. preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.'],
])('%s', (_, newcomer, nodes, expected) => {
  const strong = guest('strong', { cpu: '100m' }, { priority: 5 });
  expect(text(newcomer, nodes, '1.37', room({ cpu: 1 }, [guest('old', { cpu: '400m' }), onPort('port', 80), strong]))).toBe(expected);
});
