import { problemsOf } from './problems-of';
import type { Source } from '../kube/source';
import type { ValidationVerdict } from '../kubernetes/answers';
import type { TypedDocument } from '../reading/manifests';
import type { ManifestProblem } from '../report/answer';

/**
 * What `kubectl create --dry-run=server` prints about an object, with the line behind each fault. A server stops at a
 * field that it does not know; here the other faults follow.
 */
export function kubectlLines(verdict: ValidationVerdict, { apiVersion, kind, object, source, positionOf }: TypedDocument): string[] {
  const { name = '', error = '', unread, strict, causes } = verdict;
  const undecodable = unread || strict.length > 0;
  if (!undecodable && causes.length === 0) return [`${resource(apiVersion, kind)}/${name} created (server dry run)`];
  const problems = problemsOf(verdict, object, positionOf);
  const faults = problems.slice(undecodable ? problems.length - causes.length : 0);
  const unknown = problems.slice(0, problems.length - faults.length);
  const invalid = `The ${kind} "${name}" is invalid:`;
  return [
    ...undecodable ? [`Error from server (BadRequest): error when creating "${source.file}": ${error} ${at(unknown[0].source ?? source)}`] : [],
    ...strict.length > 0 ? unknown.map((problem) => `* ${fault(problem)}`) : [],
    ...faults.length > 1 ? [invalid, ...faults.map((each) => `* ${fault(each)}`)] : faults.map((each) => `${invalid} ${fault(each)}`),
  ];
}

function fault({ path, message, source }: ManifestProblem): string {
  return `${path}: ${message} ${source ? at(source) : ''}`;
}

function at({ file, line }: Source): string {
  return `(${file}:${line})`;
}

/** `daemonset.apps`, `serviceaccount`. */
function resource(apiVersion: string, kind: string): string {
  const group = apiVersion.includes('/') ? `.${apiVersion.split('/')[0]}` : '';
  return kind.toLowerCase() + group;
}
