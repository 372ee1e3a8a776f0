import * as fc from 'fast-check';
import { children, glance, skipSpace } from '../../lib/reading/json-text';

test.each([
  ['{}', 2, 0, 1],
  ['{"a": 1} tail', 8, 1, 1],
  ['[[], {"a": {"b": ":}]"}}]', 25, 2, 3],
  [String.raw`{"a\\\"}": "\\"}`, 16, 1, 1],
  ['{"a": [1, 2', 11, 1, 2],
])('a glance at %s', (text, end, members, depth) => {
  expect(glance(text, 0)).toEqual({ end, members, depth });
});

test('children tell where they and their values start', () => {
  expect([...children('{ "a" : 1, "b\\n":[2]}', 0)]).toEqual([{ key: 'a', offset: 2, valueAt: 8 }, { key: 'b\n', offset: 11, valueAt: 17 }]);
  expect([...children('[10, "x,]" ,{}]', 0)]).toEqual([
    { key: '0', offset: 1, valueAt: 1 },
    { key: '1', offset: 5, valueAt: 5 },
    { key: '2', offset: 12, valueAt: 12 },
  ]);
  expect([...children('"x"', 0)]).toEqual([]);
});

test('the children of any JSON are what JSON.parse finds', () => {
  const collection = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
  fc.assert(fc.property(collection, fc.constantFrom(0, 1, '\t'), (value, indent) => {
    const text = JSON.stringify(value, null, indent);
    expect(glance(text, 0).end).toBe(text.length);
    const found = [...children(text, 0)];
    expect(found.map(({ key }) => key)).toEqual(Object.keys(JSON.parse(text)));
    for (const [index, item] of Object.values(JSON.parse(text)).entries()) {
      const rest = text.slice(found[index].valueAt);
      expect(rest.startsWith(JSON.stringify(item, null, indent).slice(0, 1))).toBe(true);
    }
  }));
});

test('space is what JSON calls space', () => {
  expect(skipSpace(' \t\r\n\u00a0x', 0)).toBe(4);
  expect(skipSpace('  ', 0)).toBe(2);
});
