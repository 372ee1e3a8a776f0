import { isAksSystemNode } from './aks-system-node';
import type { WarningLaw } from './law';
import { isServerless } from './serverless-node';
import type { Toleration } from '../../kube/pod-template.generated';
import { blockingTaints } from '../controller/laws/taints';
import { tolerates } from '../controller/toleration';

/** Without it the node does not work, so that the pod belongs on every one. */
const BELONGS_EVERYWHERE = 'system-node-critical';

/**
 * A toleration with the operator Exists and no key tolerates every taint: of today, and of whoever taints nodes later.
 * Many write it for one taint and land on GPU or Windows nodes, too. Said of nodes that nothing else lets the pod onto; not
 * of serverless nodes and those that AKS keeps to itself, of which worse is said, nor of pods with the priority class
 * system-node-critical, which belong everywhere.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
 */
export const blanketToleration: WarningLaw = ({ spec: { priorityClassName }, tolerations }) => {
  const first = tolerations.findIndex(isBlanket);
  if (first < 0 || priorityClassName === BELONGS_EVERYWHERE) return undefined;
  const narrow = tolerations.filter((toleration) => !isBlanket(toleration));
  return (node) => {
    const taints = blockingTaints(node).filter((taint) => !narrow.some((toleration) => tolerates(toleration, taint)));
    if (taints.length === 0 || isServerless(node) || isAksSystemNode(node)) return [];
    return [{ code: 'BlanketToleration', path: `spec.template.spec.tolerations[${first}]`, taints, remedies: [] }];
  };
};

const isBlanket = ({ key, operator }: Toleration) => !key && operator === 'Exists';
