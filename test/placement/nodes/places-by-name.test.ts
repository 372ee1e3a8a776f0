import fc from 'fast-check';
import { PlacesByName } from '../../../lib/placement/nodes/places-by-name';
import { node } from '../../world';

const places = (names: string[]) => new PlacesByName(names.map((name) => node(name)));

test('every node is found by its name, and of two of one name the first', () => {
  const name = fc.oneof(fc.constantFrom('', 'a', 'b', 'Aa', 'BB', '__proto__'), fc.string());
  fc.assert(fc.property(fc.array(name, { maxLength: 40 }), (names) => {
    const found = places(names);
    expect(names.map((each) => found.get(each))).toEqual(names.map((each) => names.indexOf(each)));
  }));
});

test('many names are each found at their place', () => {
  const names = Array.from({ length: 5000 }, (_, index) => `ip-10-0-${Math.floor(index / 256)}-${index % 256}.ec2.internal`);
  const found = places(names);
  expect(names.map((name) => found.get(name))).toEqual(names.map((_, index) => index));
});

test('a name that nobody has is not found, even where there are no nodes', () => {
  expect([places(['a', 'b']).get('c'), places([]).get('a')]).toEqual([undefined, undefined]);
});
