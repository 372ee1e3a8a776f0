import { nodeSelectorLaw } from '../../../lib/placement/controller/laws/node-selector';
import { kubeletRefusals } from '../../../lib/placement/kubelet/admission';
import { guest, onPort, room } from '../scheduler/guests';

const NAMED = { nodeName: 'n' };

test('the kubelet fails a pod with the numbers', () => {
  expect(kubeletRefusals(guest('new', { cpu: 3 }, NAMED), room({}, [guest('old', { cpu: '100m' })]), '1.37')).toMatchObject([{
    code: 'InsufficientResource',
    layer: 'kubelet',
    decisive: true,
    kubernetes: { status: 'OutOfcpu', message: 'Node didn\'t have enough resource: cpu, requested: 3000, used: 100, capacity: 2000' },
  }]);
});

test('it looks at resources before ports', () => {
  const found = kubeletRefusals(onPort('new', 80, NAMED), room({ pods: 1 }, [onPort('old', 80)]), '1.37');
  expect(found.map(({ decisive, kubernetes }) => ({ decisive, ...kubernetes }))).toEqual([
    { decisive: true, status: 'OutOfpods', message: 'Node didn\'t have enough resource: pods, requested: 1, used: 1, capacity: 1' },
    { decisive: false, status: 'NodePorts', message: 'Predicate NodePorts failed: node(s) didn\'t have free ports for the requested pod ports' },
  ]);
});

test('an extended resource that the node does not know it lets pass', () => {
  const greedy = guest('new', { 'example.com/gpu': 1 }, NAMED);
  expect(kubeletRefusals(greedy, room(), '1.37')).toEqual([]);
  expect(kubeletRefusals(greedy, room({ 'example.com/gpu': 0 }), '1.37')).toHaveLength(1);
});

test('what the scheduler has looked at it does not look at again', () => {
  expect(kubeletRefusals(guest('new', { cpu: 3 }), room(), '1.37')).toEqual([]);
});

test('of the system it asks every pod, and first', () => {
  const forWindows = { os: { name: 'windows' } };
  const statuses = (pod: object) => kubeletRefusals(guest('new', { cpu: 3 }, pod), room(), '1.37').map(({ decisive, kubernetes }) => [decisive, kubernetes?.status]);
  expect(statuses(forWindows)).toEqual([[true, 'PodOSNotSupported']]);
  expect(statuses({ ...forWindows, ...NAMED })).toEqual([[true, 'PodOSNotSupported'], [false, 'OutOfcpu']]);
});

test('of a pod that names its node it asks for the labels that admission added, between resources and ports', () => {
  const added = nodeSelectorLaw({ nodeSelector: { sandbox: 'yes' } });
  const sandboxed = { ...onPort('new', 80, NAMED), added };
  expect(kubeletRefusals(sandboxed, room({ pods: 1 }, [onPort('old', 80)]), '1.37').map(({ kubernetes }) => kubernetes)).toEqual([
    { status: 'OutOfpods', message: 'Node didn\'t have enough resource: pods, requested: 1, used: 1, capacity: 1' },
    { status: 'NodeAffinity', message: 'Predicate NodeAffinity failed: node(s) didn\'t match Pod\'s node affinity/selector' },
    { status: 'NodePorts', message: 'Predicate NodePorts failed: node(s) didn\'t have free ports for the requested pod ports' },
  ]);
});
