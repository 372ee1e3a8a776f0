import { pathOfType } from './path-of-type';
import { meantInsteadOf } from './unknown-field';
import type { Source } from '../kube/source';
import type { Cause, ValidationVerdict } from '../kubernetes/answers';
import type { ManifestProblem } from '../report/answer';

/** What the API server finds wrong with an object, each with the line where it stands if the object came from a file. */
export function problemsOf(verdict: ValidationVerdict, object: unknown, positionOf?: (path: string) => Source): ManifestProblem[] {
  const { kind, unread, strict, causes, error = '' } = verdict;
  const problems = unread
    ? [decodingProblem(error, object)]
    : [...strict.map((sentence) => strictProblem(sentence, kind)), ...causes.map(causeProblem)];
  return problems.map((problem) => ({ ...positionOf && { source: positionOf(problem.path) }, ...problem }));
}

/** Go names the field without the places in lists. */
function decodingProblem(error: string, object: unknown): ManifestProblem {
  const [, type, field] = /cannot unmarshal (\w+)(?: \S+)? into Go struct field \w+\.(\S+) of type/.exec(error) ?? [];
  return { path: field === undefined ? '' : pathOfType(object, field.split('.'), type) ?? '', type: 'BadRequest', message: error };
}

/** Kubernetes says these in a sentence: `unknown field "spec.foo"`. */
function strictProblem(sentence: string, kind: string | undefined): ManifestProblem {
  const [, type = sentence, path = ''] = /^(.*) "(.*)"$/.exec(sentence) ?? [];
  const meant = kind === 'DaemonSet' && type === 'unknown field' ? meantInsteadOf(path) : '';
  return { path, type, message: meant ? `${type}; ${meant}` : type };
}

function causeProblem({ field, type, message }: Cause): ManifestProblem {
  return { path: field, type, message };
}
