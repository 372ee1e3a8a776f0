import type { LabelSelectorRequirement, PodAffinityTerm, PodSpec } from '../../kube/pod-template.generated';
import { withPodAffinityTerms } from '../pod-affinity-terms';
import { valueAt, type StringMap } from '../string-map';

/**
 * The API server writes what `matchLabelKeys` and `mismatchLabelKeys` of affinities to pods mean into their selectors when
 * it stores a pod; the scheduler looks at the selectors alone. Versions before 1.31 have dropped the keys by then. Those
 * of topologySpreadConstraints need not be written, since the scheduler reads them itself.
 *
 * @param labels of the pod; keys that it does not have mean nothing
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/registry/core/pod/strategy.go mutatePodAffinity
 */
export function withLabelKeys(spec: Partial<PodSpec>, labels: StringMap): Partial<PodSpec> {
  return withPodAffinityTerms(spec, (term) => merged(term, labels));
}

/** Without a selector a term selects nothing, and stays so. */
function merged(term: PodAffinityTerm, labels: StringMap): PodAffinityTerm {
  const { labelSelector, matchLabelKeys = [], mismatchLabelKeys = [] } = term;
  if (!labelSelector || matchLabelKeys.length + mismatchLabelKeys.length === 0) return term;
  const added = [...requirements('In', matchLabelKeys, labels), ...requirements('NotIn', mismatchLabelKeys, labels)];
  return { ...term, labelSelector: { ...labelSelector, matchExpressions: [...labelSelector.matchExpressions ?? [], ...added] } };
}

function requirements(operator: string, keys: readonly string[], labels: StringMap): LabelSelectorRequirement[] {
  return keys.flatMap((key) => {
    const value = valueAt(labels, key);
    return value === undefined ? [] : [{ key, operator, values: [value] }];
  });
}
