import type { Sync } from './controller/sync';
import type { Verdict } from './decision';
import type { Journey } from './journey';
import { obstacles } from './placement';
import type { Reason } from './reason';
import type { Scheduling } from './scheduler/scheduling';
import type { Stuck } from './standstill';
import { verdict } from './verdict';

const NEVER: readonly Verdict[] = ['pending', 'rejected'];

interface Foresight {
  readonly journeys: readonly Journey[];
  readonly scheduling: Scheduling;
}

interface Halted extends Foresight {
  /** In the order of the journeys; undefined where it matters to no rolling update. */
  readonly stuck: readonly (Stuck | undefined)[];
}

/**
 * Foresees what becomes of all DaemonSets, and once more if rolling updates come to a halt: old pods that stay are in the
 * way of others. Rolling updates that come to a halt only because others do are not foreseen.
 *
 * @param nodes how many there are
 */
export function haltRollouts(syncs: readonly Sync[], foresee: (syncs: readonly Sync[]) => Foresight, nodes: number): Halted {
  const first = foresee(syncs);
  const stuck = first.journeys.map((journey) => stuckOn(journey, first.scheduling, nodes));
  if (stuck.every((each) => each === undefined)) return { ...first, stuck };
  const second = foresee(syncs.map((sync, index) => {
    const found = stuck[index];
    return found ? sync.knowing(found, first.journeys[index].admission.halted?.replaced) : sync;
  }));
  return { ...second, stuck };
}

/**
 * Where no new pod of a DaemonSet runs, if that matters to a rolling update. Where it is not known, one is taken to run.
 */
function stuckOn(journey: Journey, scheduling: Scheduling, nodes: number): Stuck | undefined {
  const { sync } = journey;
  if (!sync.rollout?.replaces) return undefined;
  const stuck = new Map<number, readonly Reason[]>();
  for (let index = 0; index < nodes; index++) {
    if (!sync.wantsPodOn(index)) continue;
    const { reasons } = obstacles(index, journey, scheduling);
    if (NEVER.includes(verdict(sync.ruling(index), [], sync.rollout, reasons))) stuck.set(index, reasons);
  }
  const hadToBeKnown = sync.rollout.budget?.surges || journey.admission.halted; // even that nothing is in its way
  return hadToBeKnown || stuck.size > 0 ? stuck : undefined;
}
