import { add, amounts, max, merge, type Amounts } from './amounts';
import { isPodLevel } from './pod-level';
import { containerRequests, containersTogether } from './pod-requests';
import type { ContainerStatus, Pod, ResourceList } from '../../kube/pod';
import type { Container } from '../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../kube/well-known';
import { atLeast } from '../at-least';

/**
 * What the scheduler counts for a pod that exists, whose missing requests the API server has filled in. From Kubernetes
 * 1.33 on a pod can be resized while it runs: until that is done, the most counts of what it requests, has been
 * promised and has. What the kubelet found that it can never give, does not count.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-resize/
 */
export function existingPodRequests(pod: Pod, kubernetesVersion: KubernetesVersion): Amounts {
  const spec = pod.spec ?? {};
  const resizing = atLeast(kubernetesVersion, '1.33') && isResized(pod) ? pod : undefined;
  const containers = resizing ? resizedContainers(resizing, kubernetesVersion) : containersTogether(spec, containerRequests);
  const instead = atLeast(kubernetesVersion, '1.34') ? podLevel(pod, resizing && atLeast(kubernetesVersion, '1.36')) : NOTHING;
  return merge(instead.size > 0 ? new Map([...containers, ...instead]) : containers, amounts(spec.overhead), add);
}

const NOTHING: Amounts = new Map();

function resizedContainers(pod: Pod, kubernetesVersion: KubernetesVersion): Amounts {
  const spec = pod.spec ?? {};
  const { allocatedResources, resources } = pod.status ?? {};
  const still = (container: Container) => (isInfeasible(pod) ? NOTHING : containerRequests(container));
  if (atLeast(kubernetesVersion, '1.36') && allocatedResources && resources?.requests) {
    return mostOf([containersTogether(spec, still), amounts(resources.requests), amounts(allocatedResources)]);
  }
  const allocated = (container: Container) => amountsOr(statusOf(pod, container)?.allocatedResources, () => still(container));
  const actual = (container: Container) => amountsOr(statusOf(pod, container)?.resources?.requests, () => allocated(container));
  return mostOf([still, actual, allocated].map((amountsOf) => containersTogether(spec, amountsOf)));
}

/** What the pod itself requests, which stands in the stead of its containers. */
function podLevel(pod: Pod, resized: boolean | undefined): Amounts {
  const written = amounts(pod.spec?.resources?.requests);
  if (![...written.keys()].some(isPodLevel)) return NOTHING;
  const { allocatedResources, resources } = pod.status ?? {};
  const still = isInfeasible(pod) ? NOTHING : written;
  const all = resized && resources ? mostOf([still, amounts(resources.requests), amounts(allocatedResources)]) : written;
  return new Map([...all].filter(([resource]) => isPodLevel(resource)));
}

const statusesOf = ({ status }: Pod) => [...status?.containerStatuses ?? [], ...status?.initContainerStatuses ?? []];
const statusOf = (pod: Pod, { name }: Container): ContainerStatus | undefined => statusesOf(pod).find((each) => each.name === name);

function isResized(pod: Pod): boolean {
  const { allocatedResources, resources } = pod.status ?? {};
  return Boolean(allocatedResources ?? resources) || statusesOf(pod).some((each) => each.resources ?? each.allocatedResources) || isInfeasible(pod);
}

const isInfeasible = ({ status }: Pod) => status?.conditions?.find(({ type }) => type === 'PodResizePending')?.reason === 'Infeasible';

function amountsOr(written: ResourceList | undefined, otherwise: () => Amounts): Amounts {
  return written ? amounts(written) : otherwise();
}

const mostOf = (all: readonly Amounts[]): Amounts => all.reduce((most, each) => merge(most, each, max));
