import type { PodSpec, ResourceRequirements } from '../../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../../kube/well-known';
import { atLeast } from '../../at-least';
import { add } from '../../resources/amounts';
import { parseQuantity, type Quantity } from '../../resources/quantity';
import { containerTotals, isHugePages, isNative, isPodLevel, quantities, type Quantities } from '../quantities';

/** Of these a quota counts requests under their own name and as `requests.…`, and limits as `limits.…`. */
const COUNTED = ['cpu', 'memory', 'ephemeral-storage'];
const ONE = parseQuantity(1)!;
const REQUESTS = 'requests.';
const DEVICE_CLASS = 'deviceclass.resource.kubernetes.io/';

/**
 * What a pod takes of a quota, by the names that quotas have for it.
 *
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/#types-of-resource-quota
 */
export function quotaUsage(spec: Partial<PodSpec>, kubernetesVersion: KubernetesVersion): Quantities {
  const own = atLeast(kubernetesVersion, '1.34') ? spec.resources : undefined;
  const overhead = quantities(spec.overhead);
  const requests = plus(asAWhole(spec, own, 'requests'), overhead, () => true);
  const limits = plus(asAWhole(spec, own, 'limits'), overhead, (limit) => limit !== undefined && limit.milli > 0n);
  return new Map([['count/pods', ONE], ...counted(requests, limits)]);
}

/** What a container, or a whole pod, counts for. */
export function counted(requests: Quantities, limits: Quantities): Quantities {
  return new Map([
    ['pods', ONE],
    ...[...requests].flatMap(([resource, amount]) => namesOf(resource).map((name): [string, Quantity] => [name, amount])),
    ...[...limits].filter(([resource]) => COUNTED.includes(resource)).map(([resource, amount]): [string, Quantity] => [`limits.${resource}`, amount]),
  ]);
}

function namesOf(resource: string): string[] {
  if (COUNTED.includes(resource) || isHugePages(resource)) return [resource, REQUESTS + resource];
  return (!isNative(resource) && !resource.startsWith(REQUESTS)) || resource.startsWith(DEVICE_CLASS) ? [REQUESTS + resource] : [];
}

/** Whether a quota can bound it for pods. */
export function isOfPods(name: string): boolean {
  return name === 'pods' || name === 'count/pods'
    || COUNTED.some((resource) => [resource, `requests.${resource}`, `limits.${resource}`].includes(name))
    || isHugePages(name) || name.startsWith('requests.hugepages-')
    || name.startsWith(REQUESTS) && (!isNative(name) || name.startsWith(REQUESTS + DEVICE_CLASS));
}

function asAWhole(spec: Partial<PodSpec>, own: ResourceRequirements | undefined, kind: 'requests' | 'limits'): Quantities {
  return new Map([...containerTotals(spec, kind), ...[...quantities(own?.[kind])].filter(([resource]) => isPodLevel(resource))]);
}

function plus(all: Quantities, overhead: Quantities, counts: (amount: Quantity | undefined) => boolean): Quantities {
  const sums = new Map(all);
  for (const [resource, extra] of overhead) {
    const amount = all.get(resource);
    if (counts(amount)) sums.set(resource, amount ? add(amount, extra) : extra);
  }
  return sums;
}
