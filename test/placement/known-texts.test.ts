import { KnownTexts } from '../../lib/placement/known-texts';

test('texts are known after they were added, and no others, of whatever length', () => {
  const known = new KnownTexts();
  ['abc', ''].forEach((text) => known.add(text));
  expect(['abc', '', 'abd', 'ab', 'a'.repeat(35)].map((text) => known.has(text))).toEqual([true, true, false, false, false]);
});

test('nothing is known at first', () => {
  expect(new KnownTexts().has('')).toBe(false);
});
