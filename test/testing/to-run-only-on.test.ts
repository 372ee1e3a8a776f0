import { failureOf } from './verdict-of';
import { seed } from '../../lib/clusters/seed';
import { manifest } from '../landing/a-daemon-set';

const workers = manifest('workers');

describe('toRunOnlyOn', () => {
  test('passes where exactly these nodes run it, in any order', () => expect(workers).toRunOnlyOn(['node2', 'node1'], seed()));

  test('fails with what is missing and what is too much', () => {
    expect(failureOf(() => expect(workers).toRunOnlyOn(['master', 'node1'], seed()))).toMatchInlineSnapshot(`
"expect(daemonSets).toRunOnlyOn(nodeNames, cluster)

It would not run on:
  master   excluded   untolerated taint node-role.kubernetes.io/master:NoSchedule (add a toleration: {key: node-role.kubernetes.io/master, operator: Exists, effect: NoSchedule})

It would also run on "node2"."
`);
  });

  test('counts a pod that stays on a node where it is not wanted any more', () => {
    const pods = [{
      metadata: { name: 'workers-1', namespace: 'default', labels: { 'app': 'workers', 'pod-template-generation': '1' }, ownerReferences: [{ apiVersion: 'apps/v1', kind: 'DaemonSet', name: 'workers', uid: 'u', controller: true }] },
      spec: { nodeName: 'master' },
    }];
    expect(workers).toRunOnlyOn(['master', 'node1', 'node2'], { nodes: seed().nodes, pods });
  });

  test('.not passes where other nodes run it', () => expect(workers).not.toRunOnlyOn(['node1'], seed()));

  test('.not fails where exactly these do', () => {
    expect(failureOf(() => expect(workers).not.toRunOnlyOn(['node1', 'node2'], seed()))).toMatchInlineSnapshot(`
"expect(daemonSets).not.toRunOnlyOn(nodeNames, cluster)

It runs on "node1", "node2" and nowhere else."
`);
  });

  test('refuses a node that the cluster does not have, since that asserts nothing', () => {
    expect(() => expect(workers).toRunOnlyOn(['node1', 'nod2'], seed())).toThrow(
      new TypeError('toRunOnlyOn: seed has no node "nod2"; it has "master", "node1", "node2".'));
  });
});
