import { place, type ClusterState } from '../../lib/placement/place';
import { daemonSet, node } from '../world';

const small = { ...node('small'), status: { allocatable: { cpu: '1', pods: 10 } } };
const event = (pod: Parameters<typeof daemonSet>[0], objects: Partial<ClusterState> = {}) => place([daemonSet(pod)], { nodes: [small], ...objects })[0].on('small').event;
const requests = (cpu: string) => ({ containers: [{ name: 'main', image: 'a', resources: { requests: { cpu } } }] });

test.each<[string, ReturnType<typeof event>, ReturnType<typeof event>]>([
  ['the DaemonSet whose pods are refused', event({ priorityClassName: 'none' }, { priorityClasses: [] }),
    { reason: 'FailedCreate', message: 'Error creating: pods "agent-" is forbidden: no PriorityClass with name none was found' }],
  ['a pod without a place', event(requests('2')),
    { reason: 'FailedScheduling', message: '0/1 nodes are available: 1 Insufficient cpu. preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.' }],
  ['a pod that the kubelet fails', event({ ...requests('2'), nodeName: 'small' }),
    { reason: 'OutOfcpu', message: 'Node didn\'t have enough resource: cpu, requested: 2000, used: 0, capacity: 1000' }],
  ['a pod that runs', event(requests('1')), undefined],
  ['a pod that waits for gates', event({ schedulingGates: [{ name: 'g' }] }), undefined],
  ['a pod of which nobody knows', event({ schedulerName: 'other' }), undefined],
])('of %s', (_, told, expected) => expect(told).toEqual(expected));
