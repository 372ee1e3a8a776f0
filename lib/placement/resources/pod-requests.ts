import { add, amounts, max, merge, sum, write, type Amounts } from './amounts';
import { isHugePages, isPodLevel } from './pod-level';
import type { Container, PodSpec, ResourceRequirements } from '../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../kube/well-known';
import { atLeast } from '../at-least';

/**
 * What a pod requests in all, by resource, as the scheduler counts it: the sum over containers and sidecars, or what
 * an init container needs beside the sidecars started before it if that is more; then what the pod itself requests in
 * their stead, and its overhead. A limit stands in where a request is missing.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#resource-sharing-within-containers
 */
export function podRequests(pod: Partial<PodSpec>, kubernetesVersion: KubernetesVersion): Record<string, string> {
  return write(requestsOf(pod, kubernetesVersion));
}

/** The same as amounts to reckon with. */
export function requestsOf(pod: Partial<PodSpec>, kubernetesVersion: KubernetesVersion): Amounts {
  const containers = containersTogether(pod, containerRequests);
  const requests = atLeast(kubernetesVersion, '1.34') ? instead(containers, pod.resources) : containers;
  return merge(requests, amounts(pod.overhead), add);
}

/** What all containers of a pod have in all, of whatever each has. */
export function containersTogether(pod: Partial<PodSpec>, amountsOf: (container: Container) => Amounts): Amounts {
  let running: Amounts = sum((pod.containers ?? []).map(amountsOf));
  let sidecars: Amounts = new Map();
  let starting: Amounts = new Map();
  for (const container of pod.initContainers ?? []) {
    const one = amountsOf(container);
    if (container.restartPolicy === 'Always') {
      running = merge(running, one, add);
      sidecars = merge(sidecars, one, add);
    } else {
      starting = merge(starting, merge(one, sidecars, add), max); // in this order: a sum is written as its first part
    }
  }
  return merge(running, starting, max);
}

/** A limit stands in where a request is missing. */
export function containerRequests({ resources }: Container): Amounts {
  return amounts(resources?.limits, resources?.requests);
}

/**
 * Requests of the pod itself replace the sum of its containers. Its limits stand in only where no container requests
 * anything, but those on huge pages replace the sum too: nobody can have fewer of them than the limit says.
 */
function instead(containers: Amounts, { requests, limits }: ResourceRequirements = {}): Amounts {
  if (!requests && !limits) return containers;
  return new Map([
    ...only(amounts(limits), isPodLevel),
    ...containers,
    ...only(amounts(limits), isHugePages),
    ...only(amounts(requests), isPodLevel),
  ]);
}

const only = (all: Amounts, kept: (resource: string) => boolean) => [...all].filter(([resource]) => kept(resource));
