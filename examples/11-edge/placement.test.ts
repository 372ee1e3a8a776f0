import { App } from 'cdk8s';
import { Edge } from './main';
import { Clusters, placement } from 'cdk8s-daemonsets/testing';
import 'cdk8s-daemonsets/testing/register';

const edge = new Edge(new App(), 'edge');
const cluster = Clusters.kubeadm({ workers: 3 })
  .label('worker-1', 'example.com/edge', 'true').taint('worker-1', { key: 'example.com/edge', effect: 'NoSchedule' })
  .label('worker-2', 'example.com/edge', 'true');

test('it runs on the edge, tainted or not', () => {
  expect(edge).toRunOnlyOn(['worker-1', 'worker-2'], cluster);
});

test('this is why it is not elsewhere', () => {
  expect(placement(edge, cluster)).toMatchSnapshot();
});
