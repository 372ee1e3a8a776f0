import { ABSENT, PRESENT, anyOf, greaterThan, intersection, lessThan, noneOf, type Requirement } from '../../lib/targeting/requirement';
import { EVERY_NODE, NODE_NAME, termsOf } from '../../lib/targeting/term';
import { requirementWords, wordsOf } from '../../lib/targeting/words';

test.each<[Requirement, string]>([
  [anyOf(['x']), 'k=x'],
  [anyOf(['x', 'y']), 'k in (x,y)'],
  [noneOf(['x']), 'k!=x'],
  [noneOf(['x', 'y']), 'k notin (x,y)'],
  [PRESENT, 'k'],
  [ABSENT, '!k'],
  [intersection(greaterThan(3), lessThan(9)), 'k>3,k<9'],
])('%j is "%s"', (requirement, expected) => expect(requirementWords('k', requirement)).toBe(expected));

test('alternatives are joined by "or"', () => {
  expect(wordsOf([...termsOf(NODE_NAME, anyOf(['n1'])), ...termsOf('gpu', PRESENT)])).toBe('name=n1 or gpu');
  expect(wordsOf([EVERY_NODE])).toBe('every node');
});
