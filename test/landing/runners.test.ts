import { manifest } from './a-daemon-set';
import { seed } from '../../lib/clusters/seed';
import { placement } from '../../lib/landing/placement';
import { nameOf, runnersOn, runs } from '../../lib/landing/runners';

const placed = (...manifests: unknown[]) => placement(manifests, seed()).placements;
const inNamespace = { ...manifest('a'), metadata: { name: 'a', namespace: 'agents' } };

describe('runners', () => {
  test('are named with their namespace where they have one', () => {
    expect(placed(inNamespace, manifest('b')).map(nameOf)).toEqual(['agents/a', 'b']);
  });

  test('are those whose pods run, and those whose pods stay', () => {
    const [{ decisions }] = placed(manifest('a'));
    expect([decisions[0], decisions[1], { ...decisions[0], verdict: 'stays' as const }].map(runs)).toEqual([false, true, true]);
  });

  test('of a node are told by its place', () => {
    const placements = placed(inNamespace, manifest('b', { nodeName: 'node2' }));
    expect(placements[0].decisions.map((_, node) => runnersOn(node, placements))).toEqual([[], ['agents/a'], ['agents/a', 'b']]);
  });
});
