import type { Guest } from './guest';
import type { Maker } from './seeker';
import { byAge } from '../by-age';

/**
 * The order in which the pods of DaemonSets come to a node: first those that name it and pass the scheduler by; then by
 * priority, and within one priority the older DaemonSet first, one that is still to be applied last, and of these by
 * namespace and name.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#effect-of-pod-priority-on-scheduling-order
 */
export function inQueue<T extends Maker>(all: readonly T[]): T[] {
  return [...all].sort((one, other) => byTurn(one.guest, other.guest) || byAge(one.sync.daemonSet, other.sync.daemonSet));
}

/** Who names a node is there before the scheduler looks. */
export function byTurn(one: Guest, other: Guest): number {
  return Number(passesBy(other)) - Number(passesBy(one)) || other.priority - one.priority;
}

const passesBy = ({ spec }: Guest) => Boolean(spec.nodeName);
