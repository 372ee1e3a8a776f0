import { namespaceOf } from './namespace-of';
import type { DaemonSet } from '../kube/daemon-set';

/** The older DaemonSet first, one that is still to be applied last, and of these by namespace and name. */
export function byAge(one: DaemonSet, other: DaemonSet): number {
  return compare(birth(one), birth(other)) || compare(namespaceOf(one), namespaceOf(other)) || compare(one.metadata.name, other.metadata.name);
}

const birth = ({ metadata: { creationTimestamp } }: DaemonSet) => (creationTimestamp ? Date.parse(creationTimestamp) || Infinity : Infinity);

function compare<T extends number | string>(one: T, other: T): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
