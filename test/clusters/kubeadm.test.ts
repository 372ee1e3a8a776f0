import { names, table } from './cluster-table';
import { kubeadm } from '../../lib/clusters/kubeadm';

test('the nodes of kubeadm', () => {
  expect(table(kubeadm())).toMatchInlineSnapshot(`
    "control-plane-1  control-plane  linux/amd64  node-role.kubernetes.io/control-plane:NoSchedule
    worker-1         -              linux/amd64  -
    worker-2         -              linux/amd64  -"
  `);
});

test('a cluster of several control planes names them in turn', () => {
  expect(names(kubeadm({ controlPlanes: 3, workers: 0 }))).toEqual(['control-plane-1', 'control-plane-2', 'control-plane-3']);
});

test('load balancers pass a control plane by', () => {
  expect(names(kubeadm().labeled('node.kubernetes.io/exclude-from-external-load-balancers', ''))).toEqual(['control-plane-1']);
});
