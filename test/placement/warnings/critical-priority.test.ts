import { warned, warningsOn } from './arrival';
import { gke } from '../../../lib/clusters/gke';
import type { ResourceQuota } from '../../../lib/kube/cluster-objects';
import { criticalPriority } from '../../../lib/placement/warnings/critical-priority';
import { daemonSet, worker } from '../../world';

const { nodes } = gke({ workers: 1, spot: 0, arm: 0, gpu: 0, sandbox: 0, windows: 0 });
const critical = (namespace: string | undefined, priorityClassName = 'system-node-critical') => (
  { ...daemonSet({ priorityClassName }), metadata: { name: 'agent', namespace } });
const quota = (namespace: string, scopeName: string, ...values: string[]): ResourceQuota => (
  { metadata: { name: 'q', namespace }, spec: { scopeSelector: { matchExpressions: [{ scopeName, operator: values.length > 0 ? 'In' : 'Exists', values }] } } });

test('a critical pod outside kube-system needs a quota on GKE', () => {
  expect(warningsOn(criticalPriority, critical('logging'), [...nodes, worker])).toEqual({
    [nodes[0].metadata.name]: [{
      code: 'CriticalPriorityUncovered',
      path: 'spec.template.spec.priorityClassName',
      priorityClassName: 'system-node-critical',
      namespace: 'logging',
      remedies: [{ code: 'CreateObject', kind: 'ResourceQuota', name: 'pods', namespace: 'logging' }],
    }],
  });
});

test.each([
  ['in the namespace default', critical(undefined), 1],
  ['of the other class of the system', critical('logging', 'system-cluster-critical'), 1],
  ['in kube-system', critical('kube-system'), 0],
  ['of a class of its own', critical('logging', 'agents'), 0],
  ['without a class', critical('logging', undefined), 1],
])('a pod %s: %#', (_, manifest, found) => {
  expect(warned(criticalPriority, manifest, nodes)).toHaveLength(found);
});

test.each<[string, ResourceQuota, number]>([
  ['for its class', quota('logging', 'PriorityClass', 'system-node-critical', 'x'), 0],
  ['for every class', quota('logging', 'PriorityClass'), 0],
  ['for another class', quota('logging', 'PriorityClass', 'system-cluster-critical'), 1],
  ['in another namespace', quota('other', 'PriorityClass', 'system-node-critical'), 1],
  ['about something else', quota('logging', 'NotTerminating'), 1],
])('a quota %s', (_, each, found) => {
  expect(warned(criticalPriority, critical('logging'), nodes, { resourceQuotas: [each] })).toHaveLength(found);
});

test('where admission was told of it, admission says it', () => {
  expect(warned(criticalPriority, critical('logging'), nodes, { quotasDecided: true })).toEqual([]);
});
