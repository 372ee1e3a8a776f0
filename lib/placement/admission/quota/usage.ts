import type { Pod } from '../../../kube/pod';
import type { PodSpec, ResourceRequirements } from '../../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../../kube/well-known';
import { atLeast } from '../../at-least';
import { isTerminal } from '../../controller/pod-state';
import { add } from '../../resources/amounts';
import { existingPodRequests } from '../../resources/existing-pod-requests';
import { isHugePages, isPodLevel } from '../../resources/pod-level';
import { parseQuantity, type Quantity } from '../../resources/quantity';
import { containerTotals, isNative, known, quantities, type Quantities } from '../quantities';

/** Of these a quota counts requests under their own name and as `requests.…`, and limits as `limits.…`. */
const COUNTED = ['cpu', 'memory', 'ephemeral-storage'];
const OBJECTS = 'count/pods';
const ONE = parseQuantity(1)!;
const REQUESTS = 'requests.';
const DEVICE_CLASS = 'deviceclass.resource.kubernetes.io/';

/**
 * What a pod takes of a quota, by the names that quotas have for it.
 *
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/#types-of-resource-quota
 */
export function quotaUsage(spec: Partial<PodSpec>, kubernetesVersion: KubernetesVersion): Quantities {
  const requests = plus(asAWhole(spec, ownOf(spec, kubernetesVersion), 'requests'), quantities(spec.overhead), () => true);
  return new Map([[OBJECTS, ONE], ...counted(requests, limitsOf(spec, kubernetesVersion))]);
}

/** What a pod takes that is there. One that has ended is no more than an object. */
export function existingUsage(pod: Pod, kubernetesVersion: KubernetesVersion): Quantities {
  if (isTerminal(pod)) return new Map([[OBJECTS, ONE]]);
  const requests = known(existingPodRequests(pod, kubernetesVersion));
  return new Map([[OBJECTS, ONE], ...counted(requests, limitsOf(pod.spec ?? {}, kubernetesVersion))]);
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
  return name === 'pods' || name === OBJECTS
    || COUNTED.some((resource) => [resource, `requests.${resource}`, `limits.${resource}`].includes(name))
    || isHugePages(name) || name.startsWith('requests.hugepages-')
    || name.startsWith(REQUESTS) && (!isNative(name) || name.startsWith(REQUESTS + DEVICE_CLASS));
}

function limitsOf(spec: Partial<PodSpec>, kubernetesVersion: KubernetesVersion): Quantities {
  const limits = asAWhole(spec, ownOf(spec, kubernetesVersion), 'limits');
  return plus(limits, quantities(spec.overhead), (limit) => limit !== undefined && limit.milli > 0n);
}

const ownOf = ({ resources }: Partial<PodSpec>, kubernetesVersion: KubernetesVersion) => (atLeast(kubernetesVersion, '1.34') ? resources : undefined);

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
