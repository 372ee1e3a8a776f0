import { manifest } from './a-daemon-set';
import { seed } from '../../lib/clusters/seed';
import { placement } from '../../lib/landing/placement';

describe('a placement', () => {
  test('reads like the table of the command', () => {
    expect(String(placement([manifest('workers'), manifest('node1', { nodeName: 'node1' })], seed()))).toMatchInlineSnapshot(`
"NAMESPACE   NAME      DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR
default     workers   2         2         2       2            2           <none>
  master   excluded   untolerated taint node-role.kubernetes.io/master:NoSchedule (add a toleration: {key: node-role.kubernetes.io/master, operator: Exists, effect: NoSchedule})
  node1    runs
  node2    runs

default     node1     1         1         1       1            1           <none>
  master   excluded   node is "master", nodeName wants "node1"
                      untolerated taint node-role.kubernetes.io/master:NoSchedule (add a toleration: {key: node-role.kubernetes.io/master, operator: Exists, effect: NoSchedule})
  node1    runs
  node2    excluded   node is "node2", nodeName wants "node1""
`);
  });

  test('answers for every DaemonSet', () => {
    const { placements } = placement([manifest('a'), manifest('b', { nodeName: 'node1' })], seed());
    expect(placements.map(({ daemonSet, status }) => [daemonSet.metadata.name, status.desiredNumberScheduled])).toEqual([['a', 2], ['b', 1]]);
  });

  test('shows what a manifest warns of', () => {
    expect(String(placement({ ...manifest('a'), apiVersion: 'apps/v1beta2' }, seed())))
      .toContain('warning: apiVersion apps/v1beta2 is not served since Kubernetes 1.16; it is read as apps/v1. Change it to apps/v1');
  });

  describe('of what else exists', () => {
    const { nodes } = seed();
    const wanting = manifest('a', { priorityClassName: 'agents' });
    const priorityClass = (name: string) => ({ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name }, value: 5 });
    const verdict = (subject: unknown, cluster: unknown) => placement(subject, cluster).placements[0].on('node1').verdict;

    test.each<[string, unknown, unknown, string]>([
      ['knows nothing where nothing is told', wanting, { nodes }, 'runs'],
      ['takes what is not told of not to exist', wanting, { nodes, priorityClasses: [priorityClass('others')] }, 'rejected'],
      ['sees what the cluster has', wanting, { nodes, priorityClasses: [priorityClass('agents')] }, 'runs'],
      ['sees what the chart brings along', [wanting, priorityClass('agents')], { nodes, priorityClasses: [] }, 'runs'],
      ['does not miss what the chart does not bring along', [wanting, priorityClass('others')], { nodes }, 'runs'],
    ])('%s', (_, subject, cluster, expected) => expect(verdict(subject, cluster)).toBe(expected));
  });

  test('knows an update by the DaemonSet that stands in the cluster', () => {
    const live = { ...manifest('a'), metadata: { name: 'a', uid: 'u', annotations: { 'deprecated.daemonset.template.generation': '7' } } };
    const generation = (subject: unknown) => placement(subject, { ...seed(), nodes: seed().nodes, daemonSets: [live] })
      .placements[0].daemonSet.metadata.annotations?.['deprecated.daemonset.template.generation'];
    expect([manifest('a'), manifest('a', { hostPID: true }), manifest('b')].map(generation)).toEqual(['7', '8', undefined]);
  });

  test('is for a version of Kubernetes', () => {
    expect(placement(manifest('a'), seed(), { kubernetesVersion: '1.30' }).placements[0].kubernetesVersion).toBe('1.30');
  });
});
