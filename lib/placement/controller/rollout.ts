import type { Ruling } from './daemon';
import { upToDate } from './pod-revision';
import { isBound, isLive } from './pod-state';
import type { DaemonSet } from '../../kube/daemon-set';
import type { Pod } from '../../kube/pod';

/** A node with pods of the DaemonSet on it, the first in precedence first. There is at least one. */
export interface Occupied {
  readonly ruling: Ruling;
  readonly pods: readonly Pod[];
}

/**
 * What becomes of the pods that are there, when all goes well: what is bound to a node becomes ready, what can be
 * scheduled is, and what is being deleted goes.
 *
 * A rolling update deletes old pods also where it may not make new ones, so that behind an untolerated NoSchedule
 * taint only pods from the newest template stay. With `OnDelete` old pods stay as they are. A rolling update comes to
 * a halt, too, when as many new pods as may be unavailable can never be scheduled: then available old pods stay. A
 * percentage of no nodes is zero, and lets none go.
 *
 * Not foreseen: a rolling update with surge that is held up by the new pod of a node that was tainted before the pod
 * was scheduled.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/controller/daemon/update.go rollingUpdate
 */
export class Rollout {
  private readonly surges: boolean;
  private readonly isNew: (pod: Pod) => boolean;
  private readonly staysOld: (pod: Pod) => boolean;

  /** @param desired how many nodes should run the pod */
  constructor(daemonSet: DaemonSet, desired: number, occupied: readonly Occupied[]) {
    const { type, rollingUpdate } = daemonSet.spec?.updateStrategy ?? {};
    const rolls = !type || type === 'RollingUpdate';
    this.surges = rolls && share(rollingUpdate?.maxSurge, 1) > 0;
    this.isNew = upToDate(daemonSet, occupied.flatMap(({ pods }) => pods));
    if (!rolls) {
      this.staysOld = () => true;
    } else {
      const surge = share(rollingUpdate?.maxSurge, desired);
      const unavailable = Math.max(share(rollingUpdate?.maxUnavailable ?? 1, desired), Math.min(desired, 1));
      const halts = surge === 0 && occupied.filter((place) => this.waitsForEver(place)).length >= unavailable;
      this.staysOld = (pod) => halts && isBound(pod);
    }
  }

  /** The pod that remains on a node where one may. */
  remaining(pods: readonly Pod[]): Pod | undefined {
    const first = this.first(pods);
    return first && (this.isNew(first) || this.staysOld(first)) ? first : undefined;
  }

  /** Whether the node ends with a pod from the newest template, given that it should run one. */
  renews(pods: readonly Pod[]): boolean {
    const remaining = this.remaining(pods);
    return !remaining || this.isNew(remaining);
  }

  /** Of several live pods all but the first are deleted; with surge, all but the first new one. */
  private first(pods: readonly Pod[]): Pod | undefined {
    const live = pods.filter(isLive);
    return (this.surges ? live.find(this.isNew) : undefined) ?? live[0];
  }

  private waitsForEver({ ruling, pods }: Occupied): boolean {
    const first = ruling.shouldRun || !ruling.shouldContinueRunning ? undefined : this.first(pods);
    return first !== undefined && !isBound(first) && this.isNew(first);
  }
}

/** A number of nodes, or a percentage of all, rounded up. */
function share(count: number | string | undefined, all: number): number {
  if (typeof count === 'number') return count;
  return Math.ceil((Number.parseInt(count ?? '0', 10) * all) / 100);
}
