import { entry, field } from './path';

/** A field of the wrong type. */
export interface Mismatch {
  readonly path: string;
  readonly message: string;
}

/**
 * Reads a value as Kubernetes' decoder would: an absent or null value is the type's zero (undefined where it has none).
 * What does not fit is reported, all of it.
 */
export type Shape = (value: unknown, path: string, report: (mismatch: Mismatch) => void) => unknown;

/** A shape for values that pass a test as they are. */
function scalar(expected: string, zero: unknown, fits: (value: unknown) => boolean): Shape {
  return (value, path, report) => {
    if (value === null || value === undefined) return zero;
    if (!fits(value)) report({ path, message: `expected ${expected}, got ${describe(value)}${hint(zero, value)}` });
    return value;
  };
}

const inRange = (bits: number) => (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= -(2 ** (bits - 1)) && value < 2 ** (bits - 1);

export const string = scalar('a string', '', (value) => typeof value === 'string');
export const boolean = scalar('a boolean', false, (value) => typeof value === 'boolean');
export const int32 = scalar('a whole number of 32 bits', 0, inRange(32));
export const int64 = scalar('a whole number of 64 bits', 0, inRange(64));
export const intOrString = scalar('a whole number or a string', 0, (value) => typeof value === 'string' || inRange(32)(value));

const QUANTITY = /^ *[+-]?(?:\d+\.?\d*|\.\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)? *$/;
const quantityThat = (expected: string, fits: (text: string) => boolean): Shape => {
  const shape = scalar(expected, 0, (value) => (typeof value === 'string' || Number.isFinite(value)) && QUANTITY.test(String(value)) && fits(String(value)));
  return (value, path, report) => {
    const read = shape(value, path, report);
    return typeof read === 'string' ? read.trim() : read; // Kubernetes lets spaces stand around it
  };
};

/** @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
export const quantity = quantityThat('a quantity such as 100m, 0.5 or 200Mi', () => true);
/** How much there is of something. */
export const amount = quantityThat('a quantity such as 100m, 0.5 or 200Mi that is not negative', (text) => !/^ *-[\d.]*[1-9]/.test(text));

/** Taken as it is. */
export const anything: Shape = (value) => value ?? undefined;

export const listOf = (item: Shape): Shape => (value, path, report) => {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return unlessSame(value, value.map((each, index) => item(each, entry(path, index), report)));
  report({ path, message: `expected a list, got ${describe(value)}` });
  return [];
};

export const mapOf = (item: Shape): Shape => (value, path, report) => {
  if (value === null || value === undefined) return {};
  if (isObject(value)) return withValues(value, Object.entries(value).map(([key, each]) => [key, item(each, entry(path, key), report)]));
  report({ path, message: `expected a mapping, got ${describe(value)}` });
  return {};
};

/**
 * An object of which these fields are checked; it may have others. A field is left out if it is absent, unless it is named in
 * `zeroed`, where it gets its zero, or in `required`, where its absence is reported.
 */
export const object = (fields: { [name: string]: Shape }, { zeroed = [], required = [] }: Presence = {}): Shape => (value, path, report) => {
  if (value !== null && value !== undefined && !isObject(value)) {
    report({ path, message: `expected a mapping, got ${describe(value)}` });
    return {};
  }
  const given = Object.entries(value ?? {}).filter(([, each]) => each !== null && each !== undefined);
  const present = new Set(given.map(([name]) => name));
  const absent = (name: string) => !present.has(name);
  for (const name of required.filter(absent)) report({ path: field(path, name), message: 'required, but missing' });
  return withValues(value ?? {}, [
    ...given.map(([name, each]): [string, unknown] => [name, Object.hasOwn(fields, name) ? fields[name](each, field(path, name), report) : each]),
    ...zeroed.filter(absent).map((name): [string, unknown] => [name, fields[name](undefined, field(path, name), report)]),
  ]);
};

interface Presence {
  readonly zeroed?: readonly string[];
  readonly required?: readonly string[];
}

/** A value as an error message shows it. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'object': return 'a mapping';
    case 'string': return `the string ${JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value)}`;
    case 'function': return 'a function';
    default: return `the ${typeof value} ${String(value)}`;
  }
}

function hint(zero: unknown, value: unknown): string {
  if (zero !== '') return '';
  if (typeof value === 'boolean') return `: quote it (YAML 1.1, which kubectl reads, takes an unquoted ${value ? 'yes, on or y' : 'no, off or n'} for one)`;
  return typeof value === 'number' ? ': quote it' : '';
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of these entries: the one that has them already, since a cluster has millions of them. */
function withValues(value: object, entries: readonly (readonly [string, unknown])[]): object {
  const before: readonly [string, unknown][] = Object.entries(value);
  const isSame = entries.length === before.length && entries.every(([key, each], index) => key === before[index][0] && each === before[index][1]);
  return isSame ? value : Object.fromEntries(entries); // which defines, so that a key `__proto__` is one like any other
}

const unlessSame = (value: readonly unknown[], read: readonly unknown[]) => (read.every((each, index) => each === value[index]) ? value : read);
