import { App } from 'cdk8s';
import { Maintenance } from './main';
import { Clusters, placement } from 'cdk8s-daemonsets/testing';
import 'cdk8s-daemonsets/testing/register';

const maintenance = new Maintenance(new App(), 'maintenance');
const cluster = Clusters.kubeadm().cordon('worker-1').taint('worker-2', { key: 'dedicated', value: 'db', effect: 'NoSchedule' });

test('the control plane and a cordoned node are maintained too, and nodes of others are not', () => {
  expect(maintenance).toRunOnlyOn(['control-plane-1', 'worker-1'], cluster);
});

test('this is where it lands', () => {
  expect(placement(maintenance, cluster)).toMatchSnapshot();
});
