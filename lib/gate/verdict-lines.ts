import type { Decision } from '../placement/decision';
import { explain, remedy } from '../placement/explain';
import { explainWarning } from '../placement/explain-warning';
import { cut } from '../placement/phrase';
import type { Reason } from '../placement/reason';
import type { Warning } from '../placement/warnings/warning';
import { printable } from '../report/printable';
import { withWaysOut } from '../report/with-ways-out';

/** The prop to change, by the path in the manifest that objects. */
type PropOf = (path: string) => string | undefined;

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
  const nodes = new Map<string, string[]>();
  for (const { node, before, after } of lines) {
    const key = JSON.stringify([before, after]);
    nodes.set(key, [...nodes.get(key) ?? [], printable(node)]);
  }
  return [...nodes].map(([key, names]) => {
    const [before, after] = JSON.parse(key) as [string, string];
    return `${before}${cut(names)}${after}`;
  });
}
