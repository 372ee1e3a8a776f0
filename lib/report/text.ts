import type { Answer } from './answer';
import { columns } from './columns';
import { INDENT, nodeLines } from './node-lines';
import { nodeRows, WARNING } from './node-rows';
import { printable } from './printable';
import type { Style } from './style';
import { layOut, LEAST_ROOM, wrap } from './table';
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
  /** How many columns there are to read in; sentences are broken to fit. Default: no limit, one line a sentence. */
  readonly columns?: number;
  /** Default: no paint. */
  readonly style?: Style;
}

const PROBLEM = 'problem:';

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
    ...remarks(answer, style, options.columns),
    ...nodes[index],
  ]);
  const problems = (options.problems ?? []).flatMap((problem) => labelled(PROBLEM, style.problem, place(problem) + problem.message, options.columns));
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

function remarks({ placement, problems, warnings }: Answer, style: Style, width = Infinity): string[] {
  const room = width - INDENT.length;
  return [
    ...problems.flatMap((problem) => labelled(PROBLEM, style.problem, place(problem) + problem.message, room)),
    ...warnings.flatMap((warning) => labelled(WARNING, style.warning, warning, room)),
    ...observedWords(placement).flatMap((words) => labelled('now:', PLAIN.heading, words, room)),
  ].map((line) => INDENT + line);
}

/** A sentence behind its label, and its further lines below it. */
function labelled(label: string, paint: Style['problem'], sentence: string, width = Infinity): string[] {
  const indent = ' '.repeat(label.length + 1);
  const room = width - indent.length;
  const [first, ...more] = room < LEAST_ROOM ? [printable(sentence)] : wrap(printable(sentence), room);
  return [`${paint(label)} ${first}`, ...more.map((line) => indent + line)];
}

function place({ source, path }: ReadingProblem): string {
  return `${source ? `${source.file}:${source.line}: ` : ''}${path ? `${path}: ` : ''}`;
}

/** The table shows where a full sync leads to; where the cluster is not there yet, this says where it stands. */
function observedWords({ status, observed }: Placement): string[] {
  if (!observed || (Object.keys(status) as (keyof DaemonSetStatus)[]).every((number) => status[number] === observed[number])) return [];
  return [`desired ${observed.desiredNumberScheduled}, current ${observed.currentNumberScheduled}, ready ${observed.numberReady}, `
    + `up-to-date ${observed.updatedNumberScheduled}, available ${observed.numberAvailable}, misscheduled ${observed.numberMisscheduled}`];
}
