import type { Budget, Replacement } from './standstill';
import type { Pod } from '../../kube/pod';

/** A rolling update, as far as it depends on what can be created. */
export interface Update {
  readonly budget: Budget;
  /** Old pods in the order in which they go. */
  readonly replacing: readonly Replacement[];
}

/** All that a rolling update still has to do. */
export interface WholeUpdate extends Update {
  /** How many of the pods that are to be created are in the place of old ones, or beside them. */
  readonly renewed: number;
  /** Old pods to which it does not get. */
  readonly staying: readonly Replacement[];
  /** How many pods it would create for these, besides those that are to be created. */
  readonly deferred: number;
}

/** What there is to be had, and who gives it back. */
interface Means {
  /** How many of so many pods can be created. */
  room(pods: number): number;
  release(pods: readonly Pod[]): void;
}

/**
 * Lets a rolling update go on until a pod cannot be created: the controller first creates what is missing, and where that
 * fails it does not look at the update at all. It takes as many nodes at once as may be unavailable, and the next when all
 * of these have their new pods: this is the halt that comes where all become available at the same time. With surge, an
 * old pod goes when its new one is there.
 *
 * @param missing how many pods are to be created besides
 * @returns how many of the old pods go
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/controller/daemon/daemon_controller.go updateDaemonSet
 */
export function advance({ budget: { surges, pods }, replacing }: Update, missing: number, { room, release }: Means): number {
  const step = surges ? 1 : Math.max(pods, 1);
  let wanted = missing;
  for (let replaced = 0; replaced < replacing.length; replaced += step) {
    const next = replacing.slice(replaced, replaced + step);
    const before = surges ? wanted + created(next) : wanted;
    if (room(before) < before) return replaced;
    release(next.map(({ old }) => old));
    wanted += created(next);
  }
  return replacing.length;
}

/** How many new pods it takes: none where one waits already beside the old one, or is not wanted. */
export const created = (replacements: readonly Replacement[]): number => replacements.filter(({ rival, isUnwanted }) => !rival && !isUnwanted).length;
