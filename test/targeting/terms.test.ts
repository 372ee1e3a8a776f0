import { NodeTarget } from '../../lib/targeting/node-target';
import { ABSENT, PRESENT, anyOf, noneOf } from '../../lib/targeting/requirement';
import { EVERY_NODE, bothTerms, termsOf, type Term } from '../../lib/targeting/term';
import { allConflicts, bothOf, distinct, eitherOf, simplest, without, type Terms } from '../../lib/targeting/terms';

const [linux] = termsOf('os', anyOf(['linux']));
const [notLinux] = termsOf('os', noneOf(['linux']));
const [windows] = termsOf('os', anyOf(['windows']));
const [a] = termsOf('a', PRESENT);
const [noA] = termsOf('a', ABSENT);
const [b] = termsOf('b', PRESENT);

test('equal and included terms are dropped, the rest is sorted', () => {
  expect(distinct([linux, a, bothTerms(linux, b), a])).toEqual([a, linux]);
  expect(distinct([linux, EVERY_NODE])).toEqual([EVERY_NODE]);
});

test('a branch that contradicts is dropped from "and" while another one lives', () => {
  expect(bothOf([linux, a], [windows])).toEqual([bothTerms(a, windows)]);
  expect(bothOf([linux], [windows])).toEqual([]);
  expect(allConflicts([linux], [windows]).map(({ key }) => key)).toEqual(['os']);
});

test('what is taken away is taken from every alternative', () => {
  expect(without([linux, windows], [a])).toEqual([bothTerms(noA, linux), bothTerms(noA, windows)]);
  expect(without([linux], [EVERY_NODE])).toEqual([]);
});

describe('the simplest terms', () => {
  test.each<[string, Terms, Term[]]>([
    ['of neighbours are one', [linux, windows], termsOf('os', anyOf(['linux', 'windows']))],
    ['of opposites are every node', [linux, notLinux], [EVERY_NODE]],
    ['lose a condition that the other alternative makes needless', [a, bothTerms(noA, b)], [a, b]],
    ['lose a term that two others cover together', [bothTerms(linux, a), bothTerms(notLinux, b), bothTerms(a, b)],
      [bothTerms(linux, a), bothTerms(notLinux, b)]],
    ['of strangers stay', [a, b], [a, b]],
  ])('%s', (_, terms, expected) => {
    expect(simplest(distinct(terms))).toEqual(distinct(expected));
  });
});

test('many alternatives cost no time', () => {
  const pairs = Array.from({ length: 40 }, (_, index) => bothTerms(termsOf(`a${index}`, anyOf(['x']))[0], termsOf(`b${index}`, anyOf(['x']))[0]));
  expect(simplest(eitherOf(pairs, []))).toHaveLength(40);
});

test('nodes that take more alternatives than anyone would read are refused', () => {
  const target = Array.from({ length: 12 }, (_, index) => NodeTarget.all().labeled(`a${index}`, 'x').labeled(`b${index}`, 'y'))
    .reduce((rest: () => NodeTarget, pair) => () => rest().butNot(pair), () => NodeTarget.all());
  expect(target).toThrow(/these nodes take \d+ alternatives to say, more than the 1024 that are allowed: give such nodes a label of their own/);
});
