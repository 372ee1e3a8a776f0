import { guest, nodeWith } from './guests';
import type { Node } from '../../../lib/kube/node';
import { Offers } from '../../../lib/placement/nodes/offers';
import { Demand } from '../../../lib/placement/scheduler/demand';
import { node } from '../../world';

const demandOn = (...nodes: Node[]) => (
  new Demand([guest('one', { cpu: '500m', memory: '1Gi' }), guest('two', { cpu: '1500m' })], new Offers(nodes)));

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

test('shortages are alike where there is not enough of the same', () => {
  const demand = demandOn(nodeWith(), nodeWith({ cpu: 3 }), nodeWith({ cpu: 1 }), nodeWith({ cpu: 1, memory: '5Gi' }), nodeWith({ cpu: '1.5' }), node('n'));
  const [enough, more, poor, alsoPoor, lessPoor, silent] = [0, 1, 2, 3, 4, 5].map((index) => demand.shortageOf(index));
  expect([more, alsoPoor]).toEqual([enough, poor]);
  expect(new Set([enough, poor, lessPoor, silent]).size).toBe(4);
});

test('who says nothing of one thing is not alike to who says nothing at all', () => {
  const demand = demandOn({ ...node('n'), status: { allocatable: {} } }, { ...node('n'), status: { allocatable: { 'example.com/foo': 1 } } });
  expect([0, 1].map((index) => demand.isMetBy(index))).toEqual([true, false]);
  expect(demand.offerOf(0)).not.toBe(demand.offerOf(1));
  expect(demand.shortageOf(0)).not.toBe(demand.shortageOf(1));
});
