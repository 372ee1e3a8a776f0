import { failureOf } from './verdict-of';
import { seed } from '../../lib/clusters/seed';
import { manifest } from '../landing/a-daemon-set';

const node1 = manifest('picky', { nodeName: 'node1' });

describe('toAvoid', () => {
  test('passes where no node runs it', () => expect(node1).toAvoid(seed().without('node1')));

  test('fails with the nodes that do', () => {
    expect(failureOf(() => expect([node1, manifest('workers')]).toAvoid(seed()))).toMatchInlineSnapshot(`
"expect(daemonSets).toAvoid(cluster)

2 of the 3 nodes of seed would run it:
  node1   picky, workers
  node2   workers"
`);
  });

  test('.not passes where a node does', () => expect(node1).not.toAvoid(seed()));

  test('.not fails where none does', () => {
    expect(failureOf(() => expect(node1).not.toAvoid(seed().without('node1')))).toMatchInlineSnapshot(`
"expect(daemonSets).not.toAvoid(cluster)

None of the 2 nodes of seed runs it."
`);
  });

  test('refuses a cluster without nodes, of which anything would be true', () => {
    expect(() => expect(node1).toAvoid(seed().windows())).toThrow(TypeError);
  });
});
