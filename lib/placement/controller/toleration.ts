import type { NodeTaint } from '../../kube/node';
import type { Toleration } from '../../kube/pod-template.generated';

/**
 * Whether a toleration tolerates a taint. An empty key stands for every key, an empty effect for every effect.
 * `tolerationSeconds` has no say: to tolerate for a while is to tolerate.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
 */
export function tolerates(toleration: Toleration | null, taint: NodeTaint): boolean {
  return (!toleration?.effect || toleration.effect === taint.effect)
    && (!toleration?.key || toleration.key === taint.key)
    && agreesOnValue(toleration, taint);
}

function agreesOnValue(toleration: Toleration | null, taint: NodeTaint): boolean {
  switch (toleration?.operator || 'Equal') {
    case 'Equal': return (toleration?.value ?? '') === (taint.value ?? '');
    case 'Exists': return true;
    // Lt and Gt wait behind the feature gate TaintTolerationComparisonOperators, off by default; nobody knows other words.
    default: return false;
  }
}
