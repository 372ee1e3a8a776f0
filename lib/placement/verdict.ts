import type { Ruling } from './daemon';
import type { Verdict } from './decision';
import { isTerminal, isTerminating } from './pod-state';
import type { Pod } from '../kube/pod';

/**
 * What the controller's ruling means for a node with these pods of the DaemonSet on it. A pod that has ended or is
 * being deleted does not stay, even where a running one would.
 */
export function verdict({ shouldRun, shouldContinueRunning }: Ruling, pods: readonly Pod[]): Verdict {
  if (shouldRun) return 'runs';
  if (pods.length === 0) return 'excluded';
  return shouldContinueRunning && pods.some((pod) => !isTerminal(pod) && !isTerminating(pod)) ? 'stays' : 'removed';
}
