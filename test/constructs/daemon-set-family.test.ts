import { Testing, type Chart } from 'cdk8s';
import * as fc from 'fast-check';
import { chart, manifestsOf } from './synth';
import { Clusters } from '../../lib/clusters/clusters';
import { AgentNetworkPolicy } from '../../lib/constructs/agent-network-policy';
import { AgentService } from '../../lib/constructs/agent-service';
import { DaemonSet } from '../../lib/constructs/daemon-set';
import { DaemonSetFamily } from '../../lib/constructs/daemon-set-family';
import { LoggingAgentDaemonSet } from '../../lib/constructs/logging-agent-daemon-set';
import { PodDisruptionBudget } from '../../lib/constructs/pod-disruption-budget';
import type { Node } from '../../lib/kube/node';
import { NodePartition } from '../../lib/targeting/node-partition';
import { NodeTarget } from '../../lib/targeting/node-target';
import { Architecture } from '../../lib/targeting/platform';
import '../../lib/testing/register';

const everywhere = NodeTarget.all().toleratingEveryTaintNowAndEver();
const gpu = NodeTarget.all().withLabel('nvidia.com/gpu.present').orAlso(NodeTarget.all().withLabel('cloud.google.com/gke-accelerator'));
const CONTAINERS = [{ name: 'main', image: 'x', ports: [{ name: 'metrics', containerPort: 9100 }] }];

const partitions: [string, NodePartition][] = [
  ['CPUs', NodePartition.bySize({ of: everywhere, label: 'cpus', sizes: [{ name: 's', upTo: 2 }, { name: 'm', upTo: 4 }], largest: 'l' })],
  ['instance types', new NodePartition({ of: everywhere, parts: [{ name: 'large', nodes: NodeTarget.all().onInstanceTypes('m5.24xlarge', 'n2-standard-8') }], rest: 'other' })],
  ['GPUs', new NodePartition({ of: everywhere, parts: [{ name: 'gpu', nodes: gpu }], rest: 'plain' })],
  ['operating systems', new NodePartition({ of: everywhere, parts: [{ name: 'windows', nodes: NodeTarget.windows() }], rest: 'linux' })],
  ['architectures', new NodePartition({ of: everywhere, parts: [{ name: 'arm64', nodes: NodeTarget.all().onArchitectures(Architecture.ARM64) }], rest: 'amd64' })],
  ['several things', new NodePartition({
    of: everywhere,
    parts: [{ name: 'windows', nodes: NodeTarget.windows() }, { name: 'gpu', nodes: gpu }, { name: 'control-plane', nodes: NodeTarget.controlPlane() }],
    rest: 'worker',
  })],
];

function family(scope: Chart, nodes: NodePartition) {
  const agents = new DaemonSetFamily(scope, 'agent', { nodes });
  nodes.names.forEach((name) => new DaemonSet(agents, name, { ...agents.member(name), containers: CONTAINERS }));
  return agents;
}

const clusters = Object.values(Clusters).map((make) => make());
const label = fc.dictionary(
  fc.constantFrom('cpus', 'node.kubernetes.io/instance-type', 'nvidia.com/gpu.present', 'kubernetes.io/os', 'kubernetes.io/arch', 'node-role.kubernetes.io/control-plane'),
  fc.constantFrom('', '1', '2', '3', '4', '5', 'x', 'true', 'windows', 'linux', 'arm64', 'm5.24xlarge'),
);
const nodesOfAllKinds = fc.array(label, { minLength: 1, maxLength: 20 })
  .map((labels) => labels.map((each, index): Node => ({ metadata: { name: `n${index}`, labels: each } })));

describe.each(partitions)('a family by %s', (_, nodes) => {
  const scope = chart();
  family(scope, nodes);
  const manifests = manifestsOf(scope, 'DaemonSet');

  test.each(clusters)('runs once on every node of $name', (cluster) => expect(manifests).toPartition(cluster));

  test('runs once on every node there could be', () => {
    fc.assert(fc.property(nodesOfAllKinds, (list) => expect(manifests).toPartition(list)), { numRuns: 60 });
  });
});

