import { pick } from '../../lib/constructs/pick';

test('a field that is absent or undefined is left out, and one that is false or empty is not', () => {
  const from: { a?: number; b?: boolean; c?: string; d?: number } = { a: 1, b: false, c: '', d: undefined };
  expect(pick(from, ['a', 'b', 'c', 'd'])).toEqual({ a: 1, b: false, c: '' });
  expect(Object.keys(pick(from, ['d']))).toEqual([]);
});
