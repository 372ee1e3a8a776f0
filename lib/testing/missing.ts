import { nameOf, runs } from '../landing/runners';
import type { Placement } from '../placement/placement';
import { cellsOf } from '../report/node-lines';
import { nodeRows } from '../report/node-rows';
import { layOut } from '../report/table';

/** Lines that say for each of these nodes why each DaemonSet does not run there. */
export function whyNot(placements: readonly Placement[], nodeNames: ReadonlySet<string>): string {
  return placements.flatMap((placement) => {
    const decisions = placement.decisions.filter((decision) => nodeNames.has(decision.node.metadata.name) && !runs(decision));
    const heading = placements.length > 1 && decisions.length > 0 ? [nameOf(placement)] : [];
    return [...heading, ...layOut(nodeRows(decisions).flatMap(cellsOf)).map((line) => `  ${line}`)];
  }).join('\n');
}
