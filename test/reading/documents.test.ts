import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { readDocuments } from '../../lib/reading/documents';
import { MAX_YAML_LENGTH } from '../../lib/reading/yaml';

const objects = (text: string) => readDocuments(text, 'f').documents.map(({ object }) => object);
const problems = (text: string) => readDocuments(text, 'f').problems.map(({ source, message }) => `${source.file}:${source.line}:${source.column}: ${message}`);

test.each<[string, string, unknown[]]>([
  ['an empty text has no documents', '', []],
  ['comments are no documents', '# Source: chart/templates/x.yaml\n---\n  # nothing\n', []],
  ['null is no document', '---\n~\n---\nnull\n', []],
  ['documents are divided by ---', 'a: 1\n---\nb: 2\n--- # third\nc: 3\n', [{ a: 1 }, { b: 2 }, { c: 3 }]],
  ['lines may end in CRLF', '---\r\na: 1\r\n---\r\nb: x\r\n', [{ a: 1 }, { b: 'x' }]],
  ['a byte order mark is skipped, in the middle too', '\uFEFFa: 1\n\uFEFF---\n\uFEFFb: 2\n', [{ a: 1 }, { b: 2 }]],
  ['dashes inside a block scalar divide nothing', 'a: |\n  ---\n  x\n', [{ a: '---\nx\n' }]],
  ['directives are skipped', '%YAML 1.1\n---\na: yes\n', [{ a: true }]],
  ['JSON is read', '{"a": "yes", "b": [1, null]}', [{ a: 'yes', b: [1, null] }]],
  ['JSON values may follow one another', '{"a":1}{"b":2}\n{"c":3}', [{ a: 1 }, { b: 2 }, { c: 3 }]],
  ['JSON may be divided by ---', '{"a":1}\n---\n{"b":2}\n', [{ a: 1 }, { b: 2 }]],
  ['what only looks like JSON is YAML', '{a: yes} # flow style', [{ a: true }]],
  ['a comment may follow JSON', '{"a": 1}\n# end\n', [{ a: 1 }]],
  ['scalars and lists are documents', 'just text\n---\n- 1\n---\n5\n', ['just text', [1], 5]],
])('%s', (_, text, expected) => {
  expect(objects(text)).toEqual(expected);
  expect(problems(text)).toEqual([]);
});

