import { App } from 'cdk8s';
import { Network } from './main';
import { Clusters, placement } from 'cdk8s-daemonsets/testing';
import 'cdk8s-daemonsets/testing/register';

const network = new Network(new App(), 'network');
const cluster = Clusters.kubeadm({ workers: 2 }).notReady('worker-2');

test('it comes to every node, also to one that is not ready for want of a network', () => {
  expect(network).toCover(cluster);
});

test('this is where it lands', () => {
  expect(placement(network, cluster)).toMatchSnapshot();
});
