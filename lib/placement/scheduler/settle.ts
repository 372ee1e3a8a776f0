import type { Guest } from './guest';
import { refusals } from './laws';
import { victims } from './preemption';
import type { Room } from './room';
import type { KubernetesVersion } from '../../kube/well-known';
import { kubeletRefusals } from '../kubelet/admission';
import type { Reason } from '../reason';

/** How it ends on one node. */
export interface Settled {
  /** Those that wait for a place, and why. */
  readonly pending: ReadonlyMap<Guest, readonly Reason[]>;
  /** Those that take the place of others, and of whom. */
  readonly evictions: ReadonlyMap<Guest, readonly Guest[]>;
}

/** Everybody has a place, and nobody had to go. */
export const ALL_RUN: Settled = Object.freeze({ pending: new Map(), evictions: new Map() });

/**
 * Lets guests in, one after the other.
 *
 * @param queue in the order of the scheduler
 * @param successor the guest that comes when one has to go; undefined where nobody makes another
 */
export function settle(
  room: Room, queue: readonly Guest[], kubernetesVersion: KubernetesVersion, successor: (gone: Guest) => Guest | undefined,
): Settled {
  const pending = new Map<Guest, readonly Reason[]>();
  const evictions = new Map<Guest, readonly Guest[]>();
  const waiting = [...queue];
  for (let guest = waiting.shift(); guest; guest = waiting.shift()) {
    const reasons = guest.spec.nodeName ? kubeletRefusals(guest, room, kubernetesVersion) : refusals(guest, room, kubernetesVersion);
    const evicted = reasons.length > 0 ? victims(guest, room, kubernetesVersion) : [];
    if (!evicted) {
      pending.set(guest, reasons);
      continue;
    }
    evicted.forEach((gone) => room.remove(gone));
    room.add(guest);
    if (evicted.length > 0) evictions.set(guest, evicted);
    waiting.push(...evicted.flatMap((gone) => successor(gone) ?? []));
    waiting.sort((one, other) => other.priority - one.priority); // stable: of the same priority, the order stays
  }
  return pending.size + evictions.size === 0 ? ALL_RUN : { pending, evictions };
}
