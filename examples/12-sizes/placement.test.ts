import { readFileSync } from 'fs';
import { join } from 'path';
import { App } from 'cdk8s';
import { Logs, notReady } from './main';
import { Clusters, placement } from 'cdk8s-daemonsets/testing';
import 'cdk8s-daemonsets/testing/register';

const logs = new Logs(new App(), 'logs');
const nodes = readFileSync(join(__dirname, 'nodes.yaml'), 'utf8');

test('every node runs exactly one of the sizes, with the label or without', () => {
  expect(logs).toPartition(nodes);
  expect(logs).toPartition(Clusters.kubeadm({ workers: 2 }).linux());
});

test('large nodes run the large one, all others the small one', () => {
  expect(placement(logs, nodes)).toMatchSnapshot();
});

test('new nodes are born with the taint that the agent takes away', () => {
  expect(notReady.toKarpenterNodePool()).toMatchSnapshot();
});
