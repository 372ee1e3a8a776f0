import type { Guest } from './guest';
import type { DaemonSet } from '../../kube/daemon-set';

interface Queued {
  readonly sync: { readonly daemonSet: DaemonSet };
  readonly guest: Guest;
}

/**
 * The order in which the pods of DaemonSets come to a node: first those that name it and pass the scheduler by; then by
 * priority, and within one priority the older DaemonSet first, one that is still to be applied last, and of these by
 * namespace and name.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#effect-of-pod-priority-on-scheduling-order
 */
export function inQueue<T extends Queued>(all: readonly T[]): T[] {
  return all
    .map((queued) => ({ queued, passesBy: Boolean(queued.guest.spec.nodeName), age: age(queued) }))
    .sort((one, other) => (
      Number(other.passesBy) - Number(one.passesBy)
      || other.queued.guest.priority - one.queued.guest.priority
      || compare(one.age, other.age)
      || compare(one.queued.guest.name, other.queued.guest.name)))
    .map(({ queued }) => queued);
}

const age = ({ sync }: Queued) => Date.parse(sync.daemonSet.metadata.creationTimestamp ?? '') || Infinity;

function compare<T extends number | string>(one: T, other: T): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
