import { Offers } from '../../../lib/placement/nodes/offers';
import { node } from '../../world';

const nodes = [
  { ...node('a'), status: { allocatable: { 'cpu': '1500m', 'memory': '2Ki', 'pods': 110, 'example.com/gpu': 8 }, capacity: { cpu: 2 } } },
  { ...node('b'), status: { capacity: { cpu: 2 } } },
  { ...node('c'), status: { allocatable: { 'cpu': '1.5', 'memory': '1.5Gi', 'pods': '110', 'example.com/gpu': 'lots' } } },
  node('d'),
  { ...node('e'), status: { allocatable: {}, capacity: { cpu: 2 } } },
];

test.each<[string, number[]]>([
  ['cpu', [1500, 2000, NaN, Infinity, Infinity]],
  ['memory', [2048, 0, NaN, Infinity, Infinity]],
  ['pods', [110, 0, 110, Infinity, Infinity]],
  ['example.com/gpu', [8, 0, NaN, Infinity, Infinity]],
])('%s: capacity stands in, and who says nothing has no end of it', (resource, offers) => {
  expect([...new Offers(nodes).of(resource)]).toEqual(offers);
});

test('what was read is not read again', () => {
  const offers = new Offers(nodes);
  expect(offers.of('example.com/gpu')).toBe(offers.of('example.com/gpu'));
  expect(offers.of('memory')).toBe(offers.of('memory'));
});

test('and is forgotten when it becomes too much', () => {
  const offers = new Offers(nodes);
  const gpus = offers.of('example.com/gpu');
  for (let each = 0; each < 60; each++) offers.of(`example.com/gpu-${each}`);
  expect(offers.of('example.com/gpu')).not.toBe(gpus);
  expect(offers.of('example.com/gpu')).toEqual(gpus);
});
