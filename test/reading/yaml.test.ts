import { Composer } from 'yaml';
import { MAX_YAML_LENGTH, readYaml } from '../../lib/reading/yaml';

test('documents may be divided by dots, and empty ones are left out', () => {
  expect(readYaml('a: 1\n...\n# nothing\n...\n- 2\n', 0).values.map(({ value }) => value)).toEqual([{ a: 1 }, [2]]);
});

test('places count from the beginning of the text', () => {
  const text = '{"skipped": 1} {a: {b: 1}, a: 2, c: {}}';
  expect(readYaml(text, 15).faults).toEqual([{ offset: 27, message: 'the key "a" is there already' }]);
  const [{ places }] = readYaml(text.replace(', a: 2', ''), 15).values;
  expect([places.start, places.offsetOf('a.b'), places.offsetOf('a.x'), places.offsetOf('c')]).toEqual([15, 20, 16, 27]);
});

test('what an alias or a merge key brings stands where it is written', () => {
  const text = 'a: &x\n  b:\n    c: 1\nd: *x\ne:\n  <<: *x\n';
  const [{ places }] = readYaml(text, 0).values;
  expect(['d.b.c', 'e.b.c', 'e.b', 'd', 'e'].map((path) => text.slice(places.offsetOf(path)).split('\n')[0])).toEqual([
    'c: 1', 'c: 1', 'b:', 'd: *x', 'e:',
  ]);
});

test('each item of a list has its own places', () => {
  const [{ places }] = readYaml('items:\n- a: 1\n- a: 2\n', 0).values;
  expect(places.items().map((item) => [item.start, item.offsetOf('a'), item.offsetOf('b')])).toEqual([[9, 9, 9], [16, 16, 16]]);
});

test.each([
  ['a: "x\nb: 1\n', 11, 'Missing closing "quote'],
  ['a: [1, 2\n', 9, 'Flow sequence in block collection must be sufficiently indented and end with a ]'],
  ['\ta: 1', 0, 'Tabs are not allowed as indentation (use spaces)'],
  ['a: |\n\tb', 5, 'Block scalar values in collections must be indented (use spaces)'],
  ['a: }', 3, 'Unexpected flow-map-end token in YAML stream: "}"'],
  ['a: b: c', 3, 'Nested mappings are not allowed in compact mappings'],
  ['a: \u0000', 3, 'the control character U+0000 is not allowed: in double quotes it can be written as "\\u0000"'],
  ['a: "\u001b[31m"', 4, 'the control character U+001B is not allowed: in double quotes it can be written as "\\u001B"'],
  ['"'.repeat(200_000), 2, 'Unexpected double-quoted-scalar at node end'],
])('the first error of %# is the one reported', (text, offset, message) => {
  expect(readYaml(text, 0)).toEqual({ values: [], faults: [{ offset, message }] });
});

test('a text that would take all memory is refused', () => {
  expect(readYaml(' '.repeat(MAX_YAML_LENGTH + 1), 0).faults).toEqual([
    { offset: 0, message: 'a YAML document of more than 32 MB is not read: give it as JSON (kubectl get -o json), which may be larger' },
  ]);
});

test('should the reader of YAML itself fail, that is a fault too', () => {
  jest.spyOn(Composer.prototype, 'compose').mockImplementationOnce(() => { throw new Error('out of words'); });
  expect(readYaml('a: 1', 0)).toEqual({ values: [], faults: [{ offset: 0, message: 'cannot be read: Error: out of words' }] });
});
