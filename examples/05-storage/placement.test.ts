import { App } from 'cdk8s';
import { Storage } from './main';
import { Clusters, placement } from 'cdk8s-daemonsets/testing';
import 'cdk8s-daemonsets/testing/register';

const storage = new Storage(new App(), 'storage');

test('every machine of the cluster has the driver for its system, and one only', () => {
  const cluster = Clusters.eks();
  expect(storage).toPartition(cluster.without(...cluster.serverless().nodes.map(({ metadata }) => metadata.name)));
});

test('this is where they land', () => {
  expect(placement(storage, Clusters.eks({ workers: 1, spot: 0, arm: 0, gpu: 0 }))).toMatchSnapshot();
});
