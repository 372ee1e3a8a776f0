import { agent, into, node, taint, touch } from '../cast';
import type { Scenario } from '../scenario';

const pair = [node('a'), node('b')];
const joining = (name: string, options = {}) => ({ create: { apiVersion: 'v1', kind: 'Node', ...node(name, options) } });
const tainted = (name: string, ...taints: string[]) => into({ spec: { taints: taints.map(taint) } }, `Node/${name}`);
const onSsd = [agent({ pod: { nodeSelector: { disk: 'ssd' } } })];
const withSsd = [node('a', { labels: { disk: 'ssd' } }), node('b', { labels: { disk: 'ssd' } }), node('c')];
const condition = (name: string, ...conditions: string[]) => into({ status: { conditions: node(name, { conditions }).status!.conditions } }, `Node/${name}`);
const onTerms = (...nodeSelectorTerms: object[]) => (
  [agent({ pod: { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } } })]);

/** What is wanted where, and what nodes that come, go and change do to it. */
export const nodes: readonly Scenario[] = [
  { name: 'taints of each effect', nodes: [node('a', { taints: ['x:NoSchedule'] }), node('b', { taints: ['x:NoExecute'] }), node('c', { taints: ['x:PreferNoSchedule'] }), node('d')], daemonSets: [agent()] },
  {
    name: 'taints that are tolerated',
    nodes: [node('a', { taints: ['x=1:NoSchedule'] }), node('b', { taints: ['x=2:NoSchedule'] }), node('c', { taints: ['y:NoExecute'] })],
    daemonSets: [agent({ pod: { tolerations: [{ key: 'x', value: '1', effect: 'NoSchedule' }, { key: 'y', operator: 'Exists' }] } })],
  },
  { name: 'a node selector', nodes: withSsd, daemonSets: onSsd },
  { name: 'terms of affinity', nodes: withSsd, daemonSets: onTerms({ matchExpressions: [{ key: 'disk', operator: 'DoesNotExist' }] }, { matchFields: [{ key: 'metadata.name', operator: 'In', values: ['b'] }] }) },
  { name: 'an empty term matches nothing', nodes: pair, daemonSets: onTerms({}) },
  { name: 'numbers of labels', nodes: [node('a', { labels: { cpus: '8' } }), node('b', { labels: { cpus: '4' } }), node('c', { labels: { cpus: 'many' } })], daemonSets: onTerms({ matchExpressions: [{ key: 'cpus', operator: 'Gt', values: ['4'] }] }) },
  { name: 'a node name in the template', nodes: pair, daemonSets: [agent({ pod: { nodeName: 'b' } })] },
  { name: 'a toleration of the user\'s for a node that is not ready loses its seconds', nodes: pair, daemonSets: [agent({ pod: { tolerations: [{ key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 30 }] } })] },
  { name: 'a node that is not ready', nodes: [node('a', { conditions: ['Ready=False'] }), node('b')], daemonSets: [agent()] },
  { name: 'nodes under pressure', nodes: ['MemoryPressure', 'DiskPressure', 'PIDPressure'].map((type, index) => node('abc'[index], { conditions: ['Ready=True', `${type}=True`] })), daemonSets: [agent()] },
  { name: 'a node whose network is not available', nodes: [node('a', { conditions: ['Ready=True', 'NetworkUnavailable=True'] }), node('b')], daemonSets: [agent(), agent({ pod: { hostNetwork: true } }, 'network')] },
  { name: 'a cordoned node', nodes: [node('a', { unschedulable: true, taints: ['node.kubernetes.io/unschedulable:NoSchedule'] }), node('b')], daemonSets: [agent()] },
  { name: 'a node joins', nodes: pair, daemonSets: [agent()], then: [joining('c')] },
  { name: 'a node joins that is not ready', nodes: pair, daemonSets: [agent()], then: [joining('c', { conditions: ['Ready=False'] })] },
  { name: 'a node joins and becomes ready', nodes: pair, daemonSets: [agent()], then: [joining('c', { conditions: ['Ready=False'] }), condition('c', 'Ready=True')] },
  { name: 'a node that joins is tainted', nodes: pair, daemonSets: [agent()], then: [joining('c', { taints: ['x:NoSchedule'] })] },
  { name: 'a node leaves, and the controller looks again', nodes: pair, daemonSets: [agent()], then: [{ remove: 'Node/b' }, touch()] },
  { name: 'a node leaves, and nobody looks', nodes: pair, daemonSets: [agent()], then: [{ remove: 'Node/b' }] },
  { name: 'a node becomes unready', nodes: pair, daemonSets: [agent()], then: [condition('a', 'Ready=False'), touch()] },
  { name: 'a node is unreachable', nodes: pair, daemonSets: [agent()], then: [condition('a', 'Ready=Unknown'), touch()] },
  { name: 'a node is cordoned', nodes: pair, daemonSets: [agent()], then: [into({ spec: { unschedulable: true } }, 'Node/a'), touch()] },
  { name: 'a NoSchedule taint comes, and the controller looks again', nodes: pair, daemonSets: [agent()], then: [tainted('a', 'x:NoSchedule'), touch()] },
  { name: 'a NoSchedule taint comes, and nobody looks', nodes: pair, daemonSets: [agent()], then: [tainted('a', 'x:NoSchedule')] },
  { name: 'a NoSchedule taint comes, and then the pod goes', nodes: pair, daemonSets: [agent()], then: [tainted('a', 'x:NoSchedule'), { remove: 'Pod/agent@a' }] },
  { name: 'a NoExecute taint comes', nodes: pair, daemonSets: [agent()], then: [tainted('a', 'x:NoExecute')] },
  { name: 'a NoSchedule taint goes', nodes: [node('a', { taints: ['x:NoSchedule'] }), node('b')], daemonSets: [agent()], then: [tainted('a')] },
  { name: 'a label goes', nodes: withSsd, daemonSets: onSsd, then: [into({ metadata: { labels: { disk: null } } }, 'Node/a')] },
  { name: 'a label comes', nodes: withSsd, daemonSets: onSsd, then: [into({ metadata: { labels: { disk: 'ssd' } } }, 'Node/c')] },
  { name: 'a node shrinks under its pod', nodes: pair, daemonSets: [agent({ container: { resources: { requests: { cpu: '1' } } } })], then: [into({ status: { allocatable: { cpu: '500m' } } }, 'Node/a'), touch()] },
  { name: 'the DaemonSet turns to other nodes', nodes: withSsd, daemonSets: onSsd, then: [into({ spec: { template: { spec: { nodeSelector: { disk: null } } } } }, 'DaemonSet/agent')] },
];
