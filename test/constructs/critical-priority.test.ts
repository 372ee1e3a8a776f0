import { Chart, Testing } from 'cdk8s';
import { CriticalPodsQuota } from '../../lib/constructs/critical-pods-quota';
import { warnOfCriticalPriority, WARNING } from '../../lib/constructs/critical-priority';
import { DaemonSet } from '../../lib/constructs/daemon-set';

const NODE_CRITICAL = 'system-node-critical';

function warnings(priorityClassName: string | undefined, namespace?: string, quotaIn?: string) {
  const app = Testing.app();
  if (quotaIn !== undefined) {new CriticalPodsQuota(new Chart(app, 'quota', { namespace: quotaIn }), 'quota');}
  const agent = new DaemonSet(new Chart(app, 'test', { namespace }), 'agent', { containers: [{ name: 'main', image: 'a:1' }] });
  warnOfCriticalPriority(agent, priorityClassName);
  return agent.node.metadata.filter(({ type }) => type === WARNING).map(({ data }) => data);
}

test.each<[string | undefined, string, string | undefined]>([
  [undefined, 'agents', undefined],
  ['agents', 'agents', undefined],
  ['toString', 'agents', undefined],
  [NODE_CRITICAL, 'kube-system', undefined],
  [NODE_CRITICAL, 'agents', 'agents'],
])('priority %s in %s, with a quota in %s, is nothing to warn of', (priorityClassName, namespace, quotaIn) => {
  expect(warnings(priorityClassName, namespace, quotaIn)).toEqual([]);
});

test('outside kube-system the priorities of the system are warned of', () => {
  expect(warnings(NODE_CRITICAL, 'agents')).toEqual([
    'priorityClassName is system-node-critical in namespace "agents": GKE makes such pods in kube-system only, '
    + 'or where a CriticalPodsQuota was made before: make one, or give priorityClassName a PriorityClass of your own',
  ]);
  expect([warnings('system-cluster-critical', undefined), warnings(NODE_CRITICAL, 'agents', 'others')].map(({ length }) => length)).toEqual([1, 1]);
});
