import { nodeSelectorLaw } from '../../../../lib/placement/controller/laws/node-selector';
import { nodeAffinity } from '../../../../lib/placement/scheduler/laws/node-affinity';
import { guest, room } from '../guests';

test('what admission adds to the node selector, the scheduler holds against the node', () => {
  const added = nodeSelectorLaw({ nodeSelector: { runtime: 'gvisor' } });
  expect(nodeAffinity({ ...guest('new'), added }, room(), '1.37')).toMatchObject([{
    code: 'NodeSelectorMismatch',
    layer: 'scheduler',
    key: 'runtime',
    kubernetes: { plugin: 'NodeAffinity', status: 'UnschedulableAndUnresolvable', message: 'node(s) didn\'t match Pod\'s node affinity/selector' },
  }]);
  expect(nodeAffinity(guest('new'), room(), '1.37')).toEqual([]);
});
