import { readFileSync } from 'fs';
import { join } from 'path';
import type { Subject } from './subject';
import { digestOf, fixed } from './tables';
import type { Kubernetes } from '../../lib/kubernetes/kubernetes';

/** The judge's answers to the fixed cases of a subject, kept for machines that have no judge. */
export interface Recording {
  /** Whose word it is. */
  readonly kubernetes: string;
  /** By the name of the case. */
  readonly answers: Record<string, { readonly asked: string; readonly answer: unknown }>;
}

export const fileOf = ({ name }: Pick<Subject<unknown>, 'name'>) => join(__dirname, 'recorded', `${name}.json`);

export const recorded = (subject: Subject<unknown>): Recording => JSON.parse(readFileSync(fileOf(subject), 'utf8')) as Recording;

/** Asks the judge all fixed cases. */
export function record(subject: Subject<unknown>, judge: Kubernetes): Recording {
  const cases = fixed(subject);
  const given = subject.cases(cases.map(({ entry }) => entry)).flatMap((asked) => subject.judges(asked, judge));
  const answers = cases.map(({ name, entry }, index) => [name, { asked: digestOf(entry), answer: given[index] }] as const);
  return { kubernetes: judge.version, answers: Object.fromEntries(answers) };
}

/** One case a line, so that a change shows which. */
export function written({ kubernetes, answers }: Recording): string {
  const lines = Object.entries(answers).map(([name, answer]) => `${JSON.stringify(name)}: ${JSON.stringify(answer)}`);
  return `{ "kubernetes": ${JSON.stringify(kubernetes)}, "answers": {\n${lines.join(',\n')}\n} }\n`;
}
