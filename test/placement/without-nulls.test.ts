import { withoutNulls } from '../../lib/placement/without-nulls';

test('nulls are left out of objects and lists', () => {
  expect(withoutNulls({ a: null, b: [null, { c: null, d: 0 }], e: '' })).toEqual({ b: [{ d: 0 }], e: '' });
  expect(withoutNulls(null)).toBeNull();
  const whole = { a: [1] };
  expect(withoutNulls(whole)).toBe(whole);
});

test('what is nested deeper than anything that Kubernetes knows is left as it is', () => {
  const deep = JSON.parse(`${'['.repeat(5_000)}null${']'.repeat(5_000)}`);
  expect(withoutNulls(deep)).toHaveLength(1);
});
