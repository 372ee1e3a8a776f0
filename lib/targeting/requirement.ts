/**
 * What one label of a node must be: a set of values, with "the node has no such label" as one value more.
 *
 * Kubernetes' six operators all become this shape, so that narrowing is intersection of sets. Not every set can be
 * said to Kubernetes as one requirement ("absent or dev" cannot): such a set is never built.
 */
export interface Requirement {
  /** Whether a node without the label fits. */
  readonly absent: boolean;
  /** The values that fit, sorted; undefined where every value does but those ruled out below. */
  readonly only?: readonly string[];
  /** Values that do not fit, sorted. */
  readonly except: readonly string[];
  /** The value must be an integer above this; -Infinity asks nothing. */
  readonly above: number;
  /** The value must be an integer below this; Infinity asks nothing. */
  readonly below: number;
}

/** Kubernetes cannot say the values that `greaterThan` or `lessThan` leave out: they are integers and all that is no integer. */
export class UnsayableError extends Error {}

type Bounds = Pick<Requirement, 'above' | 'below'>;

const FREE: Bounds = { above: -Infinity, below: Infinity };
/** The largest integer that Kubernetes reads from a label; a longer one is no number to it. */
const MAX_INT64 = 2n ** 63n - 1n;

export const ANYTHING = allBut(true, []);
export const PRESENT = allBut(false, []);
export const ABSENT = listed(true, []);
export const anyOf = (values: readonly string[]) => listed(false, values);
export const noneOf = (values: readonly string[]) => allBut(true, values);
export const greaterThan = (above: number) => allBut(false, [], { ...FREE, above });
export const lessThan = (below: number) => allBut(false, [], { ...FREE, below });

/** A label value has no sign, so that an integer is at least 0. Exceptions never use up a range: 7 may be written 07. */
export function isNothing({ absent, only, above, below }: Requirement): boolean {
  return !absent && (only ? only.length === 0 : below - Math.max(above, -1) <= 1);
}

export function isBounded({ above, below }: Bounds): boolean {
  return above > -Infinity || below < Infinity;
}

export function isSame(a: Requirement, b: Requirement): boolean {
  return a.absent === b.absent && a.above === b.above && a.below === b.below
    && isSameList(a.only, b.only) && isSameList(a.except, b.except);
}

export function isWithin(a: Requirement, b: Requirement): boolean {
  return isSame(intersection(a, b), a);
}

export function intersection(a: Requirement, b: Requirement): Requirement {
  const absent = a.absent && b.absent;
  const values = a.only ?? b.only;
  if (values) return listed(absent, values.filter((value) => fits(a, value) && fits(b, value)));
  return allBut(absent, [...a.except, ...b.except], { above: Math.max(a.above, b.above), below: Math.min(a.below, b.below) });
}

/** Undefined where Kubernetes cannot say both together in one requirement. */
export function union(a: Requirement, b: Requirement): Requirement | undefined {
  const values = unionOfValues(a, b);
  const absent = a.absent || b.absent;
  const unsayable = absent && values && (isBounded(values) || (values.only ?? []).length > 0);
  return values && !unsayable ? { ...values, absent } : undefined;
}

/**
 * What fits `a` and not `b`, as alternatives.
 *
 * @throws UnsayableError where `b` has bounds and `a` admits values that are no integers.
 */
export function difference(a: Requirement, b: Requirement): Requirement[] {
  if (a.only) return [listed(a.absent && !b.absent, a.only.filter((value) => !fits(b, value)))].filter((rest) => !isNothing(rest));
  if (isBounded(b) && !isBounded(a)) throw new UnsayableError('no operator says "no integer"');
  return alternatives(b).map((alternative) => intersection(a, alternative)).filter((rest) => !isNothing(rest));
}

/** All that does not fit, values that are no integers aside. */
function alternatives({ absent, only, except, above, below }: Requirement): Requirement[] {
  if (only) return [allBut(!absent, only)];
  return [
    ...(absent ? [] : [ABSENT]),
    anyOf(except),
    ...(above > -Infinity ? [lessThan(above + 1)] : []),
    ...(below < Infinity ? [greaterThan(below - 1)] : []),
  ];
}

function unionOfValues(a: Requirement, b: Requirement): Requirement | undefined {
  if (a.only && b.only) return listed(false, [...a.only, ...b.only]);
  if (b.only) return unionOfValues(b, a);
  if (a.only && a.only.some((value) => !isInside(b, value))) return undefined;
  const bounds = a.only ? b : hull(a, b);
  return bounds && allBut(false, [...a.except, ...b.except].filter((value) => !fits(a, value) && !fits(b, value)), bounds);
}

/** Two ranges as one; undefined where they leave a gap, or where all integers would fit, which no operator can say. */
function hull(a: Bounds, b: Bounds): Bounds | undefined {
  if (!isBounded(a) || !isBounded(b)) return FREE;
  const bounds = { above: Math.min(a.above, b.above), below: Math.max(a.below, b.below) };
  return Math.max(a.above, b.above) < Math.min(a.below, b.below) && isBounded(bounds) ? bounds : undefined;
}

function fits(requirement: Requirement, value: string): boolean {
  const { only, except } = requirement;
  return only ? only.includes(value) : isInside(requirement, value) && !except.includes(value);
}

function isInside(bounds: Bounds, value: string): boolean {
  if (!isBounded(bounds)) return true;
  if (!/^[0-9]+$/.test(value)) return false;
  const integer = BigInt(value);
  return integer <= MAX_INT64 && integer > bounds.above && integer < bounds.below;
}

function listed(absent: boolean, values: readonly string[]): Requirement {
  return { absent, only: sorted(values), except: [], ...FREE };
}

function allBut(absent: boolean, values: readonly string[], { above, below }: Bounds = FREE): Requirement {
  return { absent, except: sorted(values.filter((value) => isInside({ above, below }, value))), above, below };
}

function isSameList(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a?.length === b?.length && (a ?? []).every((value, index) => value === b?.[index]);
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
