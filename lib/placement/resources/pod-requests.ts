import { formatQuantity, parseQuantity, type Quantity } from './quantity';
import type { Container, PodSpec, ResourceRequirements } from '../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../kube/well-known';
import { atLeast } from '../at-least';

/** An amount, or the words that stand where one should: the API server refuses such a manifest, and a sum with them is nothing. */
type Amount = Quantity | string;
type Amounts = ReadonlyMap<string, Amount>;

/**
 * What a pod requests in all, by resource, as the scheduler counts it: the sum over containers and sidecars, or what
 * an init container needs beside the sidecars started before it if that is more; then what the pod itself requests in
 * their stead, and its overhead. A limit stands in where a request is missing.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#resource-sharing-within-containers
 */
export function podRequests(pod: Partial<PodSpec>, kubernetesVersion: KubernetesVersion): Record<string, string> {
  let running: Amounts = sum((pod.containers ?? []).map(containerRequests));
  let sidecars: Amounts = new Map();
  let starting: Amounts = new Map();
  for (const container of pod.initContainers ?? []) {
    const requests = containerRequests(container);
    if (container.restartPolicy === 'Always') {
      running = merge(running, requests, add);
      sidecars = merge(sidecars, requests, add);
    } else {
      starting = merge(starting, merge(requests, sidecars, add), max); // in this order: a sum is written as its first part
    }
  }
  const containers = merge(running, starting, max);
  const requests = atLeast(kubernetesVersion, '1.34') ? instead(containers, pod.resources) : containers;
  return write(merge(requests, amounts(pod.overhead), add));
}

function containerRequests({ resources }: Container): Amounts {
  return amounts({ ...resources?.limits, ...resources?.requests });
}

function amounts(written: Readonly<Record<string, string | number>> = {}): Amounts {
  return new Map(Object.entries(written).map(([resource, amount]) => [resource, parseQuantity(amount) ?? String(amount)]));
}

/**
 * Requests of the pod itself replace the sum of its containers. Its limits stand in only where no container requests
 * anything, but those on huge pages replace the sum too: nobody can have fewer of them than the limit says.
 */
function instead(containers: Amounts, { requests, limits }: ResourceRequirements = {}): Amounts {
  return new Map([
    ...only(amounts(limits), isCpuOrMemory),
    ...containers,
    ...only(amounts(limits), isHugePages),
    ...only(amounts(requests), (resource) => isCpuOrMemory(resource) || isHugePages(resource)),
  ]);
}

const only = (all: Amounts, kept: (resource: string) => boolean) => [...all].filter(([resource]) => kept(resource));
const isCpuOrMemory = (resource: string) => resource === 'cpu' || resource === 'memory';
const isHugePages = (resource: string) => resource.startsWith('hugepages-');

function sum(all: readonly Amounts[]): Amounts {
  return all.reduce((total, one) => merge(total, one, add), new Map<string, Amount>());
}

function merge(left: Amounts, right: Amounts, combine: (a: Quantity, b: Quantity) => Quantity): Amounts {
  const merged = new Map(left);
  for (const [resource, amount] of right) {
    const before = left.get(resource);
    merged.set(resource, typeof before === 'object' && typeof amount === 'object' ? combine(before, amount) : pick(before, amount));
  }
  return merged;
}

function pick(before: Amount | undefined, amount: Amount): Amount {
  return typeof before === 'string' ? before : amount;
}

function add(a: Quantity, b: Quantity): Quantity {
  return { milli: a.milli + b.milli, format: a.milli === 0n ? b.format : a.format };
}

function max(a: Quantity, b: Quantity): Quantity {
  return b.milli > a.milli ? b : a;
}

function write(requests: Amounts): Record<string, string> {
  const written = [...requests].map(([resource, amount]) => [resource, typeof amount === 'string' ? amount : formatQuantity(amount)] as const);
  return Object.fromEntries(written.sort(([a], [b]) => (a < b ? -1 : 1)));
}
