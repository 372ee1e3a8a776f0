import { guest, nodeWith, onPort, room } from './guests';
import { allocatableOf, conflicts } from '../../../lib/placement/scheduler/room';
import { node } from '../../world';

test('a room counts what its guests request, as long as they stay', () => {
  const one = guest('one', { cpu: '100m' });
  const place = room({}, [one, guest('other', { cpu: '1' })]);
  expect([place.count, place.used('cpu'), place.used('memory')]).toEqual([2, 1_100n, 0n]);
  place.remove(one);
  expect([place.count, place.used('cpu')]).toEqual([1, 1_000n]);
});

test('a port has one holder', () => {
  const holder = onPort('holder', 80);
  const [wanted] = onPort('other', 80).ports;
  expect(room({}, [onPort('else', 81), holder]).holderOf(wanted)).toBe(holder);
  expect(room({}, [onPort('else', 81)]).holderOf(wanted)).toBeUndefined();
});

test.each([
  ['0.0.0.0', '127.0.0.1', true], ['127.0.0.1', '0.0.0.0', true], ['127.0.0.1', '127.0.0.1', true], ['127.0.0.1', '10.0.0.1', false],
  ['::', '0.0.0.0', true], ['::', '127.0.0.1', false],
])('the same port of %s and of %s: %s', (one, other, expected) => {
  const port = { container: 'c', protocol: 'TCP', hostPort: 53 };
  expect(conflicts({ ...port, hostIP: one }, { ...port, hostIP: other })).toBe(expected);
  expect(conflicts({ ...port, hostIP: one }, { ...port, hostIP: other, protocol: 'UDP' })).toBe(false);
  expect(conflicts({ ...port, hostIP: one }, { ...port, hostIP: other, hostPort: 54 })).toBe(false);
});

test('a node offers what is allocatable, or else its capacity; one that tells of neither says nothing', () => {
  expect(allocatableOf({ ...node('n'), status: { capacity: {} } })).toBeUndefined();
  expect(allocatableOf(nodeWith())).toEqual(new Map<string, bigint>([['cpu', 2_000n], ['memory', 2n ** 32n], ['pods', 10n]]));
  expect(allocatableOf({ ...node('n'), status: { capacity: { cpu: 1 } } })).toEqual(new Map([['cpu', 1_000n]]));
  expect(allocatableOf(node('n'))).toBeUndefined();
});
