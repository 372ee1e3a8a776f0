import { parseDocument } from 'yaml';
import { MAX_ALIASED, YamlValue } from '../../lib/reading/yaml-value';

function read(text: string) {
  const reader = new YamlValue(0);
  const value = reader.of(parseDocument(text, { schema: 'failsafe', uniqueKeys: false, resolveKnownTags: false, logLevel: 'error' }).contents);
  return { value, faults: reader.faults, offsets: reader.offsets };
}

test.each<[string, string, unknown]>([
  ['unquoted scalars have types', '[yes, 010, 1.5, ~, x]', [true, 8, 1.5, null, 'x']],
  ['quoted ones are strings', '["yes", \'010\', "~"]', ['yes', '010', '~']],
  ['block scalars are strings', '- |\n  yes\n- >-\n  1\n  2\n', ['yes\n', '1 2']],
  ['a tag decides', '[!!str 1, ! 1, !!int "3", !!float 3, !!bool "no", !mine yes]', ['1', '1', 3, 3, false, 'yes']],
  ['tags of collections say nothing', '!!map {a: !!omap [{b: 1}], c: !!set {d}}', { a: [{ b: 1 }], c: { d: null } }],
  ['keys are text', '{yes: 1, 0x10: 2, 1.0: 3, "on": 4}', { true: 1, 16: 2, 1: 3, on: 4 }],
  ['an alias stands for its anchor', '{a: &x {b: 1}, c: *x}', { a: { b: 1 }, c: { b: 1 } }],
  ['an alias may be a key', '{&x a: 1, b: {*x : 2}}', { a: 1, b: { a: 2 } }],
  ['the last anchor of a name counts', '[&x 1, &x 2, *x]', [1, 2, 2]],
  ['merged keys give way to written ones', 'a: &x {b: 1, c: 2}\nd: {b: 0, <<: *x}\n', { a: { b: 1, c: 2 }, d: { b: 0, c: 2 } }],
  ['the first merged mapping wins', '{<<: [{a: 1}, {a: 2, b: 3}]}', { a: 1, b: 3 }],
  ['a quoted << is a key', '{"<<": {a: 1}}', { '<<': { a: 1 } }],
])('%s', (_, text, value) => {
  expect(read(text)).toMatchObject({ value, faults: [] });
});

test('a key __proto__ is a key like any other, even merged', () => {
  const { value } = read('{a: &x {__proto__: {polluted: yes}}, b: {<<: *x}}');
  const { a, b } = value as { a: object; b: object };
  for (const object of [a, b]) {
    expect(Object.keys(object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
  }
});

test.each([
  ['a: 1\na: 2\nb: 1\n"b": 2', [{ offset: 5, message: 'the key "a" is there already' }, { offset: 15, message: 'the key "b" is there already' }]],
  ['[*x, &x 1]', [{ offset: 1, message: '*x stands for nothing: no anchor &x comes before it' }]],
  ['a: &x [*x]', [{ offset: 7, message: '*x stands inside its own anchor &x' }]],
  ['a: .inf', [{ offset: 3, message: '.inf is a number that JSON does not have: quote it if it is a word' }]],
  ['a: !!int "x"', [{ offset: 9, message: '"x" is not of the type !!int' }]],
  ['~: 1', [{ offset: 0, message: 'a key cannot be null: quote it' }]],
  ['a: {{ .Values.x }}', [{ offset: 4, message: 'a key cannot be a mapping or a list (is this a template that was not rendered?)' }]],
  ['<<: 1', [{ offset: 0, message: 'the merge key << takes a mapping or a list of mappings' }]],
])('%j is faulty', (text, faults) => {
  expect(read(text).faults).toEqual(faults);
});

const laughs = Array.from('abcdefghi', (name, index) => `${name}: &${name} [${Array(9).fill(index === 0 ? 'lol' : `*${'abcdefghi'[index - 1]}`).join(', ')}]`);
const keys = Array.from({ length: 1000 }, (_, index) => `k${index}: 1`);

test.each([
  ['a billion laughs', laughs.join('\n')],
  ['a thousand keys merged over and over', `a: &a {${keys.join(', ')}}\nb: {<<: [${'*a,'.repeat(5000)}]}`],
])('%s are refused once', (_, text) => {
  expect(read(text).faults).toEqual([
    { offset: expect.any(Number), message: `with this alias, aliases stand for more than ${MAX_ALIASED} values: refused, write some of them out` },
  ]);
});
