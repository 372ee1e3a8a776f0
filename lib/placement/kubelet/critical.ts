import { SYSTEM_PRIORITIES } from '../../kube/well-known';
import type { Guest } from '../scheduler/guest';

const SYSTEM_CRITICAL = SYSTEM_PRIORITIES['system-cluster-critical'];

/**
 * Whether a kubelet makes place for a pod: one of the priority classes of the system, or one that a kubelet read from a
 * file.
 *
 * @see https://kubernetes.io/docs/tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods/
 */
export const isCritical = ({ isStatic, spec: { priority } }: Guest): boolean => isStatic || isAtLeast(priority, SYSTEM_CRITICAL);

/** Whether a kubelet may kill a pod for one that is critical: any that is not, and of those that are, one of lower priority. */
export function givesWay(other: Guest, { spec: { priority } }: Guest): boolean {
  return !isCritical(other) || other.spec.priority !== undefined && !isAtLeast(other.spec.priority, priority ?? -Infinity);
}

const isAtLeast = (priority: number | undefined, least: number) => priority !== undefined && priority >= least;
