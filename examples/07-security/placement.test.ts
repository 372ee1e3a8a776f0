import { App } from 'cdk8s';
import { Security } from './main';
import { Clusters, placement } from 'cdk8s-daemonsets/testing';
import 'cdk8s-daemonsets/testing/register';

const security = new Security(new App(), 'security');

test('no Linux machine goes unwatched, the control plane included', () => {
  expect(security).toCover(Clusters.kubeadm());
});

test('on GKE some do, whose taints nobody thought of', () => {
  expect(placement(security, Clusters.gke({ workers: 1, spot: 0 }))).toMatchSnapshot();
});
