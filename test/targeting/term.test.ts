import { ABSENT, PRESENT, anyOf, greaterThan, noneOf, type Requirement } from '../../lib/targeting/requirement';
import { EVERY_NODE, NODE_NAME, bothTerms, bridges, conflictsOf, isTermWithin, termWithout, termsOf, type Term } from '../../lib/targeting/term';
import { wordsOf } from '../../lib/targeting/words';

const term = (requirements: { [key: string]: Requirement }) =>
  Object.entries(requirements).reduce<Term>((so, [key, requirement]) => bothTerms(so, termsOf(key, requirement)[0]), EVERY_NODE);
const words = (terms: Term[]) => terms.map((each) => wordsOf([each]));
const gpuLinux = term({ os: anyOf(['linux']), gpu: PRESENT });

test('every node name is a term of its own', () => {
  expect(words(termsOf(NODE_NAME, anyOf(['n2', 'n1'])))).toEqual(['name=n1', 'name=n2']);
  expect(words(termsOf(NODE_NAME, noneOf(['n2', 'n1'])))).toEqual(['name notin (n1,n2)']);
});

test('a label called metadata.name is not the name', () => {
  expect(conflictsOf(term({ 'metadata.name': anyOf(['a']) }), term({ [NODE_NAME]: anyOf(['b']) }))).toEqual([]);
});

test('terms conflict on every label where no node meets both', () => {
  expect(conflictsOf(gpuLinux, term({ os: anyOf(['windows']), gpu: ABSENT, app: PRESENT })).map(({ key }) => key)).toEqual(['gpu', 'os']);
});

test('a term without another keeps what misses any one requirement', () => {
  expect(words(termWithout(EVERY_NODE, gpuLinux))).toEqual(['!gpu', 'os!=linux']);
  expect(words(termWithout(term({ os: anyOf(['linux']) }), gpuLinux))).toEqual(['!gpu,os=linux']);
});

test('a term that shares no node with another stays whole, even where numbers could not be taken away', () => {
  expect(words(termWithout(term({ os: anyOf(['windows']) }), term({ os: anyOf(['linux']), cores: greaterThan(7) })))).toEqual(['os=windows']);
});

test('a term lies within another that asks less', () => {
  expect([isTermWithin(gpuLinux, term({ gpu: PRESENT })), isTermWithin(term({ gpu: PRESENT }), gpuLinux), isTermWithin(gpuLinux, EVERY_NODE)])
    .toEqual([true, false, true]);
});

describe('two terms', () => {
  test.each<[string, Term, Term, string[]]>([
    ['that differ in one label become one', term({ os: anyOf(['linux']), app: PRESENT }), term({ os: anyOf(['windows']), app: PRESENT }),
      ['app,os in (linux,windows)']],
    ['that leave a label to each other bridge the rest', term({ os: anyOf(['linux']), a: PRESENT }), term({ os: noneOf(['linux']), b: PRESENT }),
      ['a,b']],
    ['of two names bridge nothing', term({ [NODE_NAME]: anyOf(['a']) }), term({ [NODE_NAME]: anyOf(['b']) }), []],
    ['of a name and all other names bridge them', term({ [NODE_NAME]: anyOf(['a']) }), term({ [NODE_NAME]: noneOf(['a']) }), ['every node']],
    ['that conflict twice bridge nothing', term({ a: PRESENT, b: PRESENT }), term({ a: ABSENT, b: ABSENT }), []],
  ])('%s', (_, a, b, expected) => {
    expect(words(bridges(a, b))).toEqual(expected);
    expect(words(bridges(b, a))).toEqual(expected);
  });
});
