import { App } from 'cdk8s';
import { Devices } from './main';
import { Clusters, placement } from 'cdk8s-daemonsets/testing';
import 'cdk8s-daemonsets/testing/register';

const devices = new Devices(new App(), 'devices');

test('it runs where there are devices, though these nodes are set apart, and nowhere else', () => {
  expect(devices).toRunOnlyOn(['gpu-1'], Clusters.gke());
});

test('this is why it is not elsewhere', () => {
  expect(placement(devices, Clusters.gke({ workers: 1, spot: 0, arm: 0, sandbox: 0 }))).toMatchSnapshot();
});
