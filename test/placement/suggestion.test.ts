import { nearest } from '../../lib/placement/suggestion';

test.each<[string, string[], string[]]>([
  ['worker1', ['worker-1', 'db', 'worker-12'], ['worker-1', 'worker-12']],
  ['App', ['app'], ['app']],
  ['a', ['b'], ['b']], // one letter may always differ
  ['zone', ['pool', 'kubernetes.io/os'], []],
  ['n3', ['n1', 'n2', 'n4', 'n5', 'n6'], ['n1', 'n2', 'n4']],
  ['node', ['node', 'node'], ['node']],
  ['abc', [], []],
  ['', ['a', 'abc'], ['a']],
])('%j among %j: %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toEqual(expected);
});

test('the nearest comes first, whatever the order', () => {
  expect(nearest('linux-worker', ['linux-wrkr', 'linux-worker2', 'linux-workers'])).toEqual(['linux-worker2', 'linux-workers', 'linux-wrkr']);
});

test('words of very different length are not even compared', () => {
  expect(nearest('a', ['a'.repeat(1_000_000)])).toEqual([]);
});
