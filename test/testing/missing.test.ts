import { seed } from '../../lib/clusters/seed';
import { placement } from '../../lib/landing/placement';
import { whyNot } from '../../lib/testing/missing';
import { manifest } from '../landing/a-daemon-set';

const placed = (...manifests: unknown[]) => placement(manifests, seed()).placements;

describe('why not', () => {
  test('is told of the nodes asked for only', () => {
    const missing = placed(manifest('picky', { nodeName: 'node1' }));
    expect(whyNot(missing, new Set(['node1', 'node2']))).toBe('  node2   excluded   node is "node2", nodeName wants "node1"');
  });

  test('is told DaemonSet by DaemonSet where there are several', () => {
    const a = { ...manifest('a', { nodeName: 'node1' }), metadata: { name: 'a', namespace: 'agents' } };
    expect(whyNot(placed(a, manifest('b', { nodeName: 'node2' })), new Set(['node1'])).split('\n')[0]).toBe('b');
  });
});
