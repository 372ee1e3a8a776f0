import type { WarningLaw } from './law';
import type { Node, NodeTaint } from '../../kube/node';
import { blockingTaints } from '../controller/laws/taints';
import { tolerates } from '../controller/toleration';
import { namespaceOf } from '../namespace-of';
import { valueAt } from '../string-map';

/** Label and taint of nodes that AKS runs in a subscription of its own. */
const HOSTED = 'kubernetes.azure.com/hostedvm';
/** The taint of both these and the nodes for what of AKS does not fit there. */
const CRITICAL_ADDONS = 'CriticalAddonsOnly';
const SURGE_POOL = { label: 'karpenter.sh/nodepool', value: 'system-surge' };
/** Where AKS' own DaemonSets are; nobody else can make any there. */
const OF_AKS = 'kube-system';

/**
 * AKS Automatic with managed system node pools keeps these to itself: its admission policies deny pods that tolerate
 * their taints, by key or by tolerating everything, and so the pods of a DaemonSet on every other node, too.
 *
 * @see https://learn.microsoft.com/azure/aks/automatic/aks-automatic-managed-system-node-pools-about#managed-system-node-pool-restrictions
 * @see https://github.com/Azure/AKS/issues/5874 for the taint
 */
export const aksSystemNode: WarningLaw = ({ daemonSet, tolerations }) => {
  if (namespaceOf(daemonSet) === OF_AKS) return undefined;
  return (node) => {
    const taints = taintsOfAks(node);
    const place = tolerations.findIndex((toleration) => taints.some((taint) => tolerates(toleration, taint)));
    const path = `spec.template.spec.tolerations[${place}]`;
    return place < 0 ? [] : [{ code: 'AksSystemNodeRefusal', path, toleration: tolerations[place], remedies: [{ code: 'RemoveField', path }] }];
  };
};

/** Whether AKS keeps a node to itself. */
export const isAksSystemNode = (node: Node): boolean => taintsOfAks(node).length > 0;

function taintsOfAks(node: Node): readonly NodeTaint[] {
  const taints = blockingTaints(node).filter(({ key }) => key === HOSTED || key === CRITICAL_ADDONS);
  const isOfAks = taints.some(({ key }) => key === HOSTED) || valueAt(node.metadata.labels, SURGE_POOL.label) === SURGE_POOL.value;
  return isOfAks ? taints : [];
}
