import type { DaemonSet } from '../../lib/kube/daemon-set';
import { byAge } from '../../lib/placement/by-age';
import { daemonSet } from '../world';

const born = (name: string, creationTimestamp?: string, namespace?: string): DaemonSet => (
  { ...daemonSet(), metadata: { name, ...namespace && { namespace }, ...creationTimestamp && { creationTimestamp } } });

test('the older comes first, what is still to be applied last, and of these the namespace and the name decide', () => {
  const expected = [
    born('z-oldest', '2025-01-01T00:00:00Z'),
    born('a', '2026-01-01T00:00:00Z'),
    born('b', '2026-01-01T00:00:00Z'),
    born('z', undefined, 'apps'),
    born('a', undefined, 'apps-2'),
    born('y'), // in the namespace default
    born('a', undefined, 'kube-system'),
  ];
  expect([...expected].reverse().sort(byAge)).toEqual(expected);
  expect(byAge(expected[0], expected[0])).toBe(0);
});
