import { isCritical } from './critical';
import { isForOneSystem, operatingSystem } from './operating-system';
import { kubeletPreemption, type Need } from './preemption';
import { isStrict, knowsPolicies, supplementalGroups } from './supplemental-groups';
import type { Node } from '../../kube/node';
import type { KubernetesVersion } from '../../kube/well-known';
import { osOf } from '../node-platform';
import type { KubernetesWords, Reason } from '../reason';
import type { Guest } from '../scheduler/guest';
import type { Objection } from '../scheduler/law';
import { nodeAffinity } from '../scheduler/laws/node-affinity';
import { nodePorts } from '../scheduler/laws/node-ports';
import { nodeResourcesFit } from '../scheduler/laws/node-resources-fit';
import type { Room } from '../scheduler/room';

/** What a kubelet says of a pod. */
export interface KubeletAdmission {
  /** Why it fails the pod; empty where it takes it in. */
  readonly reasons: readonly Reason[];
  /** Those that it kills to have room for the pod, where it takes it in. */
  readonly victims: readonly Guest[];
}

/**
 * Whether the kubelet takes in a pod. Of one that the scheduler has placed it asks only what the scheduler does not. One
 * whose template names its node no scheduler has looked at, so that the kubelet looks at resources, labels and ports
 * itself; if such a pod is critical and lacks nothing but resources, it kills others for it. The controller deletes the
 * failed pod and makes another, again and again.
 *
 * Taints are not among it: the controller makes no pod where a NoExecute taint is not tolerated, and the kubelet asks
 * for no others. An extended resource that the node does not have at all the kubelet lets pass.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/kubelet/lifecycle/predicate.go
 */
export function kubeletAdmission(guest: Guest, room: Room, kubernetesVersion: KubernetesVersion): KubeletAdmission {
  const { objections, victims } = guest.spec.nodeName ? unscheduled(guest, room, kubernetesVersion) : NOTHING;
  const all = [...operatingSystem(guest, room.node), ...supplementalGroups(guest, room.node, kubernetesVersion), ...objections];
  return { reasons: all.map((objection, place) => ({ ...objection, decisive: place === 0 })), victims: all.length === 0 ? victims : [] };
}

/** Whether not all nodes with room are alike to the kubelet. */
export const isParticular = (guest: Guest): boolean => isForOneSystem(guest) || isStrict(guest);

/** What a particular pod wants to know of a node: those that say the same are alike to it. */
export const particulars = (node: Node): string => `${osOf(node)} ${knowsPolicies(node)}`;

interface Found {
  readonly objections: readonly Objection[];
  readonly victims: readonly Guest[];
}

const NOTHING: Found = { objections: [], victims: [] };

/** What the scheduler would have asked, in the kubelet's order and words. */
function unscheduled(guest: Guest, room: Room, kubernetesVersion: KubernetesVersion): Found {
  const shortages = nodeResourcesFit(guest, room, kubernetesVersion)
    .filter((objection) => objection.code !== 'InsufficientResource' || !isUnknown(objection.resource, room))
    .map((objection) => ({ objection, shortage: shortageOf(objection, guest, room) }));
  const others = [nodeAffinity, nodePorts]
    .flatMap((law) => law(guest, room, kubernetesVersion))
    .map((objection) => told(objection, otherwise(objection)));
  if (shortages.length === 0 || !isCritical(guest)) {
    return { objections: [...shortages.map(({ objection, shortage }) => told(objection, outOf(shortage))), ...others], victims: [] };
  }
  const { victims, wanting } = kubeletPreemption(guest, room.guests, shortages.map(({ shortage }) => needOf(shortage)), kubernetesVersion);
  if (victims) return { objections: others, victims };
  return { objections: [...others, ...shortages.map(({ objection }) => told(objection, irreplaceable(wanting)))], victims: [] };
}

const isUnknown = (resource: string, { allocatable }: Room) => resource.includes('/') && allocatable?.get(resource) === undefined;

const told = (objection: Objection, kubernetes: KubernetesWords): Objection => ({ ...objection, layer: 'kubelet', kubernetes });

interface Shortage {
  readonly resource: string;
  readonly requested: bigint;
  readonly used: bigint;
  readonly capacity: bigint;
}

function shortageOf(objection: Objection, { requests }: Guest, room: Room): Shortage {
  const resource = objection.code === 'InsufficientResource' ? objection.resource : 'pods';
  const capacity = room.allocatable?.get(resource) ?? 0n;
  if (resource === 'pods') return { resource, requested: 1n, used: BigInt(room.count), capacity };
  return { resource, requested: requests.get(resource) ?? 0n, used: room.used(resource), capacity };
}

const needOf = ({ resource, requested, used, capacity }: Shortage): Need => ({ resource, count: requested - (capacity - used) });

// The reason and the message of the failed pod.

function outOf({ resource, requested, used, capacity }: Shortage): KubernetesWords {
  return { status: `OutOf${resource}`, message: `Node didn't have enough resource: ${resource}, requested: ${requested}, used: ${used}, capacity: ${capacity}` };
}

function otherwise({ kubernetes: { plugin, message } = { message: '' } }: Objection): KubernetesWords {
  return { status: plugin, message: `Predicate ${plugin} failed: ${message}` };
}

/** What is told when nobody's going would help a critical pod. */
function irreplaceable(wanting: readonly Need[]): KubernetesWords {
  const needs = wanting.map(({ resource, count }) => `(res: ${resource}, q: ${count}), `).join('');
  return {
    status: 'UnexpectedAdmissionError',
    message: 'Unexpected error while attempting to recover from admission failure: preemption: error finding a set of pods to preempt: '
      + `no set of running pods found to reclaim resources: [${needs}]`,
  };
}
