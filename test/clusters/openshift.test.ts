import { names, table } from './cluster-table';
import { openshift } from '../../lib/clusters/openshift';

test('the nodes of openshift', () => {
  expect(table(openshift())).toMatchInlineSnapshot(`
    "master-1  control-plane,master  linux/amd64  node-role.kubernetes.io/master:NoSchedule
    master-2  control-plane,master  linux/amd64  node-role.kubernetes.io/master:NoSchedule
    master-3  control-plane,master  linux/amd64  node-role.kubernetes.io/master:NoSchedule
    worker-1  worker                linux/amd64  -
    worker-2  worker                linux/amd64  -
    infra-1   infra                 linux/amd64  node-role.kubernetes.io/infra:NoSchedule"
  `);
});

test('every node runs CoreOS and takes 250 pods', () => {
  const cluster = openshift();
  expect(names(cluster.labeled('node.openshift.io/os_id', 'rhcos'))).toEqual(names(cluster));
  expect(cluster.nodes.map(({ status }) => status?.allocatable?.pods)).toEqual(Array(6).fill('250'));
});
