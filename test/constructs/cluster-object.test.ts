import { Chart, Testing } from 'cdk8s';
import { clusterObject } from '../../lib/constructs/cluster-object';

test.each([['a chart with a namespace', 'agents'], ['a chart without one', undefined]])('an object of the cluster has no namespace in %s', (_, namespace) => {
  const scope = new Chart(Testing.app(), 'test', { namespace, labels: { team: 'x' } });
  clusterObject(scope, 'object', { apiVersion: 'v1', kind: 'Node', metadata: { name: 'n' } });
  expect(Testing.synth(scope)).toEqual([{ apiVersion: 'v1', kind: 'Node', metadata: { name: 'n', labels: { team: 'x' } } }]);
});
