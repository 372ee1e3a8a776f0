import { manifest } from './a-daemon-set';
import { seed } from '../../lib/clusters/seed';
import { placement } from '../../lib/testing/placement';
import { placementSerializer } from '../../lib/testing/placement-serializer';

test('a placement is printed as its table, and nothing else is touched', () => {
  const placed = placement(manifest('a'), seed());
  expect(placementSerializer.test(placed)).toBe(true);
  expect(placementSerializer.serialize(placed)).toBe(String(placed));
  expect([undefined, null, {}, 'a', { placements: [] }].map(placementSerializer.test)).toEqual([false, false, false, false, false]);
});
