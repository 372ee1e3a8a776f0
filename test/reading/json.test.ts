import { TOO_DEEP } from '../../lib/reading/depth';
import { readJson } from '../../lib/reading/json';
import * as jsonText from '../../lib/reading/json-text';

const values = (text: string) => readJson(text).values.map(({ value }) => value);

test('objects and lists may follow one another', () => {
  expect(values(' {"a": 1}\n{"b": 2}[3]\n')).toEqual([{ a: 1 }, { b: 2 }, [3]]);
  expect(readJson('{}{}').rest).toBeUndefined();
});

test('a key __proto__ is a key like any other', () => {
  const [value] = values('{"__proto__": {"polluted": true}}');
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test.each([
  ['a key that is there twice', '{"a": 1}\n{"b": 1, "b": 2}', 9, { offset: 9, message: 'an object in it has the same key twice' }],
  ['a half-written list', '{"a": [1, 2', 0, { offset: 11, message: expect.stringMatching(/^this is not JSON: /) }],
  ['a missing comma', '{"a": 1}\n{"b": 1 2}', 9, { offset: 17, message: "this is not JSON: Expected ',' or '}' after property value in JSON at position 8" }],
  ['a word between objects', '{} nonsense', 3, { offset: 3, message: 'expected another JSON object' }],
  ['too many levels', '['.repeat(1000), 0, { offset: 0, message: TOO_DEEP }],
])('reading ends at %s', (_, text, offset, fault) => {
  expect(readJson(text).rest).toEqual({ offset, fault });
});

test('a path has the place of its key, or of its nearest ancestor that is there', () => {
  const text = '{"spec": {"taints": [{"key": "a"},\n {"key": "b"}]}}';
  const [{ places }] = readJson(text).values;
  const at = (path: string) => text.slice(places.offsetOf(path), places.offsetOf(path) + 8);
  expect(at('')).toBe('{"spec":');
  expect(at('spec')).toBe('"spec": ');
  expect(at('spec.taints[1]')).toBe('{"key": ');
  expect(at('spec.taints[1].key')).toBe('"key": "');
  expect(at('spec.taints[1].value.x')).toBe('{"key": ');
  expect(at('spec.taints[7].key')).toBe('"taints"');
  expect(at('nope')).toBe('{"spec":');
});

test('each item of a list has its own places', () => {
  const text = '{"items": [{"a": 1}, {"a": 2}]}';
  const [{ places }] = readJson(text).values;
  expect(places.items().map((item) => [item.start, item.offsetOf('a')])).toEqual([[11, 12], [21, 22]]);
});

test('however many places are asked for, each object is walked once', () => {
  const labels = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`label-${index}`, index]));
  const [{ places }] = readJson(JSON.stringify({ metadata: { labels } })).values;
  const walks = jest.spyOn(jsonText, 'children');
  const offsets = Object.keys(labels).map((label) => places.offsetOf(`metadata.labels[${label}]`));
  expect(new Set(offsets).size).toBe(100);
  expect(walks).toHaveBeenCalledTimes(3);
});
