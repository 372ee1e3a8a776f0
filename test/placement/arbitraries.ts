import fc from 'fast-check';
import type { DaemonSet } from '../../lib/kube/daemon-set';
import type { Node, NodeTaint } from '../../lib/kube/node';
import type { NodeSelectorRequirement, NodeSelectorTerm, Toleration } from '../../lib/kube/pod-template.generated';

/** Few words, so that things meet; some of them are traps. */
const key = fc.constantFrom('a', 'b', 'example.com/c', 'constructor', '__proto__', 'a b');
const value = fc.constantFrom('', '1', '2', '007', 'x', '__proto__', 'not valid');
const nodeName = fc.constantFrom('n0', 'n1', 'n2', 'nobody');
const effect = fc.constantFrom('NoSchedule', 'NoExecute', 'PreferNoSchedule', 'Unheard');

/** As JSON.parse makes it: `__proto__` is a key of its own. */
const stringMap = fc.array(fc.tuple(key, value), { maxLength: 4 }).map((entries): { [key: string]: string } => Object.fromEntries(entries));

const requirement = (keys: fc.Arbitrary<string>, values: fc.Arbitrary<string>): fc.Arbitrary<NodeSelectorRequirement> => fc.record({
  key: keys,
  operator: fc.constantFrom('In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt', 'constructor'),
  values: fc.array(values, { maxLength: 2 }),
}).map((parts) => (/xist/.test(parts.operator) ? { key: parts.key, operator: parts.operator } : parts));

const term: fc.Arbitrary<NodeSelectorTerm> = fc.record({
  matchExpressions: fc.array(requirement(key, value), { maxLength: 2 }),
  matchFields: fc.array(requirement(fc.constantFrom('metadata.name', 'metadata.name', 'spec.other'), nodeName), { maxLength: 1 }),
}, { requiredKeys: [] });

const taint: fc.Arbitrary<NodeTaint> = fc.record({ key: fc.constantFrom('a', 'b'), value: fc.constantFrom('', 'x'), effect }, { requiredKeys: ['key', 'effect'] });

export const anyToleration: fc.Arbitrary<Toleration> = fc.record({
  key: fc.constantFrom('a', 'b', ''),
  operator: fc.constantFrom('Exists', 'Equal', '', 'Gt'),
  value: fc.constantFrom('', 'x'),
  effect: fc.constantFrom('NoSchedule', 'NoExecute', ''),
}, { requiredKeys: [] });

export const anyDaemonSet: fc.Arbitrary<DaemonSet> = fc.record({
  nodeName: fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: nodeName }),
  nodeSelector: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: stringMap }),
  nodeSelectorTerms: fc.option(fc.array(term, { maxLength: 3 }), { nil: undefined }),
  tolerations: fc.array(anyToleration, { maxLength: 3 }),
}).map(({ nodeSelectorTerms, ...pod }) => ({
  metadata: { name: 'any' },
  spec: {
    template: {
      spec: {
        ...pod,
        ...(nodeSelectorTerms && { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } }),
      },
    },
  },
}));

/** Nodes named n0, n1, … */
export const anyNodes: fc.Arbitrary<Node[]> = fc.array(fc.record({ labels: stringMap, taints: fc.array(taint, { maxLength: 2 }) }), { maxLength: 6 })
  .map((nodes) => nodes.map(({ labels, taints }, index) => ({ metadata: { name: `n${index}`, labels }, spec: { taints } })));

const amount = fc.constantFrom('0', '500m', '1', '1.5', '2', 'lots');
const resources = fc.record({ 'cpu': amount, 'memory': amount, 'example.com/gpu': amount, 'pods': fc.constantFrom(0, 1, 110) }, { requiredKeys: [] });

/** Nodes named n0, n1, …, of two kinds, that offer this or that, nothing, or do not say. */
export const anyOfferingNodes: fc.Arbitrary<Node[]> = fc.array(fc.record({ kind: fc.constantFrom('a', 'b'), allocatable: fc.option(resources, { nil: undefined }) }), { maxLength: 6 })
  .map((nodes) => nodes.map(({ kind, allocatable }, index) => ({ metadata: { name: `n${index}`, labels: { kind } }, status: { allocatable } })));

export const anyRequestingDaemonSet: fc.Arbitrary<DaemonSet> = fc.record({
  nodeSelector: fc.constantFrom<{ [key: string]: string }[]>({}, { kind: 'a' }),
  requests: fc.record({ 'cpu': amount, 'example.com/gpu': amount }, { requiredKeys: [] }),
  hostPort: fc.constantFrom(undefined, undefined, 80),
}).map(({ nodeSelector, requests, hostPort }) => ({
  metadata: { name: 'any' },
  spec: { template: { spec: { nodeSelector, containers: [{ name: 'main', resources: { requests }, ports: hostPort ? [{ containerPort: hostPort, hostPort }] : [] }] } } },
}));
