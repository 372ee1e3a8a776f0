import { printable } from './printable';
import { fill } from './table';
import { ownWarnings } from './warning-texts';
import { withWaysOut } from './with-ways-out';
import type { Node } from '../kube/node';
import type { Decision } from '../placement/decision';
import { explain } from '../placement/explain';
import { explainOutdated } from '../placement/explain-outdated';
import type { Reason } from '../placement/reason';

/** Up to so many nodes with the same answer have a row each. */
const FOLD_BEYOND = 30;
/** So many of a folded group are named. */
const NAMED = 3;
/** Names of a folded group are broken into lines of so many characters, so that the verdict is in sight. */
const NAMES_WIDTH = 40;

/** How the line of a warning begins. */
export const WARNING = 'warning:';

/** Nodes with one and the same answer. */
export interface NodeRow {
  /** The name of the node, or lines that say `a, b, c and 4,997 others`. */
  readonly nodes: readonly string[];
  readonly verdict: Decision['verdict'];
  /** Every reason as a line, with the ways out; then why an old pod stays; last the event, where it is wanted. */
  readonly reasons: readonly string[];
  /** Every warning that is about the node, as a line begun by `warning:`. */
  readonly warnings: readonly string[];
}

/**
 * Decisions as rows in the order of the nodes. More than thirty nodes with the same verdict and reasons become one
 * row, at the place of their first.
 *
 * @param events whether what Kubernetes tells in events is among the reasons. Default: false
 */
export function nodeRows(decisions: readonly Decision[], events = false): NodeRow[] {
  const rows = decisions.map((decision) => toRow(decision, events));
  const groups = new Map<string, NodeRow[]>();
  for (const row of rows) {
    const group = groups.get(answer(row));
    if (group) group.push(row);
    else groups.set(answer(row), [row]);
  }
  return rows.flatMap((row) => {
    const group = groups.get(answer(row)) ?? [];
    if (group.length <= FOLD_BEYOND) return [row];
    return row === group[0] ? [{ ...row, nodes: namesOf(group) }] : [];
  });
}

function toRow(decision: Decision, events: boolean): NodeRow {
  const { node, verdict, outdated, reasons, evicts, event } = decision;
  const evictions = evicts.map((pod) => printable(`evicts ${pod}, which has a lower priority`));
  return {
    nodes: [printable(node.metadata.name)],
    verdict,
    reasons: [
      ...new Set([...evictions, ...reasons.map((reason) => reasonLine(reason, node))]),
      ...outdated ? [explainOutdated(outdated)] : [],
      ...events && event ? [printable(`event ${event.reason}: ${event.message}`)] : [],
    ],
    warnings: ownWarnings(decision).map((warning) => printable(`${WARNING} ${warning}`)),
  };
}

function answer({ verdict, reasons, warnings }: NodeRow): string {
  return [verdict, ...reasons, ...warnings].join('\n'); // no row holds a line break: they are printable
}

function namesOf(group: readonly NodeRow[]): string[] {
  const named = group.slice(0, NAMED).map(({ nodes: [name] }, index) => (index < NAMED - 1 ? `${name},` : name));
  return fill([...named, `and ${(group.length - NAMED).toLocaleString('en-US')} others`], NAMES_WIDTH);
}

function reasonLine(reason: Reason, node: Node): string {
  return printable(withWaysOut(explain(reason, node), reason.remedies));
}
