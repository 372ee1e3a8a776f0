import { count, failure, list } from '../../lib/testing/matcher';

test('a failure says what was asked before what is wrong', () => {
  const utils = { matcherHint: (name: string, received = '', expected = '', { isNot }: { isNot?: boolean } = {}) => `${received}${isNot ? '.not' : ''}.${name}(${expected})` };
  expect(failure({ utils, isNot: true }, 'toCover', 'cluster', 'One.', 'Two.')).toBe('daemonSets.not.toCover(cluster)\n\nOne.\n\nTwo.');
});

test('names are quoted, and cut at five', () => {
  expect([list([]), list(['a']), list(['a', 'b', 'c', 'd', 'e', 'f']), list(['a', 'b', 'c', 'd', 'e', 'f', 'g'])]).toEqual(['', '"a"', '"a", "b", "c", "d", "e" and 1 other', '"a", "b", "c", "d", "e" and 2 others']);
});

test('one is not many', () => expect([count(0, 'node'), count(1, 'node'), count(2, 'node')]).toEqual(['0 nodes', '1 node', '2 nodes']));
