import { KnownTexts } from '../../../lib/placement/nodes/known-texts';

const known = (...texts: string[]) => {
  const all = new KnownTexts();
  texts.forEach((text) => all.add(text));
  return all;
};
const MANY = Array.from({ length: 30 }, (_, index) => `text ${index}`);

test.each([['few', ['abc', '', 'abd']], ['many', MANY]])('%s texts are numbered from 1 on in the order in which they came', (_, texts) => {
  expect(texts.map((text) => known(...texts).numberOf(text))).toEqual(texts.map((__, place) => place + 1));
});

test.each([['few', MANY.slice(0, 3)], ['many', MANY]])('a text that is not among %s has no number, of whatever length', (_, texts) => {
  expect(['', 'text x', 'text xy', 'a'.repeat(35)].map((text) => known(...texts).numberOf(text))).toEqual([0, 0, 0, 0]);
});

test('a text keeps its number when it is added again, and when others are', () => {
  const texts = known();
  const first = MANY.map((text) => texts.add(text));
  expect(MANY.map((text) => texts.add(text))).toEqual(first);
  expect(new Set(first).size).toBe(MANY.length);
  expect(texts.count).toBe(MANY.length);
});

test.each<[string, string[], string[], boolean]>([
  ['the same', ['a', 'b'], ['b', 'a'], true], ['fewer', ['a', 'b'], ['b'], true], ['none', ['a'], [], true], ['another', ['a', 'b'], ['a', 'c'], false],
  ['few of many', MANY, MANY.slice(3, 5), true], ['many of many', MANY, MANY.slice(3), true], ['many and another', MANY, [...MANY, 'c'], false], ['many of few', ['text 1'], MANY, false],
])('whether all of another list are known: %s', (_, one, other, expected) => expect(known(...one).includes(known(...other))).toBe(expected));
