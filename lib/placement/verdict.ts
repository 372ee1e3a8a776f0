import type { Ruling } from './controller/daemon';
import { isLive } from './controller/pod-state';
import type { Rollout } from './controller/rollout';
import type { Verdict } from './decision';
import type { Layer, Reason } from './reason';
import type { Pod } from '../kube/pod';

/** Nobody knows what comes of these. */
const UNKNOWN: readonly Reason['code'][] = ['Unjudged', 'UnknownScheduler'];

/** Or it is left to chance: a quota has room for some pods, and nothing says for which. */
const isOpen = (reason: Reason) => UNKNOWN.includes(reason.code) || reason.code === 'QuotaExceeded' && reason.room > 0;

const AFTER_CREATION: Record<Layer, Verdict> = { controller: 'excluded', admission: 'rejected', scheduler: 'pending', kubelet: 'rejected' };

/**
 * What the controller's ruling means for a node with these pods of the DaemonSet on it. Where no pod is wanted, one
 * that has ended, is being deleted or would be replaced does not stay.
 *
 * @param rollout undefined where the controller leaves the DaemonSet alone: what lives goes on, and nothing is added
 * @param waiting what holds a new pod up
 */
export function verdict(
  { shouldRun, shouldContinueRunning }: Ruling, pods: readonly Pod[], rollout: Rollout | undefined, waiting: readonly Reason[] = [],
): Verdict {
  if (waiting.length > 0) return waiting.every(isOpen) ? 'undecided' : AFTER_CREATION[waiting[0].layer];
  if (rollout && shouldRun) return 'runs';
  if (pods.length === 0) return 'excluded';
  const remains = rollout ? shouldContinueRunning && rollout.remaining(pods) !== undefined : pods.some(isLive);
  if (!remains) return 'removed';
  return shouldRun ? 'runs' : 'stays';
}
