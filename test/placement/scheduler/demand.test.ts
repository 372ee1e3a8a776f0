import { guest, nodeWith } from './guests';
import { Demand } from '../../../lib/placement/scheduler/demand';
import { node } from '../../world';

const demand = new Demand([guest('one', { cpu: '500m', memory: '1Gi' }), guest('two', { cpu: '1500m' })]);

test.each<[string, Record<string, string | number>, boolean]>([
  ['just enough', {}, true],
  ['a thousandth too little', { cpu: '1999m' }, false],
  ['too few pods', { pods: 1 }, false],
  ['no number of pods', { pods: '' }, false],
])('%s', (_, allocatable, met) => {
  expect(demand.isMetBy(nodeWith(allocatable))).toBe(met);
  expect(demand.isMetBy(nodeWith(allocatable))).toBe(met); // and what was read once, reads the same
});

test('a node that does not say what it offers meets every demand', () => expect(demand.isMetBy(node('n'))).toBe(true));

test('offers are alike where they are alike in what is asked for', () => {
  expect(demand.offerOf(nodeWith({ 'nvidia.com/gpu': 1 }))).toBe(demand.offerOf(nodeWith()));
  expect(demand.offerOf(nodeWith({ cpu: 1 }))).not.toBe(demand.offerOf(nodeWith()));
  expect(demand.offerOf(node('n'))).not.toBe(demand.offerOf(nodeWith()));
});
