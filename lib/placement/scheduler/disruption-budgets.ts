import type { Guest } from './guest';
import type { PodDisruptionBudget } from '../../kube/cluster-objects';
import { selects } from '../controller/label-selector';
import { namespaceOf } from '../namespace-of';
import type { StringMap } from '../string-map';

/** How many of the pods that belong together may leave now. */
interface Budget {
  readonly allowed: number;
  covers(guest: Guest): boolean;
}

/**
 * Whom the scheduler drives away last. What a budget allows is what its controller wrote into its status; before that,
 * nobody may leave. Unlike evictions, preemption takes a budget with an empty selector for one that covers nobody.
 *
 * Of a pod under several budgets the scheduler asks them in no fixed order, and stops at the first that is used up: here
 * they are asked as they are given.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#poddisruptionbudget-is-supported-but-not-guaranteed
 */
export class DisruptionBudgets {
  private readonly budgets: readonly Budget[];

  constructor(objects: readonly PodDisruptionBudget[] = []) {
    this.budgets = objects.map(budget);
  }

  /** Of guests that leave one after the other, those with whom more leave than a budget allows. */
  violatedBy(leaving: readonly Guest[]): Set<Guest> {
    const left = new Map(this.budgets.map((each) => [each, each.allowed]));
    return new Set(leaving.filter((guest) => this.budgets.some((each) => {
      if (!each.covers(guest)) return false;
      left.set(each, left.get(each)! - 1);
      return left.get(each)! < 0;
    })));
  }
}

function budget(object: PodDisruptionBudget): Budget {
  const namespace = namespaceOf(object);
  const { spec, status } = object;
  const selector = spec?.selector;
  const selectsAny = Object.keys(selector?.matchLabels ?? {}).length + (selector?.matchExpressions ?? []).length > 0;
  const isSelected = selectsAny ? selects(selector) : () => false;
  const onTheirWay = new Set(Object.keys(status?.disruptedPods ?? {}).map((name) => `${namespace}/${name}`));
  return {
    allowed: status?.disruptionsAllowed ?? 0,
    covers: (guest) => guest.namespace === namespace && hasLabels(guest.labels) && isSelected(guest.labels) && !onTheirWay.has(guest.name),
  };
}

/** Pods without labels are under no budget, even where the selector asks that a label be absent. */
const hasLabels = (labels: StringMap) => Object.keys(labels ?? {}).length > 0;
