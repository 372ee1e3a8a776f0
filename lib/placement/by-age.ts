import type { DaemonSet } from '../kube/daemon-set';
import { DEFAULT_NAMESPACE } from '../kube/well-known';

/** The older DaemonSet first, one that is still to be applied last, and of these by namespace and name. */
export function byAge({ metadata: one }: DaemonSet, { metadata: other }: DaemonSet): number {
  return compare(birth(one), birth(other)) || compare(fullName(one), fullName(other));
}

type Metadata = DaemonSet['metadata'];

const birth = ({ creationTimestamp = '' }: Metadata) => Date.parse(creationTimestamp) || Infinity;

const fullName = ({ namespace, name }: Metadata) => `${namespace || DEFAULT_NAMESPACE}/${name}`;

function compare<T extends number | string>(one: T, other: T): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
