import { namespaceOf } from './namespace-of';
import type { DaemonSet } from '../kube/daemon-set';

/** The older DaemonSet first, one that is still to be applied last, and of these by namespace and name. */
export function byAge(one: DaemonSet, other: DaemonSet): number {
  return compare(birth(one), birth(other)) || compare(fullName(one), fullName(other));
}

const birth = ({ metadata: { creationTimestamp } }: DaemonSet) => (creationTimestamp ? Date.parse(creationTimestamp) || Infinity : Infinity);

const fullName = (daemonSet: DaemonSet) => `${namespaceOf(daemonSet)}/${daemonSet.metadata.name}`;

function compare<T extends number | string>(one: T, other: T): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
