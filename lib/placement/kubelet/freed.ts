import type { PodSpec } from '../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../kube/well-known';
import { atLeast } from '../at-least';
import { add, amounts, merge } from '../resources/amounts';
import { counts, type Counts } from '../resources/counts';
import { isPodLevelSet } from '../resources/pod-level';
import { requestsOf } from '../resources/pod-requests';

/**
 * What a kubelet takes to be free when a pod is gone, which is not all that the scheduler counts for it: the overhead of
 * what the pod requests nothing of is left out, and where the pod itself has resources, so is all that only its containers
 * request.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/api/v1/resource/helpers.go GetResourceRequest
 */
export function freedBy({ containers, initContainers, resources, overhead }: Partial<PodSpec>, kubernetesVersion: KubernetesVersion): Counts {
  const isWhole = resources !== undefined && atLeast(kubernetesVersion, '1.34') && isPodLevelSet(resources);
  const requested = requestsOf(isWhole ? { resources } : { containers, initContainers }, kubernetesVersion);
  const more = [...amounts(overhead)].filter(([resource]) => {
    const amount = requested.get(resource);
    return typeof amount === 'object' && amount.milli > 0n;
  });
  return new Map([...counts(merge(requested, new Map(more), add)), ['pods', 1n]]);
}
