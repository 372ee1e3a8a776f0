import type { ResourceList } from '../../kube/pod';
import type { Container, PodSpec } from '../../kube/pod-template.generated';
import { amounts, type Amounts } from '../resources/amounts';
import { isHugePages } from '../resources/pod-level';
import { containersTogether } from '../resources/pod-requests';
import { formatQuantity, type Quantity } from '../resources/quantity';

/** Amounts that can be reckoned with. */
export type Quantities = ReadonlyMap<string, Quantity>;

/** Reads a list of resources. What is no quantity is left out: no API server stores it. */
export function quantities(list: ResourceList | undefined): Quantities {
  return known(amounts(list));
}

/** What all containers of a pod request, or are limited to, in all; without what is written for the pod as a whole. */
export function containerTotals(spec: Partial<PodSpec>, kind: 'requests' | 'limits'): Quantities {
  return known(containersTogether(spec, ({ resources }: Container) => amounts(resources?.[kind])));
}

/** In the order of their names, as Kubernetes writes lists. */
export function sorted(all: Quantities): [resource: string, amount: Quantity][] {
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1));
}

export const text = (quantity: Quantity | undefined): string | undefined => quantity && formatQuantity(quantity);

/** What is no quantity is left out. */
export const known = (all: Amounts): Quantities => new Map([...all].filter((entry): entry is [string, Quantity] => typeof entry[1] === 'object'));

/** Resources of which nobody can request more than is there: all but Kubernetes' own, and huge pages. */
export const isOvercommitAllowed = (resource: string): boolean => isNative(resource) && !isHugePages(resource);
export const isNative = (resource: string): boolean => !resource.includes('/') || resource.includes('kubernetes.io/');
