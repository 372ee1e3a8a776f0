import { guest, nodeWith } from './guests';
import type { Node } from '../../../lib/kube/node';
import { Offers } from '../../../lib/placement/nodes/offers';
import { Demand } from '../../../lib/placement/scheduler/demand';
import { node } from '../../world';

const demandOn = (...nodes: Node[]) => (
  new Demand([guest('one', { cpu: '500m', memory: '1Gi' }), guest('two', { cpu: '1500m' })], { nodes, offers: new Offers(nodes) }));

test.each<[string, Record<string, string | number>, boolean]>([
  ['just enough', {}, true],
  ['a thousandth too little', { cpu: '1999m' }, false],
  ['just enough, written in another way', { cpu: '2.0', memory: '1.0Gi' }, true],
  ['too little, written in another way', { memory: '0.9Gi' }, false],
  ['too few pods', { pods: 1 }, false],
  ['no number of pods', { pods: '' }, false],
])('%s', (_, allocatable, met) => {
  const demand = demandOn(nodeWith({ cpu: 1 }), nodeWith(allocatable), nodeWith());
  expect([0, 1, 2].map((index) => demand.isMetBy(index))).toEqual([false, met, true]);
});

test('a node that does not say what it offers meets every demand', () => expect(demandOn(node('n')).isMetBy(0)).toBe(true));

test('offers are alike where they are alike in what is asked for', () => {
  const demand = demandOn(nodeWith(), nodeWith({ 'nvidia.com/gpu': 1 }), nodeWith({ cpu: 1 }), node('n'));
  const [first, alike, ...others] = [0, 1, 2, 3].map((index) => demand.offerOf(index));
  expect(alike).toBe(first);
  expect(new Set([first, ...others]).size).toBe(3);
});
