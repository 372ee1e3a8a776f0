import type { DaemonSet } from '../../../../lib/kube/daemon-set';
import { agent, into, node, pod, taint } from '../cast';
import type { Scenario } from '../scenario';

const pair = [node('a'), node('b')];
const labels = { app: 'agent' };
const onDelete: DaemonSet = agent({ strategy: { type: 'OnDelete' } });

/** What the controller makes of pods that are its own, or could be. */
export const daemonPods: readonly Scenario[] = [
  { name: 'a pod without an owner is adopted, and is out of date', nodes: pair, pods: [pod('orphan', 'a', { labels })], daemonSets: [onDelete] },
  { name: 'a pod without an owner is adopted and updated', nodes: pair, pods: [pod('orphan', 'a', { labels })], daemonSets: [agent()] },
  { name: 'a pod without an owner on a tainted node is adopted and stays', nodes: [node('a', { taints: ['x:NoSchedule'] }), node('b')], pods: [pod('orphan', 'a', { labels })], daemonSets: [onDelete] },
  { name: 'a pod without an owner on a node that is not wanted goes', nodes: [node('a'), node('b', { labels: { pool: 'x' } })], pods: [pod('orphan', 'a', { labels })], daemonSets: [agent({ pod: { nodeSelector: { pool: 'x' } } })] },
  { name: 'of two pods without an owner on one node the older stays', nodes: pair, pods: [pod('orphan-1', 'a', { labels }), pod('orphan-2', 'a', { labels })], daemonSets: [onDelete] },
  { name: 'a pod that is relabelled is replaced', nodes: [node('a')], daemonSets: [agent()], then: [into({ metadata: { labels: { app: 'debug' } } }, 'Pod/agent@a')] },
  { name: 'a pod is deleted and comes again', nodes: pair, daemonSets: [agent()], then: [{ remove: 'Pod/agent@a' }] },
  { name: 'pods that do not become ready', nodes: pair, kubelet: [{ pods: 'agent-', node: 'a', does: 'stays unready' }], daemonSets: [agent()] },
  { name: 'a pod that hangs while it is being deleted', nodes: pair, kubelet: [{ pods: 'agent-', node: 'a', does: 'hangs' }], daemonSets: [agent()], then: [{ remove: 'Pod/agent@a' }] },
  { name: 'a pod that hangs on a node that is drained', nodes: pair, kubelet: [{ pods: 'agent-', node: 'a', does: 'hangs' }], daemonSets: [agent()], then: [into({ spec: { taints: [taint('x:NoExecute')] } }, 'Node/a')] },
];
