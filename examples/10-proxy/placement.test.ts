import { App } from 'cdk8s';
import { Proxy } from './main';
import { Clusters, placement } from 'cdk8s-daemonsets/testing';
import 'cdk8s-daemonsets/testing/register';

const proxy = new Proxy(new App(), 'proxy');
const cluster = Clusters.gke({ workers: 1, spot: 0, arm: 0, gpu: 0 });

test('every machine has one proxy', () => {
  expect(proxy).toPartition(cluster);
});

test('this is where they land', () => {
  expect(placement(proxy, cluster)).toMatchSnapshot();
});
