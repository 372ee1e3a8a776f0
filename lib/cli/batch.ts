import { answerLine, type BatchAnswer } from './batch-line';
import { FINDINGS, FINE } from './exit-code';
import { findings, type FindingKind } from './fail-on';
import { write, type Io } from './io';
import { lines, type Line } from './lines';
import { messageOf } from './message-of';
import type { KubernetesVersion } from '../kube/well-known';
import { printableJson } from '../report/printable';

/** The options of `daemonsets batch`. */
export interface BatchOptions {
  readonly kubernetesVersion: KubernetesVersion;
  readonly failOn: readonly FindingKind[];
}

/** `daemonsets batch`: a line out for a line in, one at a time, as fast as the reader takes them. @returns the exit code */
export async function batch(options: BatchOptions, io: Io): Promise<number> {
  let answered = 0;
  let found = 0;
  for await (const line of lines(io.stdin)) {
    if (isBlank(line)) continue;
    const answer = 'problem' in line ? { id: null, problems: [{ message: line.problem }] } : answerLine(line.text, options.kubernetesVersion);
    answered += 1;
    if (isFinding(answer, options.failOn)) found += 1;
    if (!await write(io.stdout, `${render(answer)}\n`)) break;
  }
  if (found === 0) return FINE;
  await write(io.stderr, `found: ${found} of ${answered} lines with findings (--fail-on ${options.failOn.join(',') || 'none'})\n`);
  return FINDINGS;
}

function isBlank(line: Line): boolean {
  return 'text' in line && line.text.trim() === '';
}

/** A line without a report is a finding whatever one looks for: it was not answered. */
function isFinding(answer: BatchAnswer, kinds: readonly FindingKind[]): boolean {
  return !('daemonSets' in answer) || findings(answer, kinds) !== '';
}

function render(answer: BatchAnswer): string {
  try {
    return printableJson(answer);
  } catch (error) {
    return printableJson({ id: answer.id, problems: [{ message: `cannot be written: ${messageOf(error)}` }] });
  }
}
