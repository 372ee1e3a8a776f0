import fc from 'fast-check';
import { divide, type Said } from '../../../lib/placement/nodes/division';

const said = (bound: number, ...of: number[]): Said => ({ of: Uint32Array.from(of), bound });
const parts = (count: number, ...everything: Said[]) => {
  const { partOf, firsts } = divide(count, everything);
  return { partOf: [...partOf], firsts };
};

test('things are of one part where the same is said of them', () => {
  expect(parts(5, said(8, 7, 0, 7, 3, 0))).toEqual({ partOf: [0, 1, 0, 2, 1], firsts: [0, 1, 3] });
});

test('whatever tells two things apart, keeps them apart', () => {
  expect(parts(6, said(2, 0, 0, 1, 1, 0, 1), said(3, 0, 1, 0, 1, 0, 2))).toEqual({ partOf: [0, 1, 2, 3, 0, 4], firsts: [0, 1, 2, 3, 5] });
});

test('things of which nothing is said are of one part', () => {
  expect(parts(3)).toEqual({ partOf: [0, 0, 0], firsts: [0] });
  expect(parts(0)).toEqual({ partOf: [], firsts: [] });
});

test.each([
  ['fit a table', [2, 2, 2]],
  ['fit a table when they are shortened', [1000, 1000, 1000]],
  ['fit no table', [100_000, 3, 100_000]],
  ['are larger than 32 bits', [2 ** 32, 2 ** 32, 2]],
])('numbers tell apart the same, whether they %s', (_, [a, b, c]) => {
  expect(parts(6, said(a, 1, 0, 1, 0, 1, a - 1), said(b, 0, 0, 0, 0, b - 1, b - 1), said(c, 0, 0, 0, c - 1, 1, 1)))
    .toEqual({ partOf: a === 2 ? [0, 1, 0, 2, 3, 3] : [0, 1, 0, 2, 3, 4], firsts: a === 2 ? [0, 1, 3, 4] : [0, 1, 3, 4, 5] });
});

test('parts are those of the texts that say it all', () => {
  const many = fc.integer({ min: 0, max: 8 }).chain((count) => fc.tuple(fc.constant(count), fc.array(
    fc.constantFrom(2, 3, 5000, 2 ** 31).chain((bound) => (
      fc.array(fc.oneof(fc.nat(1), fc.nat(bound - 1)), { minLength: count, maxLength: count }).map((of) => said(bound, ...of)))), { maxLength: 5 },
  )));
  fc.assert(fc.property(many, ([count, everything]) => {
    const texts = Array.from({ length: count }, (_, place) => everything.map(({ of }) => of[place]).join());
    const different = [...new Set(texts)];
    expect(parts(count, ...everything)).toEqual({
      partOf: texts.map((text) => different.indexOf(text)),
      firsts: different.map((text) => texts.indexOf(text)),
    });
  }));
});
