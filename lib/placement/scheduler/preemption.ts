import { DisruptionBudgets } from './disruption-budgets';
import type { Guest } from './guest';
import { refusals } from './laws';
import { Room } from './room';
import { UNRESOLVABLE, type KubernetesVersion } from '../../kube/well-known';
import type { Reason } from '../reason';

/** What the scheduler does for a pod that its node does not take. */
export type Preemption =
  /** Those that it deletes to make place. */
  | { readonly victims: readonly Guest[] }
  /** Why that does not help, in Kubernetes' words about the node; undefined where the pod may not preempt anybody. */
  | { readonly victims?: undefined; readonly words: readonly string[] | undefined };

const NOT_HELPFUL = 'Preemption is not helpful for scheduling';
const NOBODY = 'No preemption victims found for incoming pod';

/**
 * Makes place for a pod that matters more. As few as possible go: those that matter most, and of these the ones that
 * started first, are tried to be kept first; but before them those with whom more would go than a PodDisruptionBudget
 * allows. They go too where it does not do without.
 *
 * @param reasons why there is no place
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#preemption
 */
export function preempt(
  guest: Guest, room: Room, reasons: readonly Reason[], kubernetesVersion: KubernetesVersion, budgets = new DisruptionBudgets(),
): Preemption {
  if (!guest.preempts || guest.spec.nodeName) return { words: undefined };
  if (reasons[0].kubernetes?.status === UNRESOLVABLE) return { words: [NOT_HELPFUL] };
  const lesser = room.guests.filter(({ priority }) => priority < guest.priority);
  if (lesser.length === 0) return { words: [NOBODY] };

  const without = new Room(room.node, room.allocatable, room.guests.filter(({ priority }) => priority >= guest.priority));
  const still = refusals(guest, without, kubernetesVersion);
  if (still.length > 0) return { words: wordsOf(still) };
  const byRank = lesser.sort(byImportance);
  const violators = budgets.violatedBy(byRank);
  const leaving = new Set(byRank);
  for (const each of [...violators, ...byRank.filter((other) => !violators.has(other))]) {
    without.add(each);
    if (refusals(guest, without, kubernetesVersion).length === 0) leaving.delete(each);
    else without.remove(each);
  }
  return { victims: byRank.filter((each) => leaving.has(each)) };
}

/** What Kubernetes says of reasons, of which it reports those of one plugin. */
export function wordsOf(reasons: readonly Reason[]): string[] {
  return [...new Set(reasons.flatMap(({ decisive, kubernetes }) => (decisive && kubernetes ? [kubernetes.message] : [])))];
}

function byImportance(one: Guest, other: Guest): number {
  return other.priority - one.priority || Number(one.started > other.started) - Number(one.started < other.started);
}
