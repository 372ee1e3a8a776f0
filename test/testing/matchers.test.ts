import { matchers } from '../../lib/testing/matchers';

test('every matcher goes by the name of its function', () => {
  expect(Object.entries(matchers).map(([name, matcher]) => [name, matcher.name])).toEqual(
    ['toAvoid', 'toCover', 'toPartition', 'toRunOnlyOn'].map((name) => [name, name]));
});
