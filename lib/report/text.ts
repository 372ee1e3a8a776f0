import type { Answer } from './answer';
import { columns } from './columns';
import { nodeRows, WARNING, type NodeRow } from './node-rows';
import { printable } from './printable';
import type { Style } from './style';
import { layOut, roomOfLast, wrap } from './table';
import type { DaemonSetStatus } from '../kube/daemon-set';
import type { ReadingProblem } from '../kube/source';
import type { Placement } from '../placement/placement';

/** How the text of a report is to look. */
export interface TextOptions {
  /** Whether the table begins with NAMESPACE, as kubectl's does with `-A`. Default: true. */
  readonly namespaces?: boolean;
  /** Whether CONTAINERS, IMAGES, SELECTOR, MISSCHEDULED and UNAVAILABLE are shown too, and the events about pods that are held up. Default: false. */
  readonly wide?: boolean;
  /** What could not be read; listed last. Default: nothing. */
  readonly problems?: readonly ReadingProblem[];
  /** How many columns there are to read in; reasons are broken to fit. Default: no limit, one line a reason. */
  readonly columns?: number;
  /** Default: no paint. */
  readonly style?: Style;
}

const INDENT = '  ';
/** In less room than this broken lines read worse than long ones. */
const LEAST_ROOM = 30;

const same = (word: string): string => word;

/** Paints nothing. */
export const PLAIN: Style = { heading: same, name: same, verdict: same, problem: same, warning: same };

/**
 * Answers as people read them: the table of `kubectl get daemonsets`, and under each DaemonSet its nodes with
 * verdicts, reasons and ways out.
 */
export function text(answers: readonly Answer[], options: TextOptions = {}): string {
  const style = options.style ?? PLAIN;
  const [heading, ...summaries] = summaryLines(answers.map(({ placement }) => placement), options, style);
  const nodes = nodeLines(answers.map(({ placement }) => nodeRows(placement.decisions, options.wide)), style, options.columns);
  const blocks = answers.map((answer, index) => [
    ...index === 0 ? [heading] : [],
    summaries[index],
    ...remarks(answer, style),
    ...nodes[index],
  ]);
  const problems = (options.problems ?? []).map((problem) => problemLine(place(problem) + problem.message, style));
  return [...blocks, problems].filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function summaryLines(placements: readonly Placement[], options: TextOptions, style: Style): string[] {
  if (placements.length === 0) return [];
  const shown = columns({ namespaces: options.namespaces ?? true, wide: options.wide ?? false });
  const rows = placements.map((placement) => shown.map(({ cell }) => printable(cell(placement))));
  return layOut([shown.map(({ heading }) => heading), ...rows], (cell, row, column) => {
    if (row === 0) return style.heading(cell);
    return shown[column].heading === 'NAME' ? style.name(cell) : cell;
  });
}

/** One table for all DaemonSets, so that its columns stay in place from one to the next. */
function nodeLines(blocks: readonly (readonly NodeRow[])[], style: Style, width = Infinity): string[][] {
  const room = roomOfLast(blocks.flat().flatMap((row) => cellsOf(row)), width - INDENT.length);
  const cellsOfRow = (row: NodeRow) => cellsOf(room < LEAST_ROOM ? row : {
    ...row,
    reasons: row.reasons.flatMap((reason) => wrap(reason, room)),
    warnings: row.warnings.flatMap((warning) => wrap(warning, room)),
  });
  const tables = blocks.map((rows) => rows.flatMap(cellsOfRow));
  const verdicts = blocks.flatMap((rows) => rows.flatMap((row) => cellsOfRow(row).map(() => row.verdict)));
  const lines = layOut(tables.flat(), (cell, row, column) => {
    if (column === 1 && cell) return style.verdict(cell, verdicts[row]);
    return cell.startsWith(WARNING) ? style.warning(WARNING) + cell.slice(WARNING.length) : cell;
  });
  return tables.map((table) => (table.length === 0 ? [`${INDENT}no nodes`] : lines.splice(0, table.length).map((line) => INDENT + line)));
}

/** A row of nodes as rows of a table: one for each reason and warning. */
export function cellsOf({ nodes, verdict, reasons, warnings }: NodeRow): string[][] {
  const [first, ...more] = [...reasons, ...warnings];
  if (first === undefined) return [[nodes, verdict]];
  return [[nodes, verdict, first], ...more.map((reason) => ['', '', reason])];
}

function remarks({ placement, problems, warnings }: Answer, style: Style): string[] {
  return [
    ...problems.map((problem) => problemLine(place(problem) + problem.message, style)),
    ...warnings.map((warning) => `${style.warning(WARNING)} ${printable(warning)}`),
    ...observedLine(placement),
  ].map((line) => INDENT + line);
}

function problemLine(message: string, style: Style): string {
  return `${style.problem('problem:')} ${printable(message)}`;
}

function place({ source, path }: ReadingProblem): string {
  return `${source ? `${source.file}:${source.line}: ` : ''}${path ? `${path}: ` : ''}`;
}

/** The table shows where a full sync leads to; where the cluster is not there yet, this says where it stands. */
function observedLine({ status, observed }: Placement): string[] {
  if (!observed || (Object.keys(status) as (keyof DaemonSetStatus)[]).every((number) => status[number] === observed[number])) return [];
  return [`now: desired ${observed.desiredNumberScheduled}, current ${observed.currentNumberScheduled}, ready ${observed.numberReady}, `
    + `up-to-date ${observed.updatedNumberScheduled}, available ${observed.numberAvailable}, misscheduled ${observed.numberMisscheduled}`];
}
