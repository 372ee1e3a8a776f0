import { cross, divide, merge } from '../../../lib/placement/nodes/division';

const by = (...said: (string | undefined)[]) => divide(said.length, (place) => said[place]);
const parts = ({ partOf, firsts }: ReturnType<typeof cross>) => ({ partOf: [...partOf], firsts });

test('things are of one part where the same is said of them', () => {
  const division = by('a', undefined, 'a', 'b', undefined);
  expect(parts(division)).toEqual({ partOf: [0, 1, 0, 2, 1], firsts: [0, 1, 3] });
  expect([...division.parts]).toEqual([['a', 0], [undefined, 1], ['b', 2]]);
});

test('crossed divisions keep apart what any of them keeps apart', () => {
  expect(parts(cross(6, [by('a', 'a', 'b', 'b', 'a', 'b'), by('x', 'y', 'x', 'y', 'x', 'z')])))
    .toEqual({ partOf: [0, 1, 2, 3, 0, 4], firsts: [0, 1, 2, 3, 5] });
});

test('without a division all is one part', () => {
  expect(parts(cross(3, []))).toEqual({ partOf: [0, 0, 0], firsts: [0] });
  expect(parts(cross(0, []))).toEqual({ partOf: [], firsts: [] });
});

test('merged parts are one, but for the exceptions', () => {
  expect(parts(merge(by('a', 'b', 'c', undefined, 'b', 'd'), ['b', undefined, 'nobody', 'b']))).toEqual({ partOf: [0, 1, 0, 2, 1, 0], firsts: [0, 1, 3] });
});

test('merging changes nothing where all parts are exceptions', () => {
  expect(parts(merge(by('a', 'b', 'a'), ['b', 'a']))).toEqual({ partOf: [0, 1, 0], firsts: [0, 1] });
});

test('nothing new is learned from what tells none apart, nor about what is all apart', () => {
  const apart = by('a', 'b', 'c');
  const same = by('x', 'x', 'x');
  const some = by('y', 'z', 'z');
  for (const divisions of [[apart, same], [same, apart], [apart, some], [some, apart]]) {
    expect(parts(cross(3, divisions))).toEqual({ partOf: [0, 1, 2], firsts: [0, 1, 2] });
  }
  expect(parts(cross(3, [same, some]))).toEqual({ partOf: [0, 1, 1], firsts: [0, 1] });
});
