import type { Pod } from '../../kube/pod';

/** A node with an old pod that runs, which a rolling update is to replace, or to take away. */
export interface Replacement {
  /** The place of the node. */
  readonly index: number;
  readonly old: Pod;
  /** The new pod beside it, which waits for the scheduler. Only where the update surges. */
  readonly rival?: Pod;
  /** No new pod comes in its place: none is wanted there. */
  readonly isUnwanted?: true;
}

/** What a rolling update may take at a time. */
export interface Budget {
  /** Whether new pods are made beside the old ones. */
  readonly surges: boolean;
  /** How many pods may be unavailable; where the update surges, how many nodes may have two. */
  readonly pods: number;
  /** Where that is written as a share of the nodes that should run the pod. */
  readonly percentage?: Percentage;
}

/** A share of so many nodes. */
export interface Percentage {
  readonly percent: number;
  readonly of: number;
}

/** Where a rolling update comes to a halt. */
export interface Halt {
  /** Nodes whose old pods stay. */
  readonly staying: readonly Replacement[];
  /** Of these the nodes where a new pod is wanted beside the old one, or waits there. */
  readonly beside: readonly Replacement[];
  /** Of these the nodes where a new pod would run. */
  readonly heldBack: readonly Replacement[];
  /** The places of nodes that use the budget up: no new pod runs there. */
  readonly heldUpBy: readonly number[];
  /** Whether it goes no further, since a pod cannot be created. */
  readonly awaitsCreation?: true;
  /** Whether Kubernetes could have taken others. */
  readonly isLeftToChance?: true;
}

export const NO_HALT: Halt = Object.freeze({ staying: [], beside: [], heldBack: [], heldUpBy: [] });

/**
 * How far a rolling update gets, given which new pods will not run: it goes on while fewer of them than it may take at a
 * time are in its way. Kubernetes takes the nodes in no order; this is the halt that can come first, when those are taken
 * first where the update gets stuck. As many pods are available in the end as in any order, but more may be up to date.
 *
 * With surge, a new pod that does not run takes nothing from the old one, which stays for good.
 *
 * @param isStuck whether the new pod of the node at a place does not run
 * @param unavailable the places of other nodes whose pods are not available, and will not be
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/controller/daemon/update.go rollingUpdate
 */
export function halt(
  all: readonly Replacement[], { surges, pods }: Budget, isStuck: (index: number) => boolean, unavailable: readonly number[],
): Halt {
  const stuck = all.filter(({ index }) => isStuck(index));
  const heldBack = all.filter(({ index }) => !isStuck(index));
  if (surges) {
    const beside = first(pods, stuck);
    const staying = stuck.length < pods ? stuck : all;
    const isLeftToChance = beside.some(({ rival }) => !rival) && staying.length > beside.length;
    return { staying, beside, heldBack: stuck.length < pods ? [] : heldBack, heldUpBy: placesOf(beside), ...isLeftToChance && { isLeftToChance } };
  }
  const left = Math.max(pods - unavailable.length, 0);
  const lost = stuck.slice(0, left);
  const heldUpBy = [...unavailable, ...placesOf(lost)];
  if (left > stuck.length) return { ...NO_HALT, heldUpBy };
  const staying = all.filter((each) => !lost.includes(each));
  return { staying, beside: [], heldBack, heldUpBy, ...lost.length > 0 && staying.length > 0 && { isLeftToChance: true } };
}

/**
 * The same if a pod cannot be created when so many old pods have gone.
 *
 * @param replacing those that would go
 */
export function upTo(most: number, replacing: readonly Replacement[], found: Halt): Halt {
  const left = replacing.slice(most);
  if (left.length === 0) return found;
  return { ...found, staying: [...found.staying, ...left], heldBack: [], awaitsCreation: true, ...most > 0 && { isLeftToChance: true } };
}

/** Before it is known where an update gets stuck, one that surges is taken to get stuck everywhere, so that old and new are seen together. */
export const everywhere = (all: readonly Replacement[]): Halt => ({ ...NO_HALT, staying: all, beside: all });

/** Those where a new pod waits already, and others up to the budget. */
function first(pods: number, stuck: readonly Replacement[]): readonly Replacement[] {
  const waiting = stuck.filter(({ rival }) => rival);
  return [...waiting, ...stuck.filter(({ rival }) => !rival).slice(0, Math.max(pods - waiting.length, 0))];
}

const placesOf = (all: readonly Replacement[]) => all.map(({ index }) => index);
