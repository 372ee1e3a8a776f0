import { operatingSystem } from './operating-system';
import type { KubernetesVersion } from '../../kube/well-known';
import type { KubernetesWords, Reason } from '../reason';
import type { Guest } from '../scheduler/guest';
import type { Objection } from '../scheduler/law';
import { nodeAffinity } from '../scheduler/laws/node-affinity';
import { nodePorts } from '../scheduler/laws/node-ports';
import { nodeResourcesFit } from '../scheduler/laws/node-resources-fit';
import type { Room } from '../scheduler/room';

/**
 * Why the kubelet fails a pod. Of one that the scheduler has placed it asks only what the scheduler does not. One whose
 * template names its node no scheduler has looked at, so that the kubelet looks at resources, labels and ports itself.
 * The controller deletes the failed pod and makes another, again and again.
 *
 * Taints are not among it: the controller makes no pod where a NoExecute taint is not tolerated, and the kubelet asks
 * for no others. An extended resource that the node does not have at all the kubelet lets pass.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/kubelet/lifecycle/predicate.go
 */
export function kubeletRefusals(guest: Guest, room: Room, kubernetesVersion: KubernetesVersion): readonly Reason[] {
  const objections = [...operatingSystem(guest, room.node), ...guest.spec.nodeName ? unscheduled(guest, room, kubernetesVersion) : []];
  return objections.map((objection, place) => ({ ...objection, decisive: place === 0 }));
}

/** What the scheduler would have asked, in the kubelet's order and words. */
function unscheduled(guest: Guest, room: Room, kubernetesVersion: KubernetesVersion): Objection[] {
  return [nodeResourcesFit, nodeAffinity, nodePorts]
    .flatMap((law) => law(guest, room, kubernetesVersion))
    .filter((objection) => objection.code !== 'InsufficientResource' || !isUnknown(objection.resource, room))
    .map((objection) => ({ ...objection, layer: 'kubelet', kubernetes: words(objection, guest, room) }));
}

const isUnknown = (resource: string, { allocatable }: Room) => resource.includes('/') && allocatable?.get(resource) === undefined;

/** The reason and the message of the failed pod. */
function words(objection: Objection, { requests }: Guest, room: Room): KubernetesWords {
  const { plugin, message } = objection.kubernetes ?? {};
  if (plugin !== 'NodeResourcesFit') return { status: plugin, message: `Predicate ${plugin} failed: ${message}` };
  const resource = objection.code === 'InsufficientResource' ? objection.resource : 'pods';
  const [requested, used] = resource === 'pods' ? [1, room.count] : [requests.get(resource), room.used(resource)];
  const capacity = room.allocatable?.get(resource) ?? 0;
  return { status: `OutOf${resource}`, message: `Node didn't have enough resource: ${resource}, requested: ${requested}, used: ${used}, capacity: ${capacity}` };
}
