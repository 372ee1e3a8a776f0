import type { Node, NodeTaint } from '../../../kube/node';
import type { Toleration } from '../../../kube/pod-template.generated';
import { EKS_COMPUTE_TYPE_LABEL, NO_EXECUTE, NO_SCHEDULE, VIRTUAL_KUBELET_TAINT } from '../../../kube/well-known';
import type { Remedy } from '../../remedy';
import type { Law, Objection } from '../law';
import { tolerates } from '../toleration';

/** Whether a taint keeps away whoever does not tolerate it. Kubernetes ignores PreferNoSchedule here, and every word it does not know. */
export function blocks(taint: NodeTaint): boolean {
  return taint?.effect === NO_SCHEDULE || taint?.effect === NO_EXECUTE;
}

export function blockingTaints(node: Node): readonly NodeTaint[] {
  return taintsOf(node).filter(blocks);
}

const taintsOf = ({ spec }: Node): readonly NodeTaint[] => spec?.taints ?? NO_TAINTS;
const NO_TAINTS: readonly NodeTaint[] = Object.freeze([]);

/**
 * A node takes a pod that tolerates each of its NoSchedule and NoExecute taints, and keeps one that tolerates each
 * of its NoExecute taints. A cordoned node has a taint like any other; `spec.unschedulable` is never read.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
 */
export const taintsLaw: Law = ({ tolerations }) => {
  const tolerated = (taint: NodeTaint) => isTolerated(taint, tolerations ?? []);
  const admitted = (taint: NodeTaint) => !blocks(taint) || tolerated(taint);
  const kept = (taint: NodeTaint) => taint?.effect !== NO_EXECUTE || tolerated(taint);
  return {
    readings: [{ of: 'taints' }],
    admits: (node) => taintsOf(node).every(admitted),
    keeps: (node) => taintsOf(node).every(kept),
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

function isTolerated(taint: NodeTaint, tolerations: readonly Toleration[]): boolean {
  for (const toleration of tolerations) { // asked for every kind of taints: a closure each time would be most of what is left to collect
    if (tolerates(toleration, taint)) return true;
  }
  return false;
}

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
