import { guest } from './guests';
import { inQueue } from '../../../lib/placement/scheduler/queue';
import { daemonSet } from '../../world';

const queued = (name: string, { priority, nodeName, born }: { priority?: number; nodeName?: string; born?: string } = {}) => ({
  guest: guest(name, {}, { ...priority !== undefined && { priority }, ...nodeName && { nodeName } }),
  sync: { daemonSet: { ...daemonSet(), metadata: { name, ...born && { creationTimestamp: born } } } },
});

test('who names a node is there first; then come priority, age, and name', () => {
  const expected = [
    queued('named', { nodeName: 'n', priority: -1 }),
    queued('critical', { priority: 2_000_001_000 }),
    queued('z-oldest', { born: '2025-01-01T00:00:00Z' }),
    queued('younger', { born: '2026-01-01T00:00:00Z' }),
    queued('a'),
    queued('b'),
    queued('low', { priority: -5, born: '2020-01-01T00:00:00Z' }),
  ];
  const names = (all: typeof expected) => all.map(({ sync }) => sync.daemonSet.metadata.name);
  expect(names(inQueue([...expected].reverse()))).toEqual(names(expected));
});
