import type { Ruling } from './daemon';
import { upToDate } from './pod-revision';
import { isAvailable, isReady } from './pod-state';
import { verdict } from './verdict';
import type { DaemonSet, DaemonSetStatus } from '../kube/daemon-set';
import type { Pod } from '../kube/pod';

/** A node with pods of the DaemonSet on it, the first in precedence first. There is at least one. */
export interface Occupied {
  readonly ruling: Ruling;
  readonly pods: readonly Pod[];
}

/**
 * What a full sync leads to: every pod that should run is there, made from the newest template, and has become ready.
 *
 * @param desired how many nodes should run the pod
 */
export function statusAfterSync(desired: number, occupied: readonly Occupied[]): DaemonSetStatus {
  return {
    desiredNumberScheduled: desired,
    currentNumberScheduled: desired,
    numberReady: desired,
    updatedNumberScheduled: desired,
    numberAvailable: desired,
    numberUnavailable: 0,
    numberMisscheduled: occupied.filter(({ ruling, pods }) => verdict(ruling, pods) === 'stays').length,
  };
}

/**
 * What stands now, counted as the controller counts: by the first pod on each node that should run one. Terminating
 * pods count like others.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/controller/daemon/daemon_controller.go updateDaemonSetStatus
 */
export function statusNow(daemonSet: DaemonSet, desired: number, occupied: readonly Occupied[], now: Date): DaemonSetStatus {
  const scheduled = occupied.filter(({ ruling }) => ruling.shouldRun);
  const first = scheduled.map(({ pods }) => pods[0]);
  const available = first.filter((pod) => isAvailable(pod, daemonSet.spec.minReadySeconds ?? 0, now)).length;
  return {
    desiredNumberScheduled: desired,
    currentNumberScheduled: scheduled.length,
    numberReady: first.filter(isReady).length,
    updatedNumberScheduled: first.filter(upToDate(daemonSet, occupied.flatMap(({ pods }) => pods))).length,
    numberAvailable: available,
    numberUnavailable: desired - available,
    numberMisscheduled: occupied.length - scheduled.length,
  };
}
