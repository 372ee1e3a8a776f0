import { applied } from '../../lib/reading/applied';

test.each<[string, object, object | undefined, object]>([
  ['what is new is as the manifest says', { a: { b: 1 } }, undefined, { a: { b: 1 } }],
  ['what a manifest does not mention stays', { a: { b: 1 } }, { a: { b: 0, c: 2 }, d: 3 }, { a: { b: 1, c: 2 }, d: 3 }],
  ['a list is taken whole', { a: [1] }, { a: [2, 3] }, { a: [1] }],
  ['a mapping takes the place of what is none', { a: { b: 1 } }, { a: 5 }, { a: { b: 1 } }],
  ['so does what is none', { a: null }, { a: { b: 1 } }, { a: null }],
  ['the status is what it was', { status: { phase: 'Active' } }, { status: { phase: 'Terminating', since: 1 } }, { status: { phase: 'Terminating', since: 1 } }],
  ['what is new has none', { a: 1, status: { used: 1 } }, undefined, { a: 1 }],
])('%s', (_, manifest, existing, expected) => expect(applied(manifest, existing)).toEqual(expected));

test('a key __proto__ is a key like any other', () => {
  const result = applied<object>(JSON.parse('{"a": {"__proto__": {"polluted": 1}}}'), { a: {} });
  expect(JSON.stringify(result)).toBe('{"a":{"__proto__":{"polluted":1}}}');
  expect(Object.prototype).not.toHaveProperty('polluted');
});
