import { App } from 'cdk8s';
import { Monitoring } from './main';
import { Clusters, placement } from 'cdk8s-daemonsets/testing';
import 'cdk8s-daemonsets/testing/register';

const monitoring = new Monitoring(new App(), 'monitoring');

test('every Linux node of a kubeadm cluster is measured', () => {
  expect(monitoring).toCover(Clusters.kubeadm({ workers: 2 }).linux());
});

test('this is where it lands on EKS, and why not elsewhere', () => {
  expect(placement(monitoring, Clusters.eks())).toMatchSnapshot();
});
