import type { Ruling } from './controller/daemon';
import { isLive } from './controller/pod-state';
import type { Rollout } from './controller/rollout';
import type { Verdict } from './decision';
import type { Pod } from '../kube/pod';

/**
 * What the controller's ruling means for a node with these pods of the DaemonSet on it. Where no pod is wanted, one
 * that has ended, is being deleted or would be replaced does not stay.
 *
 * @param rollout undefined where the controller leaves the DaemonSet alone: what lives goes on, and nothing is added
 */
export function verdict({ shouldRun, shouldContinueRunning }: Ruling, pods: readonly Pod[], rollout: Rollout | undefined): Verdict {
  if (rollout && shouldRun) return 'runs';
  if (pods.length === 0) return 'excluded';
  const remains = rollout ? shouldContinueRunning && rollout.remaining(pods) !== undefined : pods.some(isLive);
  if (!remains) return 'removed';
  return shouldRun ? 'runs' : 'stays';
}
