import { amounts, max, merge, add, type Amounts } from './amounts';
import { containerRequests, containersTogether, requestsOf } from './pod-requests';
import type { ContainerStatus, Pod } from '../../kube/pod';
import type { Container } from '../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../kube/well-known';
import { atLeast } from '../at-least';

/**
 * What the scheduler counts for a pod that exists. From Kubernetes 1.33 on a pod can be resized while it runs: until
 * that is done, the most counts of what it requests, has been promised and has. What the kubelet found that it can
 * never give, does not count.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-resize/
 */
export function existingPodRequests(pod: Pod, kubernetesVersion: KubernetesVersion): Amounts {
  const spec = pod.spec ?? {};
  if (!isResized(pod) || !atLeast(kubernetesVersion, '1.33')) return requestsOf(spec, kubernetesVersion);

  const infeasible = pod.status?.conditions?.find(({ type }) => type === 'PodResizePending')?.reason === 'Infeasible';
  const requested = (container: Container) => (infeasible ? new Map() : containerRequests(container));
  const allocated = (container: Container) => amountsOr(statusOf(pod, container)?.allocatedResources, () => requested(container));
  const actual = (container: Container) => amountsOr(statusOf(pod, container)?.resources?.requests, () => allocated(container));
  const asPod = podLevel(pod, kubernetesVersion);
  const containers = asPod
    ? mostOf([infeasible ? new Map() : containersTogether(spec, containerRequests), asPod.actual, asPod.allocated])
    : mostOf([requested, actual, allocated].map((amountsOf) => containersTogether(spec, amountsOf)));
  return merge(new Map([...containers, ...podLevelRequests(pod, infeasible, kubernetesVersion)]), amounts(spec.overhead), add);
}

function isResized({ status }: Pod): boolean {
  return statusesOf(status).some(({ resources, allocatedResources }) => resources ?? allocatedResources) || status?.resources !== undefined;
}

function statusOf({ status }: Pod, { name }: Container): ContainerStatus | undefined {
  return statusesOf(status).find((each) => each.name === name);
}

const statusesOf = (status: Pod['status']) => [...status?.containerStatuses ?? [], ...status?.initContainerStatuses ?? []];

function amountsOr(written: Parameters<typeof amounts>[0], otherwise: () => Amounts): Amounts {
  return written ? amounts(written) : otherwise();
}

const mostOf = (all: readonly Amounts[]): Amounts => all.reduce((most, each) => merge(most, each, max));

/** What the kubelet says of the pod as a whole, from 1.36 on. */
function podLevel({ status }: Pod, kubernetesVersion: KubernetesVersion) {
  if (!atLeast(kubernetesVersion, '1.36') || !status?.allocatedResources || !status.resources?.requests) return undefined;
  return { allocated: amounts(status.allocatedResources), actual: amounts(status.resources.requests) };
}

/** What the pod itself requests, which stands in the stead of its containers. */
function podLevelRequests({ spec, status }: Pod, infeasible: boolean, kubernetesVersion: KubernetesVersion): Amounts {
  const written = amounts(spec?.resources?.requests);
  if (written.size === 0 || !atLeast(kubernetesVersion, '1.34')) return new Map();
  const reported = atLeast(kubernetesVersion, '1.36') ? status?.resources : undefined;
  const all = reported ? mostOf([infeasible ? new Map() : written, amounts(reported.requests), amounts(status?.allocatedResources)]) : written;
  return new Map([...all].filter(([resource]) => resource === 'cpu' || resource === 'memory' || resource.startsWith('hugepages-')));
}
