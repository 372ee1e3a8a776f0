import { answerLine, type BatchAnswer, type LineOptions } from './batch-line';
import { FINDINGS, FINE, messageOf } from './exit-code';
import { findings, type FindingKind } from './fail-on';
import { write, type Io } from './io';
import { NO_JUDGE } from './judge';
import { lines, type Line } from './lines';
import type { KubernetesVersion } from '../kube/well-known';
import { printableJson } from '../report/printable';

/** The options of `daemonsets batch`. */
export interface BatchOptions {
  readonly kubernetesVersion: KubernetesVersion;
  readonly failOn: readonly FindingKind[];
}

/** `daemonsets batch`: a line out for a line in, one at a time, as fast as the reader takes them. @returns the exit code */
export async function batch(options: BatchOptions, io: Io): Promise<number> {
  const kubernetes = io.kubernetes();
  if (!kubernetes) await write(io.stderr, `${NO_JUDGE}\n`);
  let answered = 0;
  let found = 0;
  for await (const line of lines(io.stdin)) {
    if (isBlank(line)) continue;
    const { text, isFinding } = respond(line, { ...options, kubernetes });
    answered += 1;
    if (isFinding) found += 1;
    if (!await write(io.stdout, `${text}\n`)) break;
  }
  if (found === 0) return FINE;
  await write(io.stderr, `found: ${found} of ${answered} lines with findings (--fail-on ${options.failOn.join(',') || 'none'})\n`);
  return FINDINGS;
}

function isBlank(line: Line): boolean {
  return 'text' in line && line.text.trim() === '';
}

/** A line without a report is a finding whatever one looks for: it was not answered. */
function respond(line: Line, options: BatchOptions & LineOptions): { text: string; isFinding: boolean } {
  const answer = 'problem' in line ? unanswered(null, line.problem) : answerLine(line.text, options);
  try {
    return { text: printableJson(answer), isFinding: !('daemonSets' in answer) || findings(answer, options.failOn) !== '' };
  } catch (error) {
    return { text: printableJson(unanswered(answer.id, `cannot be written: ${messageOf(error)}`)), isFinding: true };
  }
}

function unanswered(id: BatchAnswer['id'], message: string): BatchAnswer {
  return { id, problems: [{ message }] };
}
