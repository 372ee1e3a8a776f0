import type { PropOf } from './prop-of';
import type { Decision } from '../placement/decision';
import { explain, remedy } from '../placement/explain';
import { explainWarning } from '../placement/explain-warning';
import { cut } from '../placement/phrase';
import type { Reason } from '../placement/reason';
import type { Warning } from '../placement/warnings/warning';
import { printable } from '../report/printable';
import { withWaysOut } from '../report/with-ways-out';

/** Says the verdict on each node with all reasons and ways out, nodes with one answer together. */
export function verdictLines(decisions: readonly Decision[], propOf: PropOf = () => undefined): string[] {
  return together(decisions.map((decision) => {
    const reasons = new Set(decision.reasons.map((reason) => reasonLine(reason, decision, propOf)));
    return { node: decision.node.metadata.name, before: `${decision.verdict} on `, after: reasons.size > 0 ? `: ${[...reasons].join('; ')}` : '' };
  }));
}

/** Says the warnings of nodes where the pod runs, or may. */
export function warningLines(decisions: readonly Decision[]): string[] {
  return together(decisions.flatMap(({ node, warnings }) => warnings.map((warning) => (
    { node: node.metadata.name, before: 'on ', after: `: ${warningLine(warning)}` }))));
}

function reasonLine(reason: Reason, { node }: Decision, propOf: PropOf): string {
  const prop = propOf(reason.path);
  const ways = [...reason.remedies.map(remedy), ...prop === undefined ? [] : [`change ${prop}`]].join(', or ');
  return printable(ways ? `${explain(reason, node)} (${ways})` : explain(reason, node));
}

function warningLine(warning: Warning): string {
  return printable(withWaysOut(explainWarning(warning), warning.remedies));
}

interface Line {
  readonly node: string;
  readonly before: string;
  readonly after: string;
}

function together(lines: readonly Line[]): string[] {
  const groups = new Map<string, Line & { readonly nodes: string[] }>();
  for (const line of lines) {
    const answer = `${line.before}\n${line.after}`; // no line holds a line break: they are printable
    const group = groups.get(answer) ?? { ...line, nodes: [] };
    group.nodes.push(printable(line.node));
    groups.set(answer, group);
  }
  return [...groups.values()].map(({ before, nodes, after }) => `${before}${cut(nodes)}${after}`);
}
