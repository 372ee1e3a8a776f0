import { names, table } from './cluster-table';
import { k3s } from '../../lib/clusters/k3s';

test('the nodes of k3s', () => {
  expect(table(k3s())).toMatchInlineSnapshot(`
    "server-1  control-plane  linux/amd64  -
    agent-1   -              linux/amd64  -
    agent-2   -              linux/amd64  -"
  `);
});

test('a role has the value "true"', () => {
  expect(names(k3s().labeled('node-role.kubernetes.io/control-plane', 'true'))).toEqual(['server-1']);
});

test('several servers keep etcd among them', () => {
  expect(names(k3s({ servers: 3 }).labeled('node-role.kubernetes.io/etcd', 'true'))).toEqual(['server-1', 'server-2', 'server-3']);
  expect(names(k3s().labeled('node-role.kubernetes.io/etcd'))).toEqual([]);
});
