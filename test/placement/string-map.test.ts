import { entriesOf, valueAt } from '../../lib/placement/string-map';

test('a key that only the prototype has is absent', () => {
  expect(['constructor', 'toString', '__proto__', 'hasOwnProperty'].map((key) => valueAt({}, key))).toEqual([undefined, undefined, undefined, undefined]);
});

test('a key of that name in the text is a key like any other', () => {
  const labels = JSON.parse('{"__proto__": "a", "constructor": "b"}');
  expect(valueAt(labels, '__proto__')).toBe('a');
  expect(entriesOf(labels)).toEqual([['__proto__', 'a'], ['constructor', 'b']]);
});

test('null is an empty map, and as a value the empty string', () => {
  expect([valueAt(null, 'a'), valueAt(undefined, 'a'), valueAt({ a: null }, 'a')]).toEqual([undefined, undefined, '']);
  expect([entriesOf(null), entriesOf(undefined), entriesOf({ a: null })]).toEqual([[], [], [['a', '']]]);
});
