import { keyProblem, nodeNamesProblems, refuse, valueProblem, valuesProblems, wholeNumberProblem } from '../../lib/targeting/syntax';

const of = (length: number) => 'a'.repeat(length);
const domain = (length: number) => `${`${of(59)}.`.repeat(5)}`.slice(0, length - 1) + 'a';

describe('keys', () => {
  test.each(['a', 'A.b_c-9', of(63), 'example.com/a', `${domain(253)}/${of(63)}`, 'constructor'])('%s is one', (key) =>
    expect(keyProblem('label key', key)).toBeUndefined());

  test.each(['', ' ', 'a b', '-a', 'a-', '_a', of(64), '/a', 'a/', 'A.com/a', 'a/b/c', `${domain(254)}/a`, 'é', '__proto__', 'a\n', 7, undefined, null])(
    '%p is none', (key) => expect(keyProblem('label key', key)).toMatch(/^label key .* is not valid: /));

  test('the message shows the key, the rule and an example', () => {
    expect(keyProblem('label key', 'a b')).toBe('label key "a b" is not valid: write a name of up to 63 letters, digits, "-", "_" or ".", '
      + 'with a letter or digit at both ends, or such a name after a domain in lower case and a slash, like "example.com/role"');
  });
});

describe('values', () => {
  test.each(['', '0', 'True', 'a.b_c-9', of(63)])('%p is one', (value) => expect(valueProblem('label value', value)).toBeUndefined());

  test.each(['a b', '-1', '+1', 'a/b', of(64), 'ä', true, 1, undefined])('%p is none', (value) =>
    expect(valueProblem('label value', value)).toMatch(/^label value .* is not valid: write a string of /));

  test('every bad value of a list is named', () => {
    expect(valuesProblems('label value', ['ok', 'a b', '-'])).toEqual([
      undefined, expect.stringContaining('label value "a b"'), expect.stringContaining('label value "-"'),
    ]);
  });

  test.each([[[]], ['text'], [undefined]])('%p is no list of values', (values) => expect(valuesProblems('label value', values)).toEqual(
    ['no label value is given, and an empty list would match no node: name at least one']));
});

describe('node names', () => {
  test('a node name may be longer than a label value', () => expect(nodeNamesProblems([domain(253)])).toEqual([undefined]));

  test.each(['', 'Node', 'a_b', 'a..b', '.a', domain(254)])('%p is none', (name) =>
    expect(nodeNamesProblems([name])).toEqual([expect.stringMatching(/^node name .* is not valid: /)]));
});

describe('whole numbers', () => {
  test.each([0, 7, Number.MAX_SAFE_INTEGER])('%p is one', (value) => expect(wholeNumberProblem('bound', value)).toBeUndefined());

  test.each([-1, 0.5, NaN, Infinity, 2 ** 53, '7', undefined])('%p is none', (value) =>
    expect(wholeNumberProblem('bound', value)).toBe(`bound ${typeof value === 'string' ? '"7"' : value} is not valid: `
      + 'write one whole number from 0 to 9007199254740991'));
});

describe('refuse', () => {
  test('throws all problems at once, each behind the call', () =>
    expect(() => refuse('NodeTarget.labeled', ['one', undefined, 'two'])).toThrow(new Error('NodeTarget.labeled: one\nNodeTarget.labeled: two')));

  test('lets pass what has no problem', () => expect(() => refuse('NodeTarget.labeled', [undefined])).not.toThrow());
});
