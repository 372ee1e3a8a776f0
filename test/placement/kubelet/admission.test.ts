import { kubeletRefusals } from '../../../lib/placement/kubelet/admission';
import { guest, onPort, room } from '../scheduler/guests';

test('the kubelet fails a pod with the numbers', () => {
  expect(kubeletRefusals(guest('new', { cpu: 3 }, { nodeName: 'n' }), room({}, [guest('old', { cpu: '100m' })]), '1.37')).toMatchObject([{
    code: 'InsufficientResource',
    layer: 'kubelet',
    decisive: true,
    kubernetes: { status: 'OutOfcpu', message: 'Node didn\'t have enough resource: cpu, requested: 3000, used: 100, capacity: 2000' },
  }]);
});

test('it looks at resources before ports', () => {
  const found = kubeletRefusals(onPort('new', 80), room({ pods: 1 }, [onPort('old', 80)]), '1.37');
  expect(found.map(({ decisive, kubernetes }) => ({ decisive, ...kubernetes }))).toEqual([
    { decisive: true, status: 'OutOfpods', message: 'Node didn\'t have enough resource: pods, requested: 1, used: 1, capacity: 1' },
    { decisive: false, status: 'NodePorts', message: 'Predicate NodePorts failed: node(s) didn\'t have free ports for the requested pod ports' },
  ]);
});

test('an extended resource that the node does not know it lets pass', () => {
  expect(kubeletRefusals(guest('new', { 'example.com/gpu': 1 }), room(), '1.37')).toEqual([]);
  expect(kubeletRefusals(guest('new', { 'example.com/gpu': 1 }), room({ 'example.com/gpu': 0 }), '1.37')).toHaveLength(1);
});
