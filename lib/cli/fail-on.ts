import type { Verdict } from '../placement/decision';
import type { Report } from '../report/report';

const VERDICTS: readonly Verdict[] = ['undecided', 'pending', 'excluded', 'stays', 'removed', 'rejected'];

/** What can be made a finding: what could not be read or would be refused, warnings, and every verdict but `runs`. */
export const FINDING_KINDS = ['problems', 'warnings', ...VERDICTS] as const;
export type FindingKind = typeof FINDING_KINDS[number];

/** The findings of these kinds in a report, counted: `2 problems, 1 excluded`; empty where there are none. */
export function findings(report: Report, kinds: readonly FindingKind[]): string {
  return FINDING_KINDS
    .filter((kind) => kinds.includes(kind))
    .map((kind) => ({ kind, count: count(report, kind) }))
    .filter((finding) => finding.count > 0)
    .map((finding) => `${finding.count} ${finding.count === 1 ? finding.kind.replace(/s$/, '') : finding.kind}`)
    .join(', ');
}

function count({ problems, daemonSets }: Report, kind: FindingKind): number {
  const nodes = () => daemonSets.flatMap((daemonSet) => daemonSet.nodes);
  switch (kind) {
    case 'problems': return problems.length + daemonSets.flatMap((daemonSet) => daemonSet.problems).length;
    case 'warnings': return [...daemonSets, ...nodes()].flatMap(({ warnings }) => warnings).length;
    default: return nodes().filter(({ verdict }) => verdict === kind).length;
  }
}
