import { warned, warningsOn } from './arrival';
import { aks } from '../../../lib/clusters/aks';
import { eks } from '../../../lib/clusters/eks';
import type { Node } from '../../../lib/kube/node';
import { serverlessNode } from '../../../lib/placement/warnings/serverless-node';
import { daemonSet, node, taint } from '../../world';

const warnings = (nodes: readonly Node[]) => Object.values(warningsOn(serverlessNode, daemonSet(), nodes)).flat();

test('no machine is serverless, and every serverless node is', () => {
  for (const cluster of [eks(), aks()]) {
    expect(warned(serverlessNode, daemonSet(), cluster.nodes)).toEqual(cluster.serverless().nodes.map(({ metadata }) => metadata.name));
  }
});

test('a Fargate node is passed by with its label', () => {
  expect(warnings(eks().serverless().nodes)).toEqual([{
    code: 'ServerlessNode',
    path: 'spec.template.spec.affinity',
    service: 'EKS Fargate',
    remedies: [{ code: 'RequireLabel', key: 'eks.amazonaws.com/compute-type', operator: 'NotIn', values: ['fargate'] }],
  }]);
});

test.each([
  ['EKS Fargate', node('n', { 'eks.amazonaws.com/compute-type': 'fargate' })],
  ['EKS Fargate', node('n', {}, [taint('eks.amazonaws.com/compute-type=fargate:NoSchedule')])],
  ['Azure Container Instances', node('n', { type: 'virtual-kubelet' }, [taint('virtual-kubelet.io/provider=azure:NoSchedule')])],
  ['Azure Container Instances', node('n', {}, [taint('azure.com/aci:NoSchedule')])],
  ['virtual kubelet', node('n', { type: 'virtual-kubelet' })],
  ['virtual kubelet', node('n', {}, [taint('virtual-kubelet.io/provider=alibabacloud:NoSchedule')])],
])('%s is known by label or taint', (service, one) => {
  const labelled = ['eks.amazonaws.com/compute-type', 'type'].filter((key) => one.metadata.labels?.[key]);
  expect(warnings([one])).toMatchObject([{ service, remedies: labelled.map((key) => ({ key, operator: 'NotIn', values: [one.metadata.labels?.[key]] })) }]);
});

test.each([
  node('n', { 'eks.amazonaws.com/compute-type': 'auto' }),
  node('n', { type: 'worker' }),
  node('n', {}, [taint('eks.amazonaws.com/compute-type=hybrid:NoSchedule')]),
])('other machines are none', (one) => expect(warnings([one])).toEqual([]));
