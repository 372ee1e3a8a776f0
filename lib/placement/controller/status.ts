import { upToDate } from './pod-revision';
import { isAvailable, isReady } from './pod-state';
import type { Rollout } from './rollout';
import type { Sync } from './sync';
import type { DaemonSet, DaemonSetStatus } from '../../kube/daemon-set';
import { verdict } from '../verdict';

/**
 * What a full sync leads to: every pod that should run is there, and has become ready where nothing holds it up. It is
 * made from the newest template unless the update strategy lets an old one stay.
 *
 * @param missing how many pods are wanted and cannot be created
 * @param waiting how many are created and never run
 */
export function statusAfterSync(
  { desired, occupied }: Pick<Sync, 'desired' | 'occupied'>, rollout: Rollout, missing = 0, waiting = 0,
): DaemonSetStatus {
  const running = desired - missing - waiting;
  return {
    desiredNumberScheduled: desired,
    currentNumberScheduled: desired - missing,
    numberReady: running,
    updatedNumberScheduled: desired - missing - occupied.filter(({ ruling, pods }) => ruling.shouldRun && !rollout.renews(pods)).length,
    numberAvailable: running,
    numberUnavailable: desired - running,
    numberMisscheduled: occupied.filter(({ ruling, pods }) => verdict(ruling, pods, rollout) === 'stays').length,
  };
}

/** What the controller wrote before it began to leave the DaemonSet alone; zero where the manifest does not tell. */
export function statusLeftAlone({ status }: DaemonSet): DaemonSetStatus {
  return {
    desiredNumberScheduled: status?.desiredNumberScheduled ?? 0,
    currentNumberScheduled: status?.currentNumberScheduled ?? 0,
    numberReady: status?.numberReady ?? 0,
    updatedNumberScheduled: status?.updatedNumberScheduled ?? 0,
    numberAvailable: status?.numberAvailable ?? 0,
    numberUnavailable: status?.numberUnavailable ?? 0,
    numberMisscheduled: status?.numberMisscheduled ?? 0,
  };
}

/**
 * What stands now, counted as the controller counts: by the first pod on each node that should run one. Terminating
 * pods count like others.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/controller/daemon/daemon_controller.go updateDaemonSetStatus
 */
export function statusNow({ daemonSet, desired, occupied }: Pick<Sync, 'daemonSet' | 'desired' | 'occupied'>, now: Date): DaemonSetStatus {
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
