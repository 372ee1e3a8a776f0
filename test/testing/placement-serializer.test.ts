import { seed } from '../../lib/clusters/seed';
import { placement } from '../../lib/landing/placement';
import { placementSerializer } from '../../lib/testing/placement-serializer';
import { manifest } from '../landing/a-daemon-set';

test('a placement is printed as its table, and nothing else is touched', () => {
  const placed = placement(manifest('a'), seed());
  expect(placementSerializer.test(placed)).toBe(true);
  expect(placementSerializer.serialize(placed)).toBe(String(placed));
  expect([undefined, null, {}, 'a', { placements: [] }].map(placementSerializer.test)).toEqual([false, false, false, false, false]);
});
