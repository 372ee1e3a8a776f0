import { isLabelKey, isLabelValue } from '../../../lib/placement/controller/label-syntax';

describe('a label key', () => {
  test.each([
    'a', 'A', '1', 'app', 'my.name', 'a_b-c.d', '123-abc', 'k'.repeat(63), 'constructor',
    'kubernetes.io/os', 'example.com/MyName', '1.2/3', `${'p.'.repeat(126)}p/n`,
  ])('may be %j', (key) => {
    expect(isLabelKey(key)).toBe(true);
  });

  test.each([
    '', '/', 'a/', '/a', 'a/b/c', '-a', 'a-', '_a', 'a.', '__proto__', 'a b', 'é', 'a\n', 'k'.repeat(64),
    'UPPER.io/x', 'a..b/c', '-a.io/x', 'a_b/c', `${'p.'.repeat(126)}pp/n`,
  ])('may not be %j', (key) => {
    expect(isLabelKey(key)).toBe(false);
  });
});

describe('a label value', () => {
  test.each(['', 'a', '1', 'True', 'a.b_c-d', 'v'.repeat(63)])('may be %j', (value) => {
    expect(isLabelValue(value)).toBe(true);
  });

  test.each(['-1', '+1', 'a-', 'a b', 'a/b', 'é', '\n', 'a\n', 'v'.repeat(64), 'é'.repeat(32)])('may not be %j', (value) => {
    expect(isLabelValue(value)).toBe(false);
  });
});
