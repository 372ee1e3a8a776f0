import type { Pod } from '../../kube/pod';
import { NODE_NAME_FIELD } from '../../kube/well-known';

/**
 * The node that a daemon pod is on or is meant for, which the controller writes into its affinity. Undefined where it
 * names none or several: the controller then counts the pod nowhere and leaves it alone.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/controller/daemon/util/daemonset_util.go GetTargetNodeName
 */
export function targetNode({ spec }: Pod): string | undefined {
  if (spec?.nodeName) return spec.nodeName;
  const terms = spec?.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  const named = terms
    .flatMap((term) => term?.matchFields ?? [])
    .find(({ key, operator }) => key === NODE_NAME_FIELD && operator === 'In');
  return named?.values?.length === 1 ? named.values[0] : undefined;
}
