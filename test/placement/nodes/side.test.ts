import { Side } from '../../../lib/placement/nodes/side';

const said = { of: Uint32Array.of(4, 2, 4, 0, 2), bound: 6 };

/** What is answered for every thing, and about which it was asked. */
function asked(question: (place: number) => number, known?: number[]) {
  const about: number[] = [];
  const { partOf, answers } = new Side(said).ask((place) => {
    about.push(place);
    return question(place);
  }, known && new Set(known));
  return { answers: [...partOf].map((part) => answers[part]), about };
}

test('the first thing of each part answers for all of it', () => {
  expect(asked((place) => 10 + place)).toEqual({ answers: [10, 11, 10, 13, 11], about: [3, 1, 0] });
});

test('one thing answers for all parts that are not known', () => {
  expect(asked((place) => 10 + place, [4])).toEqual({ answers: [10, 13, 10, 13, 13], about: [3, 0] });
});

test('nobody else is asked where all parts are known, and nothing about a part without things', () => {
  expect(asked((place) => 10 + place, [0, 1, 2, 4, 5])).toEqual({ answers: [10, 11, 10, 13, 11], about: [3, 1, 0] });
});
