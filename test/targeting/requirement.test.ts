import { expressionsOf } from '../../lib/targeting/render';
import {
  ABSENT, ANYTHING, PRESENT, UnsayableError, anyOf, difference, greaterThan, intersection, isNothing, isWithin, lessThan, noneOf, union,
  type Requirement,
} from '../../lib/targeting/requirement';

/** For example "Exists NotIn x". */
const said = (requirement: Requirement) => expressionsOf('label', requirement).map(({ operator, values = [] }) => [operator, ...values].join(' ')).join(' ');
const inAB = anyOf(['b', 'a']);
const inB = anyOf(['b']);
const notB = noneOf(['b']);
const above3 = greaterThan(3);

describe('both of two requirements', () => {
  const NOTHING = 'nothing';
  test.each<[string, Requirement, Requirement, string]>([
    ['anything ∩ in', ANYTHING, inAB, 'In a b'],
    ['in ∩ not in', inAB, notB, 'In a'],
    ['in ∩ in', inAB, inB, 'In b'],
    ['in ∩ another in', inB, anyOf(['c']), NOTHING],
    ['in ∩ exists', inAB, PRESENT, 'In a b'],
    ['in ∩ absent', inAB, ABSENT, NOTHING],
    ['not in ∩ not in', notB, noneOf(['a', 'b']), 'NotIn a b'],
    ['not in ∩ exists', notB, PRESENT, 'Exists NotIn b'],
    ['not in ∩ absent', notB, ABSENT, 'DoesNotExist'],
    ['exists ∩ absent', PRESENT, ABSENT, NOTHING],
    ['in ∩ bound', anyOf(['3', '4', '05', 'x', '']), above3, 'In 05 4'],
    ['bound ∩ bound', above3, greaterThan(5), 'Gt 5'],
    ['bound ∩ other bound', above3, lessThan(9), 'Gt 3 Lt 9'],
    ['bounds that leave no integer', above3, lessThan(4), NOTHING],
    ['bounds that leave one integer, in many spellings', above3, lessThan(5), 'Gt 3 Lt 5'],
    ['a bound needs no Exists', above3, PRESENT, 'Gt 3'],
    ['not in outside the bound says nothing', above3, noneOf(['2', '5', 'x']), 'Gt 3 NotIn 5'],
    ['an integer beyond int64 is no number to Kubernetes', anyOf(['9223372036854775807', '9223372036854775808']), above3, 'In 9223372036854775807'],
  ])('%s', (_, a, b, expected) => {
    for (const both of [intersection(a, b), intersection(b, a)]) expect(isNothing(both) ? NOTHING : said(both)).toBe(expected);
  });

  test('no label value is less than 0', () => {
    expect(isNothing(lessThan(0))).toBe(true);
    expect(isNothing(lessThan(1))).toBe(false);
  });
});

describe('either of two requirements', () => {
  test.each<[string, Requirement, Requirement, string | undefined]>([
    ['in ∪ in', inB, anyOf(['c']), 'In b c'],
    ['in ∪ its opposite', inB, notB, ''],
    ['exists ∪ absent', PRESENT, ABSENT, ''],
    ['in ∪ absent cannot be said', inB, ABSENT, undefined],
    ['bound ∪ absent cannot be said', above3, ABSENT, undefined],
    ['bound ∪ integer outside cannot be said', above3, anyOf(['2']), undefined],
    ['bound ∪ integer inside', intersection(above3, noneOf(['5', '6'])), anyOf(['5']), 'Gt 3 NotIn 6'],
    ['bound ∪ wider bound', above3, greaterThan(1), 'Gt 1'],
    ['ranges that touch', intersection(above3, lessThan(8)), greaterThan(7), 'Gt 3'],
    ['ranges with a gap', lessThan(3), above3, undefined],
    ['ranges with one integer between them', intersection(greaterThan(0), lessThan(4)), greaterThan(4), undefined],
    ['every integer cannot be said', lessThan(4), above3, undefined],
    ['not in ∪ bound', noneOf(['1', '5']), above3, 'NotIn 1'],
  ])('%s', (_, a, b, expected) => {
    for (const either of [union(a, b), union(b, a)]) expect(either && said(either)).toBe(expected);
  });
});

describe('one requirement without another', () => {
  test.each<[string, Requirement, Requirement, string[]]>([
    ['in', ANYTHING, inB, ['NotIn b']],
    ['not in', ANYTHING, notB, ['In b']],
    ['exists', ANYTHING, PRESENT, ['DoesNotExist']],
    ['absent', ANYTHING, ABSENT, ['Exists']],
    ['exists and not in', ANYTHING, intersection(PRESENT, notB), ['DoesNotExist', 'In b']],
    ['values that lie outside a bound', anyOf(['2', '5', 'x']), above3, ['In 2 x']],
    ['integers that lie outside a bound', above3, greaterThan(7), ['Gt 3 Lt 8']],
    ['integers on both sides', greaterThan(0), intersection(above3, lessThan(8)), ['Gt 0 Lt 4', 'Gt 7']],
    ['absent, whatever the bound', ABSENT, above3, ['DoesNotExist']],
    ['nothing is left', inB, PRESENT, []],
  ])('%s', (_, a, b, expected) => expect(difference(a, b).map(said)).toEqual(expected));

  test('what is no integer cannot be said', () => {
    expect(() => difference(ANYTHING, above3)).toThrow(UnsayableError);
    expect(() => difference(PRESENT, lessThan(3))).toThrow(UnsayableError);
  });
});

test('a requirement lies within a wider one', () => {
  expect([isWithin(inB, inAB), isWithin(inAB, inB), isWithin(above3, PRESENT), isWithin(PRESENT, above3), isWithin(ABSENT, notB)])
    .toEqual([true, false, true, false, true]);
});
