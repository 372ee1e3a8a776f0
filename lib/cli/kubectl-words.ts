import { problemsOf } from './problems-of';
import type { ValidationVerdict } from '../kubernetes/answers';
import type { TypedDocument } from '../reading/manifests';
import type { Source } from '../reading/problem';

/**
 * What `kubectl create --dry-run=server` prints about an object, with the line behind each fault. A server stops at a
 * field that it does not know; here the other faults follow.
 */
export function kubectlLines(verdict: ValidationVerdict, { apiVersion, kind, object, source, positionOf }: TypedDocument): string[] {
  const { name = '', error = '', unread, strict, causes } = verdict;
  const undecodable = unread || strict.length > 0;
  if (!undecodable && causes.length === 0) return [`${resource(apiVersion, kind)}/${name} created (server dry run)`];
  const faults = causes.map(({ field, message }) => `${field}: ${message} ${at(positionOf(field))}`);
  const invalid = `The ${kind} "${name}" is invalid:`;
  return [
    ...undecodable
      ? [`Error from server (BadRequest): error when creating "${source.file}": ${error} ${at(problemsOf(verdict, object, positionOf)[0].source ?? source)}`]
      : [],
    ...faults.length > 1 ? [invalid, ...faults.map((fault) => `* ${fault}`)] : faults.map((fault) => `${invalid} ${fault}`),
  ];
}

function at({ file, line }: Source): string {
  return `(${file}:${line})`;
}

/** `daemonset.apps`, `serviceaccount`. */
function resource(apiVersion: string, kind: string): string {
  const group = apiVersion.includes('/') ? `.${apiVersion.split('/')[0]}` : '';
  return kind.toLowerCase() + group;
}
