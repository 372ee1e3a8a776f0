/**
 * What Kubernetes takes as a word. Each function says what is wrong with a value, or undefined where nothing is.
 * The patterns are ASCII, so that characters are bytes.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 */
export type Problem = string | undefined;

const NAME = /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

const NAME_RULE = 'up to 63 letters, digits, "-", "_" or ".", with a letter or digit at both ends';
const KEY_RULE = `write a name of ${NAME_RULE}, or such a name after a domain in lower case and a slash, like "example.com/role"`;

export function keyProblem(what: string, key: unknown): Problem {
  return isKey(key) ? undefined : refusal(what, key, KEY_RULE);
}

export function valueProblem(what: string, value: unknown): Problem {
  return value === '' || isName(value) ? undefined : refusal(what, value, `write a string of ${NAME_RULE}, or the empty string`);
}

/** A list without values would match no node, so it is a problem too. */
export function valuesProblems(what: string, values: unknown): Problem[] {
  return nonEmptyList(values) ? values.map((value) => valueProblem(what, value)) : [emptyList(what)];
}

/** Longer than a label value: a node may be named by a whole domain. */
export function nodeNamesProblems(names: unknown): Problem[] {
  if (!nonEmptyList(names)) return [emptyList('node name')];
  return names.map((name) => isSubdomain(name) ? undefined : refusal('node name', name,
    'write up to 253 lower case letters, digits, "-" or ".", with a letter or digit at both ends'));
}

/** Label values cannot begin with a sign, and beyond the safe integers JavaScript would round. */
export function wholeNumberProblem(what: string, value: unknown, least = 0): Problem {
  return Number.isSafeInteger(value) && (value as number) >= least ? undefined
    : refusal(what, value, `write one whole number from ${least} to ${Number.MAX_SAFE_INTEGER}`);
}

/**
 * Throws all problems at once, each with the call it happened in.
 */
export function refuse(call: string, problems: Problem[]): void {
  const found = problems.filter((problem) => problem !== undefined);
  if (found.length > 0) throw new Error(found.map((problem) => `${call}: ${problem}`).join('\n'));
}

function isKey(key: unknown): boolean {
  if (typeof key !== 'string') return false;
  const [name, prefix, ...more] = key.split('/').reverse();
  return isName(name) && (prefix === undefined || isSubdomain(prefix)) && more.length === 0;
}

function isName(text: unknown): boolean {
  return typeof text === 'string' && text.length <= 63 && NAME.test(text);
}

function isSubdomain(text: unknown): boolean {
  return typeof text === 'string' && text.length <= 253 && SUBDOMAIN.test(text);
}

function nonEmptyList(values: unknown): values is unknown[] {
  return Array.isArray(values) && values.length > 0;
}

function emptyList(what: string): string {
  return `no ${what} is given, and an empty list would match no node: name at least one`;
}

function refusal(what: string, value: unknown, rule: string): string {
  return `${what} ${typeof value === 'string' ? JSON.stringify(value) : String(value)} is not valid: ${rule}`;
}
