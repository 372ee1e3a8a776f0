import type { Amounts } from './amounts';
import { formatQuantity } from './quantity';
import { isLabelKey } from '../controller/label-syntax';

/** What the scheduler reckons with, by the name of the resource: cpu in thousandths, everything else in whole units. */
export type Counts = ReadonlyMap<string, bigint>;

/**
 * Counts amounts as the scheduler does, which rounds up and knows no resource but those of nodes and those that nodes
 * can be given.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/scheduler/framework/types.go Resource.Add
 */
export function counts(amounts: Amounts): Counts {
  const counted = new Map<string, bigint>();
  for (const [resource, amount] of amounts) {
    if (typeof amount === 'object' && isCounted(resource)) counted.set(resource, resource === 'cpu' ? amount.milli : wholes(amount.milli));
  }
  return counted;
}

/** Writes a count of a resource as a quantity. */
export function countText(resource: string, count: bigint): string {
  const sign = count < 0n ? '-' : '';
  const milli = (count < 0n ? -count : count) * (resource === 'cpu' ? 1n : 1000n);
  return sign + formatQuantity({ milli, format: IN_BYTES.test(resource) ? 'binary' : 'decimal' });
}

const IN_BYTES = /^(memory|ephemeral-storage|hugepages-.*)$/;

const wholes = (milli: bigint) => (milli + 999n) / 1000n;

const OF_NODES: readonly string[] = ['cpu', 'memory', 'ephemeral-storage', 'pods'];

function isCounted(resource: string): boolean {
  return OF_NODES.includes(resource)
    || resource.startsWith('hugepages-')
    || resource.startsWith('attachable-volumes-')
    || resource.includes('kubernetes.io/')
    || isExtended(resource);
}

function isExtended(resource: string): boolean {
  return resource.includes('/') && !resource.startsWith('requests.') && isLabelKey(`requests.${resource}`);
}
