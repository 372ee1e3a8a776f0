import { add, amounts, max, merge, sum, write } from '../../../lib/placement/resources/amounts';

test('amounts are added and compared by their resource, and written in order', () => {
  const one = amounts({ memory: '1Gi', cpu: '100m' });
  const other = amounts({ cpu: 1, pods: 1 });
  expect(write(sum([one, other]))).toEqual({ cpu: '1100m', memory: '1Gi', pods: '1' });
  expect(Object.keys(write(merge(one, other, add)))).toEqual(['cpu', 'memory', 'pods']);
  expect(write(merge(one, other, max))).toEqual({ cpu: '1', memory: '1Gi', pods: '1' });
});

test('nothing is no amounts', () => expect(amounts(undefined)).toEqual(new Map()));

test('words that are no amount stand for the whole sum', () => {
  expect(write(sum([amounts({ cpu: 1 }), amounts({ cpu: 'lots' }), amounts({ cpu: 1 })]))).toEqual({ cpu: 'lots' });
});
