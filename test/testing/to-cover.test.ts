import { failureOf } from './verdict-of';
import { seed } from '../../lib/clusters/seed';
import { manifest } from '../landing/a-daemon-set';

const everywhere = manifest('everywhere', { tolerations: [{ operator: 'Exists' }] });
const workers = manifest('workers');

describe('toCover', () => {
  test('passes where every node runs it', () => expect(everywhere).toCover(seed()));

  test('passes where several DaemonSets cover every node together', () => {
    expect([workers, manifest('master', { nodeName: 'master', tolerations: [{ operator: 'Exists' }] })]).toCover(seed());
  });

  test('fails with the nodes left out and why', () => {
    expect(failureOf(() => expect(workers).toCover(seed()))).toMatchInlineSnapshot(`
"expect(daemonSets).toCover(cluster)

1 of the 3 nodes of seed would not run it:
  master   excluded   untolerated taint node-role.kubernetes.io/master:NoSchedule (add a toleration: {key: node-role.kubernetes.io/master, operator: Exists, effect: NoSchedule})"
`);
  });

  test('tells apart whose reasons they are', () => {
    expect(failureOf(() => expect([workers, manifest('node1', { nodeName: 'node1' })]).toCover(seed()))).toMatchInlineSnapshot(`
"expect(daemonSets).toCover(cluster)

1 of the 3 nodes of seed would not run it:
workers
  master   excluded   untolerated taint node-role.kubernetes.io/master:NoSchedule (add a toleration: {key: node-role.kubernetes.io/master, operator: Exists, effect: NoSchedule})
node1
  master   excluded   node is "master", nodeName wants "node1"
                      untolerated taint node-role.kubernetes.io/master:NoSchedule (add a toleration: {key: node-role.kubernetes.io/master, operator: Exists, effect: NoSchedule})"
`);
  });

  test('.not passes where a node is left out', () => expect(workers).not.toCover(seed()));

  test('.not fails where none is', () => {
    expect(failureOf(() => expect(everywhere).not.toCover(seed()))).toMatchInlineSnapshot(`
"expect(daemonSets).not.toCover(cluster)

All of the 3 nodes of seed run it."
`);
  });

  test('refuses what holds no DaemonSet', () => {
    expect(() => expect(7).toCover(seed())).toThrow(
      new TypeError('Expected a cdk8s App, Chart or construct, a manifest, a list of them, or YAML text; got the number 7.'));
  });
});
