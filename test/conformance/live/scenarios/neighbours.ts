import type { PodAffinityTerm, TopologySpreadConstraint } from '../../../../lib/kube/pod-template.generated';
import { agent, newTemplate, node, pod } from '../cast';
import type { Scenario } from '../scenario';

const ZONE = 'topology.kubernetes.io/zone';
const zone = (name: string) => ({ labels: { [ZONE]: name } });
const zones = [node('a', zone('one')), node('b', zone('one')), node('c', zone('two'))];
const own = { labelSelector: { matchLabels: { app: 'agent' } } };
const web = { labelSelector: { matchLabels: { app: 'web' } } };
const term = (selector: object, topologyKey = 'kubernetes.io/hostname'): PodAffinityTerm => ({ topologyKey, ...selector });
const near = (...terms: PodAffinityTerm[]) => ({ affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms } } });
const far = (...terms: PodAffinityTerm[]) => ({ affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms } } });
const spread = (rest: Partial<TopologySpreadConstraint> = {}) => ({
  topologySpreadConstraints: [{ maxSkew: 1, topologyKey: ZONE, whenUnsatisfiable: 'DoNotSchedule', ...own, ...rest }],
});
const joins = (name: string) => ({ create: { apiVersion: 'v1', kind: 'Node', ...node(name, zone('one')) } });
const webOnA = [pod('web', 'a', { labels: { app: 'web' } })];

/** What PodTopologySpread and InterPodAffinity make of pods. */
export const neighbours: readonly Scenario[] = [
  { name: 'spread over zones counts a daemon pod\'s own node only', nodes: zones, daemonSets: [agent({ pod: spread() })] },
  { name: 'spread over a label that a node lacks', nodes: [...zones, node('d')], daemonSets: [agent({ pod: spread() })] },
  { name: 'spread over more zones than there are', nodes: zones, daemonSets: [agent({ pod: spread({ minDomains: 3 }) })] },
  {
    name: 'spread that looks at all nodes',
    nodes: zones,
    pods: [1, 2].map((number) => pod(`own-${number}`, 'a', { labels: { app: 'web' } })),
    daemonSets: [agent({ pod: { ...spread({ ...web, nodeAffinityPolicy: 'Ignore' }), nodeSelector: { [ZONE]: 'one' } }, labels: { tier: 'x' } })],
  },
  {
    name: 'spread that looks at all nodes, and counts itself',
    nodes: [node('a', zone('one')), node('b', zone('two')), node('c', { ...zone('two'), taints: ['x:NoSchedule'] })],
    pods: [pod('extra', 'a', { labels: { app: 'agent-like', tier: 'x' } })],
    daemonSets: [agent({ pod: { ...spread({ labelSelector: { matchLabels: { tier: 'x' } }, nodeAffinityPolicy: 'Ignore' }), nodeSelector: { [ZONE]: 'one' } }, labels: { tier: 'x' } })],
  },
  { name: 'spread that is only a wish', nodes: [...zones, node('d')], daemonSets: [agent({ pod: spread({ whenUnsatisfiable: 'ScheduleAnyway', minDomains: undefined }) })] },
  { name: 'near another pod', nodes: zones, pods: webOnA, daemonSets: [agent({ pod: near(term(web)) })] },
  { name: 'in the zone of another pod', nodes: zones, pods: webOnA, daemonSets: [agent({ pod: near(term(web, ZONE)) })] },
  { name: 'near a pod that is not there', nodes: zones, daemonSets: [agent({ pod: near(term(web)) })] },
  { name: 'in the zone of itself, where none is yet', nodes: zones.slice(0, 2), daemonSets: [agent({ pod: near(term(own, ZONE)) })] },
  { name: 'on the node of itself, where another has it already', nodes: zones.slice(0, 1), daemonSets: [agent({ pod: near(term(own)) })], then: [joins('b')] },
  { name: 'one in each zone', nodes: zones.slice(0, 1), daemonSets: [agent({ pod: far(term(own, ZONE)) })], then: [joins('b')] },
  { name: 'near a pod of another namespace', nodes: zones, pods: webOnA, daemonSets: [agent({ pod: near(term({ ...web, namespaces: ['elsewhere'] })) })] },
  { name: 'far from another pod', nodes: zones, pods: webOnA, daemonSets: [agent({ pod: far(term(web)) })] },
  { name: 'far from the zone of another pod', nodes: zones, pods: webOnA, daemonSets: [agent({ pod: far(term(web, ZONE)) })] },
  {
    name: 'far from its own kind, but for older ones',
    nodes: zones.slice(0, 1),
    daemonSets: [agent({ pod: far(term({ ...own, matchLabelKeys: ['controller-revision-hash'] })), strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } })],
    then: [newTemplate({ terminationGracePeriodSeconds: 5 })],
  },
  {
    name: 'far from its own kind, and so from older ones',
    nodes: zones.slice(0, 1),
    daemonSets: [agent({ pod: far(term(own)), strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } })],
    then: [newTemplate({ terminationGracePeriodSeconds: 5 })],
  },
  {
    name: 'far from whoever is of another kind',
    nodes: zones,
    pods: webOnA,
    daemonSets: [agent({ pod: far(term({ labelSelector: { matchExpressions: [{ key: 'app', operator: 'Exists' }] }, mismatchLabelKeys: ['app'] })) })],
  },
  { name: 'another pod wants to be far', nodes: zones, pods: [pod('shy', 'a', { pod: far(term(own)) })], daemonSets: [agent()] },
  { name: 'another pod wants to be alone in its zone', nodes: zones, pods: [pod('shy', 'c', { pod: far(term(own, ZONE)) })], daemonSets: [agent()] },
  { name: 'a wish to be far is no obstacle', nodes: zones, pods: webOnA, daemonSets: [agent({ pod: { affinity: { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: term(web) }] } } } })] },
];
