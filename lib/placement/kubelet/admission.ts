import type { KubernetesVersion } from '../../kube/well-known';
import type { KubernetesWords, Reason } from '../reason';
import type { Guest } from '../scheduler/guest';
import type { Objection } from '../scheduler/law';
import { nodePorts } from '../scheduler/laws/node-ports';
import { nodeResourcesFit } from '../scheduler/laws/node-resources-fit';
import type { Room } from '../scheduler/room';

/**
 * Why the kubelet fails a pod that no scheduler has looked at, because its template names a node: it looks at
 * resources and ports itself. The controller deletes the failed pod and makes another, again and again.
 *
 * An extended resource that the node does not have at all the kubelet lets pass.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/kubelet/lifecycle/predicate.go
 */
export function kubeletRefusals(guest: Guest, room: Room, kubernetesVersion: KubernetesVersion): readonly Reason[] {
  const objections = [...nodeResourcesFit(guest, room, kubernetesVersion), ...nodePorts(guest, room, kubernetesVersion)]
    .filter((objection) => objection.code !== 'InsufficientResource' || !isUnknown(objection.resource, room));
  return objections.map((objection, place) => (
    { ...objection, layer: 'kubelet', decisive: place === 0, kubernetes: words(objection, guest, room) } as Reason));
}

const isUnknown = (resource: string, { allocatable }: Room) => resource.includes('/') && allocatable?.get(resource) === undefined;

/** The reason and the message of the failed pod. */
function words(objection: Objection, { requests }: Guest, room: Room): KubernetesWords {
  if (objection.code === 'HostPortConflict') {
    return { status: 'NodePorts', message: `Predicate NodePorts failed: ${objection.kubernetes?.message}` };
  }
  const resource = objection.code === 'InsufficientResource' ? objection.resource : 'pods';
  const [requested, used] = resource === 'pods' ? [1, room.count] : [requests.get(resource), room.used(resource)];
  const capacity = room.allocatable?.get(resource) ?? 0;
  return { status: `OutOf${resource}`, message: `Node didn't have enough resource: ${resource}, requested: ${requested}, used: ${used}, capacity: ${capacity}` };
}
