import type { Answer } from './answer';
import { commonWarnings } from './warning-texts';
import { withWaysOut } from './with-ways-out';
import { leftAlone } from '../placement/controller/left-alone';
import { explainStandstill } from '../placement/explain-standstill';
import type { Placement } from '../placement/placement';

/**
 * Says with each placement what else is known of its manifest, and warns of what is the same on all its nodes, of a
 * DaemonSet that the controller leaves alone, and of a rolling update that comes to a halt.
 *
 * @param known in the order of the placements
 */
export function toAnswers(placements: readonly Placement[], known: readonly Partial<Omit<Answer, 'placement'>>[]): Answer[] {
  return placements.map((placement, index) => {
    const { source, problems = [], warnings = [] } = known[index];
    let all: readonly string[] | undefined;
    return {
      placement,
      source,
      problems,
      get warnings() { // nodes are looked at for it, which a table of a large fleet does not need
        return all ??= [...warnings, ...ofIdleness(placement), ...ofStandstill(placement), ...commonWarnings(placement.decisions)];
      },
    };
  });
}

function ofIdleness({ daemonSet }: Placement): string[] {
  const why = leftAlone(daemonSet);
  return why ? [`the DaemonSet is ${why}: its controller makes and removes no pods, and leaves its status as it is`] : [];
}

function ofStandstill({ standstill }: Placement): string[] {
  return standstill ? [withWaysOut(explainStandstill(standstill), standstill.remedies)] : [];
}
