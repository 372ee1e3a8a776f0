import { amount, anything, boolean, describe as shown, int32, int64, intOrString, listOf, mapOf, Mismatch, object, quantity, Shape, string } from '../../lib/reading/shape';

function read(shape: Shape, value: unknown) {
  const mismatches: Mismatch[] = [];
  return { value: shape(value, 'p', (mismatch) => mismatches.push(mismatch)), mismatches: mismatches.map(({ path, message }) => `${path}: ${message}`) };
}

test.each<[string, Shape, unknown[]]>([
  ['string', string, ['', 'x']],
  ['boolean', boolean, [true, false]],
  ['int32', int32, [0, -2147483648, 2147483647]],
  ['int64', int64, [0, 4294967296, -1]],
  ['intOrString', intOrString, [1, '10%']],
  ['quantity', quantity, [1, 0.5, '1', '100m', '.5', '5.', '200Mi', '1e3', '1E-3', '1E', '-1n', '+2Ki']],
  ['amount', amount, [0, 1.5, '-0', '-0e5', '1e-3']],
  ['anything', anything, ['x', 1, true, [null]]],
])('a fitting %s is taken as it is', (_, shape, values) => {
  for (const value of values) expect(read(shape, value)).toEqual({ value, mismatches: [] });
});

test.each<[Shape, unknown, string]>([
  [string, true, 'p: expected a string, got the boolean true: quote it (YAML 1.1, which kubectl reads, takes an unquoted yes, on or y for one)'],
  [string, false, 'p: expected a string, got the boolean false: quote it (YAML 1.1, which kubectl reads, takes an unquoted no, off or n for one)'],
  [string, 1, 'p: expected a string, got the number 1: quote it'],
  [string, ['x'], 'p: expected a string, got a list'],
  [boolean, 'yes', 'p: expected a boolean, got the string "yes"'],
  [int32, 2147483648, 'p: expected a whole number of 32 bits, got the number 2147483648'],
  [int32, '80', 'p: expected a whole number of 32 bits, got the string "80"'],
  [int64, 1.5, 'p: expected a whole number of 64 bits, got the number 1.5'],
  [intOrString, 1.5, 'p: expected a whole number or a string, got the number 1.5'],
  [quantity, '1 Gi', 'p: expected a quantity such as 100m, 0.5 or 200Mi, got the string "1 Gi"'],
  [quantity, '', 'p: expected a quantity such as 100m, 0.5 or 200Mi, got the string ""'],
  [quantity, Infinity, 'p: expected a quantity such as 100m, 0.5 or 200Mi, got the number Infinity'],
  [amount, '-1Gi', 'p: expected a quantity such as 100m, 0.5 or 200Mi that is not negative, got the string "-1Gi"'],
  [amount, -0.5, 'p: expected a quantity such as 100m, 0.5 or 200Mi that is not negative, got the number -0.5'],
  [listOf(string), 'a', 'p: expected a list, got the string "a"'],
  [listOf(string), ['a', {}], 'p[1]: expected a string, got a mapping'],
  [mapOf(string), ['a'], 'p: expected a mapping, got a list'],
  [mapOf(int32), { 'a/b': 'x' }, 'p[a/b]: expected a whole number of 32 bits, got the string "x"'],
  [object({ a: string }), 'x', 'p: expected a mapping, got the string "x"'],
  [object({ a: object({ b: int32 }) }), { a: { b: 'x' } }, 'p.a.b: expected a whole number of 32 bits, got the string "x"'],
  [object({ a: string }, { required: ['a'] }), { a: null }, 'p.a: required, but missing'],
])('%# a value that does not fit is reported', (shape, value, mismatch) => {
  expect(read(shape, value).mismatches).toEqual([mismatch]);
});

test('everything that does not fit is reported', () => {
  const shape = object({ a: string, b: listOf(int32), c: string }, { required: ['c'] });
  expect(read(shape, { a: 1, b: ['x', 2, null, 'y'] }).mismatches).toEqual([
    'p.c: required, but missing',
    'p.a: expected a string, got the number 1: quote it',
    'p.b[0]: expected a whole number of 32 bits, got the string "x"',
    'p.b[3]: expected a whole number of 32 bits, got the string "y"',
  ]);
});

test.each<[string, Shape, unknown, unknown]>([
  ['a null field is absent', object({ a: string }), { a: null, other: null, undefinedToo: undefined }, {}],
  ['spaces around a quantity are none of it', mapOf(quantity), { cpu: ' 1Gi ' }, { cpu: '1Gi' }],
  ['a null value in a map is the empty string', mapOf(string), { a: null }, { a: '' }],
  ['a null item of a list is the zero of its type', listOf(object({ a: string })), [null, { a: 'x' }], [{}, { a: 'x' }]],
  ['a zeroed field is never absent', object({ a: string, b: listOf(string) }, { zeroed: ['a', 'b'] }), { a: null }, { a: '', b: [] }],
  ['a field without a shape is kept', object({ a: string }), { x: { y: [null] } }, { x: { y: [null] } }],
  ['a field with a name from Object.prototype is kept', object({}), { constructor: 1 }, { constructor: 1 }],
])('%s', (_, shape, value, expected) => {
  expect(read(shape, value)).toEqual({ value: expected, mismatches: [] });
});

test('what needs no mending is not copied', () => {
  const shape = object({ list: listOf(string), map: mapOf(object({ a: quantity })) });
  const value = { list: ['x'], map: { k: { a: '1' } }, other: 1 };
  expect(read(shape, value).value).toBe(value);
  for (const mended of [{ ...value, list: [null] }, { ...value, map: { k: { a: ' 1' } } }, { ...value, gone: null }]) {
    expect(read(shape, mended).value).not.toBe(mended);
  }
});

test('a key __proto__ is a key like any other', () => {
  for (const shape of [mapOf(anything), object({})]) {
    const { value } = read(shape, JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  }
});

test('a value is shown by its kind, and not at any length', () => {
  expect([null, [], {}, 'x"', 5, () => 1].map(shown)).toEqual(['nothing', 'a list', 'a mapping', 'the string "x\\""', 'the number 5', 'a function']);
  expect(shown('x'.repeat(1000))).toBe(`the string "${'x'.repeat(79)}…"`);
});