describe('a family', () => {
  const [[, bySize]] = partitions;

  test('has members that know their own pods, and a label in common', () => {
    const scope = chart();
    family(scope, bySize);
    expect(manifestsOf(scope, 'DaemonSet').map(({ metadata, spec }) => [metadata.name, spec.selector.matchLabels, spec.template.metadata.labels])).toEqual(
      ['agent-s', 'agent-m', 'agent-l'].map((name) => [
        name, { 'app.kubernetes.io/name': name }, { 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': 'agent' },
      ]));
  });

  test('is one agent to what stands around it', () => {
    const scope = chart();
    const agent = family(scope, bySize);
    new AgentService(scope, 'service', { agent });
    new PodDisruptionBudget(scope, 'budget', { agent, minAvailable: 1 });
    new AgentNetworkPolicy(scope, 'policy', { agent, ingress: { rules: [{ peer: agent }] } });
    const labels = { 'app.kubernetes.io/part-of': 'agent' };
    expect(manifestsOf(scope, 'Service')[0]).toMatchObject({ metadata: { name: 'agent' }, spec: { selector: labels } });
    expect(manifestsOf(scope, 'PodDisruptionBudget')[0].spec.selector).toEqual({ matchLabels: labels });
    expect(manifestsOf(scope, 'NetworkPolicy')[0].spec).toMatchObject({ podSelector: { matchLabels: labels }, ingress: [{ from: [{ podSelector: { matchLabels: labels } }] }] });
  });

  test('can be of typed agents, which keep to their machines', () => {
    const scope = chart();
    const agents = new DaemonSetFamily(scope, 'logs', { name: 'fluent-bit', nodes: bySize });
    bySize.names.forEach((name) => new LoggingAgentDaemonSet(agents, name, { ...agents.member(name), image: 'x:1' }));
    const manifests = manifestsOf(scope, 'DaemonSet');
    expect(manifests.map(({ metadata }) => metadata.name)).toEqual(['fluent-bit-s', 'fluent-bit-m', 'fluent-bit-l']);
    expect(manifests).toPartition(Clusters.eks().linux());
  });

  test.each<[string, (agents: DaemonSetFamily) => void, string]>([
    ['a member is missing', (agents) => ['s', 'm'].map((name) => new DaemonSet(agents, name, { ...agents.member(name), containers: [] })),
      'no DaemonSet "agent-l" is made, so that nodes with cpus,cpus notin (0,1,2,3,4) would run none: make one here with ...member("l")'],
    ['a member is made twice', (agents) => ['s', 'm', 'l', 'l'].map((name, index) => new DaemonSet(agents, `${index}`, { ...agents.member(name), containers: [] })),
      'test/agent/2 and test/agent/3 are both "agent-l": make one'],
    ['pods lack the common label', (agents) => ['s', 'm', 'l'].map((name) => new DaemonSet(agents, name, {
      ...agents.member(name), containers: [], ...name === 'l' && { podMetadata: { labels: { x: 'y' } } },
    })), 'the pods of test/agent/l lack the label app.kubernetes.io/part-of: agent: keep the podMetadata of member("l") and add to it'],
    ['members share a selector', (agents) => ['s', 'm', 'l'].map((name) => new DaemonSet(agents, name, {
      ...agents.member(name), containers: [], ...name === 'l' && { selector: { matchLabels: { 'app.kubernetes.io/part-of': 'agent' } } },
    })), 'test/agent/l selects the pods of test/agent/s too: give each a selector of its own, or none'],
  ])('does not synthesize where %s', (_, make, message) => {
    const scope = chart();
    make(new DaemonSetFamily(scope, 'agent', { nodes: bySize }));
    expect(() => Testing.synth(scope)).toThrow(message);
  });

  test('has no other members', () => {
    expect(() => new DaemonSetFamily(chart(), 'agent', { nodes: bySize }).member('xl')).toThrow('NodePartition.nodes: there is no part "xl"; there are: s, m, l');
  });
});
