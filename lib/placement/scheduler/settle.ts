import type { DisruptionBudgets } from './disruption-budgets';
import type { Guest } from './guest';
import { refusals } from './laws';
import { preempt, type Preemption } from './preemption';
import { byTurn } from './queue';
import type { Room } from './room';
import type { KubernetesVersion } from '../../kube/well-known';
import { kubeletAdmission } from '../kubelet/admission';
import type { Reason } from '../reason';

/** How it ends on one node. */
export interface Settled {
  /** Those that have no place, and why. */
  readonly pending: ReadonlyMap<Guest, Waiting>;
  /** Those that take the place of others, and the names of these. */
  readonly evictions: ReadonlyMap<Guest, readonly string[]>;
}

export interface Waiting {
  readonly reasons: readonly Reason[];
  /** Why nobody makes place. */
  readonly preemption?: Preemption;
  /** The event, where Kubernetes itself was asked. */
  readonly event?: string;
  /** It cannot even be made. */
  readonly isMissing?: true;
}

/** Who comes when one has to go. */
export interface Successor {
  readonly guest: Guest;
  /** Why it cannot be made. */
  readonly bars: readonly Reason[];
}

/** Everybody has a place, and nobody had to go. */
export const ALL_RUN: Settled = Object.freeze({ pending: new Map(), evictions: new Map() });

/** What is known beside the laws. */
interface Known {
  readonly budgets?: DisruptionBudgets;
  /** Whom Kubernetes itself, where it was asked, sends away for a guest, by namespace and name. */
  readonly sentAway?: ReadonlyMap<Guest, readonly string[]>;
}

/**
 * Lets guests in, one after the other.
 *
 * @param queue in the order of the scheduler
 * @param successor who comes when one has to go; undefined where nobody makes another
 */
export function settle(
  room: Room,
  queue: readonly Guest[],
  kubernetesVersion: KubernetesVersion,
  successor: (gone: Guest) => Successor | undefined,
  { budgets, sentAway }: Known = {},
): Settled {
  const pending = new Map<Guest, Waiting>();
  const evictions = new Map<Guest, readonly string[]>();
  const waiting = [...queue];
  for (let guest = waiting.shift(); guest; guest = waiting.shift()) {
    const sent = sentAway?.get(guest);
    const reasons = guest.spec.nodeName || sent ? [] : refusals(guest, room, kubernetesVersion);
    const { reasons: failures, victims: killed } = kubeletAdmission(guest, room, kubernetesVersion);
    const preemption = reasons.length > 0 ? preempt(guest, room, reasons, kubernetesVersion, budgets) : undefined;
    if (preemption && !preemption.victims) {
      pending.set(guest, { reasons: [...reasons, ...failures.map((failure) => ({ ...failure, decisive: false }))], preemption });
      continue;
    }
    const victims = sent ? room.guests.filter(({ name }) => sent.includes(name)) : preemption?.victims ?? killed;
    const names = sent ?? victims.map(({ name }) => name);
    victims.forEach((gone) => room.remove(gone));
    if (failures.length > 0) pending.set(guest, { reasons: failures }); // it takes no place, but those who made it are gone
    else room.add(guest);
    if (names.length > 0) evictions.set(guest, names);
    for (const next of victims.flatMap((gone) => (queue.includes(gone) ? { guest: gone, bars: [] } : successor(gone) ?? []))) {
      if (next.bars.length > 0) pending.set(next.guest, { reasons: next.bars, isMissing: true });
      else waiting.push(next.guest);
    }
    waiting.sort(byTurn); // stable: of equals, the order stays
  }
  return pending.size + evictions.size === 0 ? ALL_RUN : { pending, evictions };
}
