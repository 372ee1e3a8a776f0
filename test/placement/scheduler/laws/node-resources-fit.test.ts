import { nodeResourcesFit } from '../../../../lib/placement/scheduler/laws/node-resources-fit';
import { Room } from '../../../../lib/placement/scheduler/room';
import { node } from '../../../world';
import { guest, room } from '../guests';

test('what is short is told with all that is known of it', () => {
  expect(nodeResourcesFit(guest('new', { memory: '3Gi' }), room({}, [guest('old', { memory: '1.5Gi' })]), '1.37')).toEqual([{
    code: 'InsufficientResource',
    layer: 'scheduler',
    path: 'spec.template.spec.containers[0].resources.requests[memory]',
    resource: 'memory',
    requested: '3Gi',
    used: '1536Mi',
    allocatable: '4Gi',
    remedies: [{ code: 'LowerRequest', resource: 'memory', to: '2560Mi' }],
    kubernetes: { plugin: 'NodeResourcesFit', status: 'Unschedulable', message: 'Insufficient memory' },
  }]);
});

test('all that is short is told, in Kubernetes\' order', () => {
  const newcomer = guest('new', { 'example.com/b': 1, 'example.com/a': 1, 'ephemeral-storage': 1, 'memory': '5Gi', 'cpu': 3 });
  expect(nodeResourcesFit(newcomer, room({ pods: 0 }), '1.37').map(({ kubernetes }) => kubernetes?.message)).toEqual([
    'Too many pods', 'Insufficient cpu', 'Insufficient memory', 'Insufficient ephemeral-storage', 'Insufficient example.com/a', 'Insufficient example.com/b',
  ]);
});

test('a node that is full is to take one pod more', () => {
  expect(nodeResourcesFit(guest('new'), room({ pods: 2 }, [guest('one'), guest('two')]), '1.37')).toEqual([{
    code: 'TooManyPods',
    layer: 'scheduler',
    path: 'spec.template.spec',
    running: 2,
    allowed: 2,
    remedies: [{ code: 'AllowPods', pods: 3 }],
    kubernetes: { plugin: 'NodeResourcesFit', status: 'Unschedulable', message: 'Too many pods' },
  }]);
});

test.each([['1.33', 'Unschedulable'], ['1.34', 'UnschedulableAndUnresolvable']] as const)('more than the node has is to %s %s', (version, status) => {
  expect(nodeResourcesFit(guest('new', { cpu: 3 }), room(), version)).toMatchObject([{ kubernetes: { status } }]);
});

test.each([
  ['a limit', { containers: [{ name: 'a', resources: { limits: { cpu: '3' } } }] }, 'containers[0].resources.limits[cpu]'],
  ['an init container', { initContainers: [{ name: 'a', resources: { requests: { cpu: '3' } } }] }, 'initContainers[0].resources.requests[cpu]'],
  ['the pod', { resources: { requests: { cpu: '3' } } }, 'resources.requests[cpu]'],
  ['several containers', { containers: ['a', 'b'].map((name) => ({ name, resources: { requests: { cpu: '2' } } })) }, 'containers'],
])('the request of %s has its place', (_, pod, path) => {
  expect(nodeResourcesFit(guest('new', {}, { containers: [], ...pod }), room(), '1.37')).toMatchObject([{ path: `spec.template.spec.${path}` }]);
});

test('a node that is overfull leaves nothing to be requested', () => {
  expect(nodeResourcesFit(guest('new', { cpu: '1m' }), room({}, [guest('old', { cpu: 3 })]), '1.37')).toMatchObject([{ used: '3', remedies: [] }]);
});

test('nobody is refused by a node that does not say what it offers', () => {
  expect(nodeResourcesFit(guest('new', { cpu: 3 }), new Room(node('n'), undefined), '1.37')).toEqual([]);
});
