import { readRequest } from './batch-request';
import { CannotRun, messageOf } from './exit-code';
import type { Judge } from './io';
import { judge } from './judge';
import type { ReadingProblem } from '../kube/source';
import type { KubernetesVersion } from '../kube/well-known';
import { place } from '../placement/place';
import { isObject } from '../reading/shape';
import type { Report } from '../report/report';
import { toAnswers } from '../report/to-answers';
import { toReport } from '../report/to-report';

/** What identifies a line to whoever sent it. */
export type Id = string | number | null;

/** The answer to a line: a report, or why there is none. */
export type BatchAnswer = { readonly id: Id } & (Report | { readonly problems: readonly ReadingProblem[] });

export interface LineOptions {
  /** For lines that name none. */
  readonly kubernetesVersion: KubernetesVersion;
  readonly kubernetes: Judge | undefined;
}

/** Answers one line of `daemonsets batch`. It never throws: a line that cannot be answered gets its problems. */
export function answerLine(line: string, options: LineOptions): BatchAnswer {
  let id: Id = null;
  try {
    const value = parseLine(line);
    id = idOf(value);
    return { id, ...reportOn(value, options) };
  } catch (error) {
    return { id, problems: messagesOf(error).map((message) => ({ message })) };
  }
}

function parseLine(line: string): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new CannotRun(`not JSON: ${messageOf(error)}`);
  }
  if (!isObject(value)) throw new CannotRun('not a JSON object');
  return value;
}

function idOf(value: { id?: unknown }): Id {
  const { id = null } = value;
  if (id === null || typeof id === 'string' || isExact(id)) return id;
  throw new CannotRun('id: must be a string, or a number that JSON readers keep exactly');
}

function isExact(id: unknown): id is number {
  return typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER;
}

function reportOn(value: object, { kubernetes, ...options }: LineOptions): Report {
  const { daemonSets, nodes, pods, standing, objects, problems, kubernetesVersion = options.kubernetesVersion } = readRequest(value);
  const state = { nodes, pods, daemonSets: standing, ...objects };
  const placements = place(daemonSets.map(({ object }) => object), state, { kubernetesVersion, kubernetes });
  const answers = toAnswers(placements, judge(daemonSets, kubernetes, standing));
  return toReport(answers, { kubernetesVersion, judge: kubernetes?.version, problems });
}

/** Whatever goes wrong with one line must not take the others with it. */
function messagesOf(error: unknown): string[] {
  if (error instanceof CannotRun) return error.message.split('\n');
  return [`cannot be evaluated: ${messageOf(error)}`];
}
