import { printable } from './printable';
import type { Node } from '../kube/node';
import type { Decision } from '../placement/decision';
import { explain, remedy } from '../placement/explain';
import type { Reason } from '../placement/reason';

/** Up to so many nodes with the same answer have a row each. */
const FOLD_BEYOND = 30;
/** So many of a folded group are named. */
const NAMED = 3;

/** Nodes with one and the same answer. */
export interface NodeRow {
  /** The name of the node, or `a, b, c and 4,997 others`. */
  readonly nodes: string;
  readonly verdict: Decision['verdict'];
  /** Every reason as a line, with the ways out. */
  readonly reasons: readonly string[];
}

/**
 * Decisions as rows in the order of the nodes. More than thirty nodes with the same verdict and reasons become one
 * row, at the place of their first.
 */
export function nodeRows(decisions: readonly Decision[]): NodeRow[] {
  const rows = decisions.map((decision) => toRow(decision));
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

function toRow({ node, verdict, reasons, evicts }: Decision): NodeRow {
  const evictions = evicts.map((pod) => printable(`evicts ${pod}, which has a lower priority`));
  return { nodes: printable(node.metadata.name), verdict, reasons: [...evictions, ...reasons.map((reason) => reasonLine(reason, node))] };
}

function answer({ verdict, reasons }: NodeRow): string {
  return [verdict, ...reasons].join('\n'); // no row holds a line break: they are printable
}

function namesOf(group: readonly NodeRow[]): string {
  const named = group.slice(0, NAMED).map(({ nodes }) => nodes).join(', ');
  return `${named} and ${(group.length - NAMED).toLocaleString('en-US')} others`;
}

function reasonLine(reason: Reason, node: Node): string {
  const explained = explain(reason, node);
  const ways = reason.remedies.map(remedy).join(', or ');
  return printable(ways ? `${explained} (${ways})` : explained);
}
