import { ApiObject, App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { Clusters } from '../../lib/clusters/clusters';
import type { Expectation } from '../../lib/gate/expectation';
import { PlacementCheck } from '../../lib/gate/placement-check';
import { isAvailable } from '../../lib/kubernetes/load';
import { aDaemonSet, manifest } from '../landing/a-daemon-set';

const cluster = Clusters.kubeadm({ workers: 2 });
const warn = jest.spyOn(console, 'warn').mockImplementation();

beforeEach(() => warn.mockClear());

function check(expected: Expectation & { cluster: unknown }, ...add: ((scope: Construct) => unknown)[]) {
  const scope = new Chart(new App(), 'chart');
  for (const each of add) {each(scope);}
  const placement = new PlacementCheck(scope, expected);
  return { scope, placement, whole: placement.problems() };
}

test('a DaemonSet of somebody else is held too, and has no prop to change', () => {
  const { scope, whole } = check({ cluster, covers: true, avoids: ['control-plane-1'] }, (chart) => aDaemonSet(chart, 'agent', { nodeSelector: { a: 'b' } }));
  expect(whole).toEqual(['covers: 2 of the 3 nodes of kubeadm would not run it: "worker-1", "worker-2"']);
  expect(scope.node.findChild('agent').node.validate())
    .toEqual(['agent: excluded on worker-1, worker-2: no label "a", nodeSelector wants "b" (label the node a=b)']);
});

test('of DaemonSets that share nodes, each says its own', () => {
  const { scope, whole } = check({ cluster, partitions: true, avoids: ['control-plane-1'] },
    (chart) => aDaemonSet(chart, 'one', { nodeSelector: { a: 'b' } }), (chart) => aDaemonSet(chart, 'two'), (chart) => aDaemonSet(chart, 'three'));
  expect(whole).toEqual(['partitions: 2 of the 3 nodes of kubeadm would run several: "worker-1" (two, three), "worker-2" (two, three)']);
  expect(scope.node.children.map(({ node }) => node.validate())).toEqual([[], [], []]);
});

test('what stands beside the DaemonSets is applied too', () => {
  const priority = (chart: Construct) => new ApiObject(chart, 'gold', {
    apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'gold' }, value: 7,
  });
  const agent = (chart: Construct) => aDaemonSet(chart, 'agent', { priorityClassName: 'gold' });
  const held = { cluster: { nodes: cluster.nodes, priorityClasses: [] } };
  expect(check(held, agent, priority).scope.node.findChild('agent').node.validate()).toEqual([]);
  expect(check(held, agent).scope.node.findChild('agent').node.validate()).toEqual([expect.stringMatching(/^agent: rejected on worker-1, worker-2: /)]);
});

test('what cannot be held is an error of the whole', () => {
  expect(check({ cluster }).whole).toEqual(['There is no DaemonSet in the list. It holds nothing.']);
  expect(check({ cluster: 'nope' }, (chart) => aDaemonSet(chart, 'agent')).whole).toEqual([expect.stringMatching(/^cluster cannot be read: nope: /)]);
  expect(check({ cluster: [] }, (chart) => aDaemonSet(chart, 'agent')).whole).toEqual([expect.stringMatching(/^There is no node in the cluster\. /)]);
  expect(check({ cluster }, (chart) => aDaemonSet(chart, 'agent', { nodeSelector: 7 })).whole).toEqual([expect.stringMatching(/nodeSelector/)]);
});

test('what was said before is not said again where nothing can be held any more', () => {
  const { scope, placement } = check({ cluster: cluster.workers(), covers: true }, (chart) => aDaemonSet(chart, 'agent', { nodeSelector: { a: 'b' } }));
  expect(scope.node.findChild('agent').node.validate()).toHaveLength(1);
  new ApiObject(scope, 'twin', manifest('agent'));
  expect(placement.problems()).toEqual([expect.stringContaining('"default/agent" is given twice')]);
  expect(scope.node.findChild('agent').node.validate()).toEqual([]);
});

(isAvailable() ? test : test.skip)('Kubernetes is asked what the laws of this package do not reach', () => {
  const spread = { maxSkew: 1, topologyKey: 'rack', whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels: { app: 'agent' } } };
  const { scope } = check({ cluster: cluster.workers() }, (chart) => aDaemonSet(chart, 'agent', { topologySpreadConstraints: [spread] }));
  expect(scope.node.findChild('agent').node.validate()).toEqual([expect.stringMatching(/^agent: pending on worker-1, worker-2: .*topology spread/)]);
});

test('a DaemonSet in a list has no construct of its own: the whole tells of it', () => {
  const { whole } = check({ cluster: cluster.workers(), covers: true }, (chart) => new ApiObject(chart, 'list', {
    apiVersion: 'v1', kind: 'List', items: [manifest('agent', { nodeSelector: { a: 'b' } })],
  }));
  expect(whole).toEqual([
    'covers: 2 of the 2 nodes of kubeadm would not run it: "worker-1", "worker-2"',
    'agent: excluded on worker-1, worker-2: no label "a", nodeSelector wants "b" (label the node a=b)',
  ]);
});

test('what is not known is a warning, once', () => {
  const { placement, scope, whole } = check({ cluster: cluster.workers() },
    (chart) => aDaemonSet(chart, 'other', { schedulerName: 'other' }), (chart) => aDaemonSet(chart, 'agent'));
  placement.problems();
  expect([whole, ...scope.node.children.map(({ node }) => node.validate())]).toEqual([[], [], []]);
  expect(warn.mock.calls).toEqual([
    ['Warning: [chart/other] other: undecided on worker-1, worker-2: scheduled by "other", of which nothing is known here'],
  ]);
});

test('what lands where it cannot work is a warning', () => {
  const everywhere = (chart: Construct) => aDaemonSet(chart, 'agent', { tolerations: [{ operator: 'Exists' }] });
  expect(check({ cluster: Clusters.eks().serverless() }, everywhere).whole).toEqual([]);
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/^Warning: \[chart\/agent\] agent: on fargate-1: /)]]);
});
