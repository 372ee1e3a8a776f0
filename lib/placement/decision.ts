import type { KubernetesEvent } from './event';
import type { Reason } from './reason';
import type { Warning } from './warnings/warning';
import type { Node } from '../kube/node';
import type { Pod } from '../kube/pod';

/**
 * What becomes of a DaemonSet on a node.
 *
 * - `runs`: its pod runs there.
 * - `undecided`: the laws of this package do not reach that far, and Kubernetes itself must be asked; or Kubernetes leaves it
 *   to chance, on which nodes a quota has room for pods.
 * - `pending`: a pod is made, and the scheduler does not place it.
 * - `excluded`: no pod is wanted.
 * - `stays`: no pod is wanted, yet the one that exists is kept; Kubernetes counts it as misscheduled.
 * - `removed`: no pod is wanted, and the one that exists is deleted.
 * - `rejected`: the pod cannot be created, or the kubelet fails it.
 */
export type Verdict = 'runs' | 'undecided' | 'pending' | 'excluded' | 'stays' | 'removed' | 'rejected';

/**
 * Why a pod that was made from an older template stays on a node.
 *
 * - `NotReached`: a rolling update comes to a halt before.
 * - `NewPodWaits`: the new pod is wanted beside it, and does not run.
 * - `OnDelete`: by its strategy the DaemonSet replaces no pods.
 */
export type Outdated = 'NotReached' | 'NewPodWaits' | 'OnDelete';

/** The answer for one DaemonSet on one node. */
export interface Decision {
  readonly node: Node;
  /** Whether a node without a pod gets one: the first boolean of the controller's `NodeShouldRunDaemonPod`. */
  readonly shouldRun: boolean;
  /** Whether a pod that exists may stay: its second boolean. */
  readonly shouldContinueRunning: boolean;
  readonly verdict: Verdict;
  /** Why the pod that stays where one is wanted is of an older template. Undefined where it is not. */
  readonly outdated?: Outdated;
  /** Everything that stands in the way, first what Kubernetes acts on. Empty for `runs`, and on nodes that would do for a DaemonSet that is being deleted. */
  readonly reasons: readonly Reason[];
  /** Why a pod that gets there will not work. Only where one runs, or may: `runs`, `undecided` and `pending`. */
  readonly warnings: readonly Warning[];
  /** The pods that its pod takes the place of, by namespace and name. */
  readonly evicts: readonly string[];
  /** What Kubernetes tells of a pod that is pending or rejected; undefined where it tells nothing, or only Kubernetes knows. */
  readonly event: KubernetesEvent | undefined;
  /** The pods of this DaemonSet that are on the node now. */
  readonly pods: readonly Pod[];
}
