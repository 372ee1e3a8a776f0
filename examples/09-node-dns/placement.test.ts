import { App } from 'cdk8s';
import { NodeDns } from './main';
import { Clusters, placement } from 'cdk8s-daemonsets/testing';
import 'cdk8s-daemonsets/testing/register';

const nodeDns = new NodeDns(new App(), 'node-dns');

test('every Linux machine has its cache, whatever its taints', () => {
  expect(nodeDns).toCover(Clusters.aks().linux());
});

test('this is where it lands', () => {
  expect(placement(nodeDns, Clusters.aks({ workers: 1 }))).toMatchSnapshot();
});
