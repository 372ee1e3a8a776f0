import { outcome } from './outcomes';
import type { Recorded } from './recording';
import type { Decision } from '../../../lib/placement/decision';
import type { Placement } from '../../../lib/placement/placement';

/**
 * What is left to chance, as it has fallen: where a quota has room for some pods, those nodes have them that have them in
 * the recording. If these are not as many as we say, nothing is told of chance.
 */
export function fallen(placement: Placement, recorded: Recorded): readonly Decision[] {
  const { daemonSet, decisions } = placement;
  const open = new Map(decisions
    .filter((decision) => roomFor(decision) !== undefined)
    .map((decision) => [decision, outcome(recorded, daemonSet, decision)]));
  const made = [...open.values()].filter((each) => each === 'runs').length;
  return decisions.map((decision) => {
    const has = open.get(decision);
    if (has === undefined || made !== roomFor(decision)) return decision;
    const { node, shouldRun, shouldContinueRunning, evicts, pods, warnings, reasons, event } = decision;
    const told = has === 'runs' ? { verdict: has, reasons: [], event: undefined } : { verdict: 'rejected' as const, reasons, event };
    return { node, shouldRun, shouldContinueRunning, evicts, pods, warnings, ...told };
  });
}

function roomFor({ verdict, reasons: [first] }: Decision): number | undefined {
  return verdict === 'undecided' && first.code === 'QuotaExceeded' ? first.room : undefined;
}
