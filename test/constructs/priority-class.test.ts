import { Testing } from 'cdk8s';
import { chart } from './synth';
import { PriorityClass, type PriorityClassProps } from '../../lib/constructs/priority-class';

test.each<[string, PriorityClassProps, object]>([
  ['stands above ordinary pods and takes their place', {}, { value: 1000000 }],
  ['can wait', { preempts: false, value: 5, description: 'for x' }, { value: 5, preemptionPolicy: 'Never', description: 'for x' }],
])('a priority class %s', (_, props, expected) => {
  const scope = chart();
  const { name } = new PriorityClass(scope, 'class', { name: 'agents', ...props });
  expect([name, Testing.synth(scope)]).toEqual(['agents', [{ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'agents' }, ...expected }]]);
});
