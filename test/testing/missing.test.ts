import { manifest } from './a-daemon-set';
import { seed } from '../../lib/clusters/seed';
import { nameOf, runs, whyNot } from '../../lib/testing/missing';
import { placement } from '../../lib/testing/placement';

const placed = (...manifests: unknown[]) => placement(manifests, seed()).placements;

describe('why not', () => {
  test('is told of the nodes asked for only', () => {
    const missing = placed(manifest('picky', { nodeName: 'node1' }));
    expect(whyNot(missing, new Set(['node1', 'node2']))).toBe('  node2   excluded   node is "node2", nodeName wants "node1"');
  });

  test('is told DaemonSet by DaemonSet where there are several', () => {
    const a = { ...manifest('a', { nodeName: 'node1' }), metadata: { name: 'a', namespace: 'agents' } };
    expect(whyNot(placed(a, manifest('b', { nodeName: 'node2' })), new Set(['node1'])).split('\n')[0]).toBe('b');
    expect(placed(a, manifest('b')).map(nameOf)).toEqual(['agents/a', 'b']);
  });

  test('a pod that stays runs', () => {
    const [{ decisions }] = placed(manifest('a'));
    expect([decisions[0], decisions[1], { ...decisions[0], verdict: 'stays' as const }].map(runs)).toEqual([false, true, true]);
  });
});
