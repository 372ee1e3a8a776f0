import type { Pod } from '../../kube/pod';

/** Whether all its containers have ended for good. */
export const isTerminal = ({ status }: Pod): boolean => status?.phase === 'Succeeded' || status?.phase === 'Failed';

/** Whether it is being deleted. */
export const isTerminating = ({ metadata }: Pod): boolean => Boolean(metadata.deletionTimestamp);

/** Whether it has neither ended nor is being deleted. */
export const isLive = (pod: Pod): boolean => !isTerminal(pod) && !isTerminating(pod);

/** Whether it has its node. */
export const isBound = ({ spec }: Pod): boolean => Boolean(spec?.nodeName);

export const isReady = (pod: Pod): boolean => readiness(pod)?.status === 'True';

/**
 * Whether it has been ready for a while.
 *
 * @param minReadySeconds of the DaemonSet; with 0 a ready pod is available at once
 */
export function isAvailable(pod: Pod, minReadySeconds: number, now: Date): boolean {
  if (!isReady(pod)) return false;
  if (minReadySeconds === 0) return true;
  return Date.parse(readiness(pod)?.lastTransitionTime ?? '') + minReadySeconds * 1000 <= now.getTime();
}

/** Of several pods on one node the controller looks at the first: a bound one, then the oldest, then by name. */
export function byPrecedence(one: Pod, other: Pod): number {
  return Number(Boolean(other.spec?.nodeName)) - Number(Boolean(one.spec?.nodeName))
    || compare(creation(one), creation(other))
    || compare(one.metadata.name, other.metadata.name);
}

const readiness = ({ status }: Pod) => status?.conditions?.find(({ type }) => type === 'Ready');

/** A pod without a time of creation is the oldest. */
const creation = ({ metadata }: Pod) => Date.parse(metadata.creationTimestamp ?? '') || -Infinity;

function compare<T extends number | string>(one: T, other: T): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
