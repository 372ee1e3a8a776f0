import fc from 'fast-check';
import { Trail } from '../../../lib/placement/nodes/trail';

const follow = (start: Trail, numbers: number[]) => numbers.reduce((trail, number) => trail.goOn(number), start);

test('the same numbers in the same order lead to the same place, and no others', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.constantFrom(0, 1, 2, 3000), { maxLength: 4 })), (ways) => {
    const start = new Trail();
    const places = ways.map((numbers) => follow(start, numbers));
    const texts = ways.map((numbers) => numbers.join());
    expect(places.map((place) => places.indexOf(place))).toEqual(texts.map((text) => texts.indexOf(text)));
  }));
});

test('nothing is found at the end of a new trail', () => {
  expect(follow(new Trail(), [1, 0]).end).toBeLessThan(0);
});
