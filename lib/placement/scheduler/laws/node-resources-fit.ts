import type { PodSpec } from '../../../kube/pod-template.generated';
import { UNRESOLVABLE, UNSCHEDULABLE } from '../../../kube/well-known';
import { atLeast } from '../../at-least';
import type { InsufficientResource } from '../../reason';
import type { Remedy } from '../../remedy';
import { countText } from '../../resources/counts';
import type { SchedulerLaw } from '../law';

/**
 * A node takes a pod if of each resource as much is left as the pod requests, and if it may have one more pod. What
 * the pods really use, and their limits, do not count. Nobody is refused by a node of which nobody says what it offers.
 *
 * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#how-pods-with-resource-requests-are-scheduled
 */
export const nodeResourcesFit: SchedulerLaw = ({ requests, spec }, room, kubernetesVersion) => {
  const { allocatable } = room;
  if (!allocatable) return [];
  const short = [...requests].filter(([resource, count]) => resource !== 'pods' && count > 0n && count > (allocatable.get(resource) ?? 0n) - room.used(resource));
  const hopeless = atLeast(kubernetesVersion, '1.34') && short.some(([resource, count]) => count > (allocatable.get(resource) ?? 0n));
  const status = hopeless ? UNRESOLVABLE : UNSCHEDULABLE;
  const words = (message: string) => ({ plugin: 'NodeResourcesFit', status, message });
  const allowed = Number(allocatable.get('pods') ?? 0n);
  return [
    ...room.count + 1 > allowed ? [{
      code: 'TooManyPods' as const,
      layer: 'scheduler' as const,
      path: 'spec.template.spec',
      running: room.count,
      allowed,
      remedies: [{ code: 'AllowPods', pods: room.count + 1 }] as const,
      kubernetes: words('Too many pods'),
    }] : [],
    ...inOrder(short).map(([resource, count]): Omit<InsufficientResource, 'decisive'> => {
      const offered = allocatable.get(resource) ?? 0n;
      const used = room.used(resource);
      return {
        code: 'InsufficientResource',
        layer: 'scheduler',
        path: pathOf(spec, resource),
        resource,
        requested: countText(resource, count),
        used: countText(resource, used),
        allocatable: countText(resource, offered),
        remedies: lowering(resource, offered - used),
        kubernetes: words(`Insufficient ${resource}`),
      };
    }),
  ];
};

const FIRST: readonly string[] = ['cpu', 'memory', 'ephemeral-storage'];

/** As Kubernetes lists them, which has no order for the others. */
function inOrder<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  const rank = (resource: string) => (FIRST.includes(resource) ? String(FIRST.indexOf(resource)) : `~${resource}`);
  return [...entries].sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1));
}

function lowering(resource: string, left: bigint): readonly Remedy[] {
  return left > 0n ? [{ code: 'LowerRequest', resource, to: countText(resource, left) }] : [];
}

/** The one place where the resource is asked for, or the list of containers if there are more. */
function pathOf({ containers = [], initContainers = [], resources }: Partial<PodSpec>, resource: string): string {
  const places = [
    ...containers.map((container, place) => ({ at: `containers[${place}].resources`, resources: container.resources })),
    ...initContainers.map((container, place) => ({ at: `initContainers[${place}].resources`, resources: container.resources })),
    { at: 'resources', resources },
  ].flatMap(({ at, resources: written }) => (
    written?.requests?.[resource] !== undefined ? [`${at}.requests[${resource}]`] : written?.limits?.[resource] !== undefined ? [`${at}.limits[${resource}]`] : []));
  return `spec.template.spec.${places.length === 1 ? places[0] : 'containers'}`;
}