test.each([
  ['unterminated quotes', 'a: 1\n---\nb: "x\nc: 2\n---\nd: 3\n', [{ a: 1 }, { d: 3 }], ['f:5:1: Missing closing "quote']],
  ['a half-written list', 'a: [1, 2\n---\nb: 1\n', [{ b: 1 }], [
    'f:2:1: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ]],
  ['a tab', 'a: 1\n---\nb:\n\tc: 1\n', [{ a: 1 }], ['f:4:1: Tabs are not allowed as indentation (use spaces)']],
  ['keys that are there already', 'a: 1\n---\na: 1\nb: {c: 1, c: 2}\na: 2\n---\nd: 1', [{ a: 1 }, { d: 1 }], [
    'f:4:11: the key "c" is there already', 'f:5:1: the key "a" is there already',
  ]],
  ['the same in JSON', '{"a": 1}\n{"b": 1,\n "b": 2}', [{ a: 1 }], ['f:3:2: the key "b" is there already']],
  ['half-written JSON', '{"a": 1}\n{"b": [1,', [{ a: 1 }], ['f:2:10: Flow sequence in block collection must be sufficiently indented and end with a ]']],
  ['a control character', 'a: 1\n---\nb: "\u0000"\n', [{ a: 1 }], [
    'f:3:5: the control character U+0000 is not allowed: in double quotes it can be written as "\\u0000"',
  ]],
  ['a template', 'a: 1\n---\nb: {{ .Values.b }}\n', [{ a: 1 }], [
    'f:3:5: a key cannot be a mapping or a list (is this a template that was not rendered?)',
  ]],
])('%s cost one document only', (_, text, expected, messages) => {
  expect(objects(text)).toEqual(expected);
  expect(problems(text)).toEqual(messages);
});

test('broken JSON that is too long for the reader of YAML has its place too', () => {
  expect(problems(`["${'x'.repeat(MAX_YAML_LENGTH)}",\n1 2]`)).toEqual([
    expect.stringMatching(/^f:2:3: this is not JSON: Expected ',' or '\]' after array element/),
  ]);
});

test('a document begins at its content, and knows the lines of its paths', () => {
  const text = '# head\n---\n# more\nspec:\n  taints:\n  - key: a\n    effect: b\n  - key: c\n';
  const [document] = readDocuments(text, 'f').documents;
  const line = (path: string) => document.positionOf(path).line;
  expect(document.source).toEqual({ file: 'f', line: 4 });
  expect(['spec', 'spec.taints', 'spec.taints[0]', 'spec.taints[0].effect', 'spec.taints[1].key', 'spec.taints[1].effect', 'spec.x'].map(line))
    .toEqual([4, 5, 6, 7, 8, 8, 4]);
});

test('the second document of a file counts lines from the top of the file', () => {
  for (const text of ['a: 1\n---\nb:\n  c: 1\n', '{"a": 1}\n\n{"b":\n{"c": 1}}', '{"a": 1}\n---\n{b:\n{c: 1}}']) {
    const [, document] = readDocuments(text, 'f').documents;
    expect([document.source.line, document.positionOf('b.c').line]).toEqual([3, 4]);
  }
});

test.each([
  'items:\n- a: 1\n- a: 2\n',
  '{"items": [\n{"a": 1},\n{"a": 2}]}',
])('items are documents with lines of their own: %j', (text) => {
  const [document] = readDocuments(text, 'f').documents;
  expect(document.items().map(({ object, source, positionOf }) => [object, source.line, positionOf('a').line])).toEqual([
    [{ a: 1 }, 2, 2],
    [{ a: 2 }, 3, 3],
  ]);
});

test.each(['items: 1', '{"items": {"a": 1}}', 'a: 1', '- 1'])('%j has no items', (text) => {
  expect(readDocuments(text, 'f').documents[0].items()).toEqual([]);
});

// YAML and kubectl know no -0, and JSON.stringify writes it as 0.
const json = () => fc.jsonValue({ noUnicodeString: false }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

test('any JSON object or list reads as JSON.parse reads it', () => {
  const collection = fc.oneof(fc.array(json()), fc.dictionary(fc.string(), json()));
  fc.assert(fc.property(collection, fc.constantFrom(0, 2), (value, indent) => {
    const text = JSON.stringify(value, null, indent);
    expect(objects(text)).toEqual([JSON.parse(text)]);
  }));
});

test('any value that is written as YAML 1.1 reads back', () => {
  const printable = fc.string({ unit: fc.constantFrom(...'abyYnNoO018.:-#&*!|>%@`"\'{}[],? \n~+e_x<=é😀') });
  const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 4 }, printable, fc.integer(), double, fc.boolean(), fc.constant(null), tie('map'), fc.array(tie('any'), { maxLength: 4 })),
    map: fc.dictionary(printable.filter((key) => key !== ''), tie('any'), { maxKeys: 4 }),
  })).map;
  fc.assert(fc.property(value, (object) => {
    expect(objects(stringify(object, { version: '1.1' }))).toEqual([object]);
  }));
});

test('no text makes the reader throw', () => {
  const indicators = fc.string({ unit: fc.constantFrom(...'{}[]",:\n -#&*!|>%@ab<~\t\\\'?', '---', '...', '<<: ', '*a ', '&a ', '!!int ', '\uFEFF', '\u0000', '\r\n') });
  const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), indicators);
  fc.assert(fc.property(anyText, (text) => {
    for (const { source, positionOf, items } of readDocuments(text, 'f').documents) {
      expect(source.line).toBeGreaterThan(0);
      expect(positionOf('a.items[0].b').line).toBeGreaterThanOrEqual(source.line);
      items();
    }
  }), { numRuns: 2000 });
});
