import type { Rollout } from './controller/rollout';
import type { Halt, Replacement } from './controller/standstill';
import { namespaceOf } from './namespace-of';
import type { Reason } from './reason';
import type { RaiseQuota, Remedy } from './remedy';
import { amounts } from './resources/amounts';
import { existingPodRequests } from './resources/existing-pod-requests';
import type { Node } from '../kube/node';
import type { Pod } from '../kube/pod';
import type { KubernetesVersion } from '../kube/well-known';

/** A rolling update that comes to a halt before all its pods are made from the newest template. */
export interface Standstill {
  /** What says how many nodes it may take at a time; `creation` where it takes no more, since a pod cannot be created. */
  readonly limit: 'maxUnavailable' | 'maxSurge' | 'creation';
  /** How many it may take at a time. */
  readonly allows: number;
  /** The names of the nodes that it has taken, or found, and that hold it up: no new pod runs there. The decisions for them say why. */
  readonly heldUpBy: readonly string[];
  /** On how many nodes the old pod stays. Kubernetes takes nodes in no order: where it could take others first, it may be fewer. */
  readonly outdated: number;
  /** What would let it go on. Empty where only the pods themselves could be made to run. */
  readonly remedies: readonly Remedy[];
}

const PATH = 'spec.updateStrategy.rollingUpdate';

/** What is in the way of new pods. */
interface InTheWay {
  readonly nodes: readonly Node[];
  readonly kubernetesVersion: KubernetesVersion;
  /** What lets new pods be created, if quotas are in the way. */
  readonly quotas?: readonly RaiseQuota[];
  /** Why no new pod runs on the node at this place. */
  reasons(index: number): readonly Reason[];
}

/**
 * How a rolling update comes to a halt; undefined where it does not.
 *
 * @see https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/#daemonset-rolling-update-is-stuck
 */
export function standstillOf({ budget, halt }: Rollout, found: InTheWay): Standstill | undefined {
  if (!budget || halt.staying.length === 0) return undefined;
  return {
    limit: halt.awaitsCreation ? 'creation' : budget.surges ? 'maxSurge' : 'maxUnavailable',
    allows: budget.pods,
    heldUpBy: halt.heldUpBy.map((index) => found.nodes[index].metadata.name),
    outdated: halt.staying.length,
    remedies: halt.awaitsCreation ? found.quotas ?? [] : budget.surges ? oldFirst(halt.beside, found) : passingBy(halt),
  };
}

/** With one more the update gets past all that are in its way, if there are others. */
function passingBy({ staying, heldBack, heldUpBy }: Halt): readonly Remedy[] {
  if (heldBack.length === 0) return [];
  return [{ code: 'SetField', path: `${PATH}.maxUnavailable`, value: String(heldUpBy.length + staying.length - heldBack.length + 1) }];
}

/** If the old pods are all that is in the way of the new ones. */
function oldFirst(beside: readonly Replacement[], { reasons, kubernetesVersion }: InTheWay): readonly Remedy[] {
  const isTheirFault = beside.every(({ index, old }) => reasons(index).every((reason) => isDueTo(reason, old, kubernetesVersion)));
  return isTheirFault ? [{ code: 'SetField', path: PATH, value: '{maxSurge: 0, maxUnavailable: 1}' }] : [];
}

function isDueTo(reason: Reason, pod: Pod, kubernetesVersion: KubernetesVersion): boolean {
  switch (reason.code) {
    case 'HostPortConflict': return reason.holder === `${namespaceOf(pod)}/${pod.metadata.name}`;
    case 'TooManyPods': return reason.running === reason.allowed;
    case 'InsufficientResource': {
      const { requested, used, allocatable, resource } = reason;
      const freed = existingPodRequests(pod, kubernetesVersion).get(resource);
      return milli(requested) + milli(used) <= milli(allocatable) + (typeof freed === 'object' ? freed.milli : 0n);
    }
    default: return false;
  }
}

function milli(quantity: string): bigint {
  const amount = amounts({ quantity }).get('quantity');
  return typeof amount === 'object' ? amount.milli : 0n;
}
