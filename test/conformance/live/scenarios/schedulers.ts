import { agent, into, node, pod, requests, runtimeClass, taint, touch } from '../cast';
import type { Scenario } from '../scenario';
import { STRICT_SCHEDULER } from '../scheduler-configuration';

const pair = [node('a'), node('b')];
const gated = { schedulingGates: [{ name: 'example.com/checked' }] };
const tainted = into({ spec: { taints: [taint('x:NoSchedule')] } }, 'Node/a');
const strict = [node('a', { labels: { pool: 'strict' } }), node('b')];
const required = (key: string) => ({ nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key, operator: 'Exists' }] }] } } });

/** Gates, other schedulers, and nodes that change between the controller's look and the scheduler's. */
export const schedulers: readonly Scenario[] = [
  { name: 'a gate', nodes: pair, daemonSets: [agent({ pod: gated })] },
  { name: 'a gate before a node that is too small', nodes: pair, daemonSets: [agent({ pod: gated, container: requests({ cpu: '3' }) })] },
  { name: 'a gate and the name of a node', nodes: pair, daemonSets: [agent({ pod: { ...gated, nodeName: 'a' } })] },
  { name: 'a gate, and a taint comes', nodes: pair, daemonSets: [agent({ pod: gated })], then: [tainted] },
  { name: 'a gate, and a taint comes, and the controller looks again', nodes: pair, daemonSets: [agent({ pod: gated })], then: [tainted, touch()] },
  { name: 'a pod waits, and a taint comes', nodes: pair, daemonSets: [agent({ container: requests({ cpu: '3' }) })], then: [tainted] },
  {
    name: 'a pod waits, and the label goes that it was made for',
    nodes: [node('a', { labels: { pool: 'x' } }), node('b')],
    daemonSets: [agent({ pod: { nodeSelector: { pool: 'x' } }, container: requests({ cpu: '3' }) })],
    then: [into({ metadata: { labels: { pool: null } } }, 'Node/a')],
  },
  {
    name: 'a pod waits, the label goes that it was made for, and the controller looks again',
    nodes: [node('a', { labels: { pool: 'x' } }), node('b')],
    daemonSets: [agent({ pod: { nodeSelector: { pool: 'x' } }, container: requests({ cpu: '3' }) })],
    then: [into({ metadata: { labels: { pool: null } } }, 'Node/a'), touch()],
  },
  {
    name: 'a gate, a taint comes, and the gate goes',
    nodes: [node('a')],
    daemonSets: [agent({ pod: gated })],
    then: [tainted, into({ spec: { schedulingGates: [] } }, 'Pod/agent@a')],
  },
  { name: 'a scheduler that is not there', nodes: pair, daemonSets: [agent({ pod: { schedulerName: 'absent' } })] },
  { name: 'a scheduler with affinity of its own', nodes: strict, daemonSets: [agent({ pod: { schedulerName: STRICT_SCHEDULER } })] },
  { name: 'required affinity is the controller\'s affair', nodes: strict, daemonSets: [agent({ pod: { affinity: required('pool') } })] },
  { name: 'a runtime class for some nodes', nodes: strict, objects: [runtimeClass('vm', { scheduling: { nodeSelector: { pool: 'strict' } } })], daemonSets: [agent({ pod: { runtimeClassName: 'vm' } })] },
  {
    name: 'a runtime class that tolerates what the controller does not',
    nodes: [node('a', { taints: ['vm:NoSchedule'] }), node('b')],
    objects: [runtimeClass('vm', { scheduling: { tolerations: [{ key: 'vm', operator: 'Exists', effect: 'NoSchedule' }] } })],
    daemonSets: [agent({ pod: { runtimeClassName: 'vm' } })],
  },
  { name: 'a name of a node that is not there', nodes: pair, daemonSets: [agent({ pod: { nodeName: 'absent' } })] },
  { name: 'a pod with the name of a full node goes past the scheduler', nodes: pair, pods: [pod('busy', 'a', { container: requests({ cpu: '2' }) })], daemonSets: [agent({ pod: { nodeName: 'a' } })] },
];
