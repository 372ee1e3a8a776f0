import type { Node, NodeTaint } from '../../../kube/node';
import { EKS_COMPUTE_TYPE_LABEL, NO_EXECUTE, NO_SCHEDULE, VIRTUAL_KUBELET_TAINT } from '../../../kube/well-known';
import type { Remedy } from '../../reason';
import type { Law, Objection } from '../law';
import { tolerates } from '../toleration';

/** Effects that keep a daemon pod from being made. Kubernetes ignores PreferNoSchedule here, and every word it does not know. */
const BLOCKING: readonly string[] = [NO_SCHEDULE, NO_EXECUTE];

/** Whether a taint keeps away whoever does not tolerate it. */
export function blocks(taint: NodeTaint): boolean {
  return BLOCKING.includes(taint?.effect);
}

export function blockingTaints(node: Node): readonly NodeTaint[] {
  return node.spec?.taints?.filter(blocks) ?? [];
}

/**
 * A node takes a pod that tolerates each of its NoSchedule and NoExecute taints, and keeps one that tolerates each
 * of its NoExecute taints. A cordoned node has a taint like any other; `spec.unschedulable` is never read.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
 */
export const taintsLaw: Law = ({ tolerations }) => {
  const tolerated = (taint: NodeTaint) => (tolerations ?? []).some((toleration) => tolerates(toleration, taint));
  return {
    readings: [{ of: 'taints' }],
    admits: (node) => blockingTaints(node).every(tolerated),
    keeps: (node) => blockingTaints(node).every((taint) => taint.effect !== NO_EXECUTE || tolerated(taint)),
    objections: (node) => blockingTaints(node)
      .filter((taint) => !tolerated(taint))
      .map((taint): Objection => ({
        code: 'UntoleratedTaint',
        layer: 'controller',
        path: 'spec.template.spec.tolerations',
        taint,
        remedies: tolerating(taint),
      })),
  };
};

/** On a node that stands for a serverless service a pod that tolerates this is made, and never runs. */
const SERVERLESS: readonly string[] = [EKS_COMPUTE_TYPE_LABEL, VIRTUAL_KUBELET_TAINT];

/**
 * A narrow toleration. None where the taint has no key, since an empty key would tolerate everything, and none where
 * tolerating would not help.
 */
function tolerating({ key, value, effect }: NodeTaint): readonly Remedy[] {
  if (!key || SERVERLESS.includes(key)) return [];
  const toleration = value ? { key, operator: 'Equal', value, effect } : { key, operator: 'Exists', effect };
  return [{ code: 'AddToleration', toleration }];
}
