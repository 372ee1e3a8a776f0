import { ANYTHING, difference, intersection, isNothing, isSame, isWithin, union, type Requirement } from './requirement';

/** Requirements on one node, by label, all of which must hold. A label without one may be anything: the empty term is every node. */
export type Term = ReadonlyMap<string, Requirement>;

/** The name of a node stands among its labels under a key that no label can have. */
export const NODE_NAME = '@name';

/** Two requirements on one label that no node meets. */
export interface Conflict {
  readonly key: string;
  readonly sides: [Requirement, Requirement];
}

export const EVERY_NODE: Term = new Map();

/** One requirement as terms. Kubernetes takes one node name a requirement, so that each name needs a term of its own. */
export function termsOf(key: string, requirement: Requirement): Term[] {
  return replaced(EVERY_NODE, key, requirement);
}

export function conflictsOf(a: Term, b: Term): Conflict[] {
  return [...b].flatMap(([key, right]) => {
    const left = a.get(key);
    return left && isNothing(intersection(left, right)) ? [{ key, sides: [left, right] } satisfies Conflict] : [];
  });
}

/** The nodes of both terms, which must not conflict. */
export function bothTerms(a: Term, b: Term): Term {
  return termFrom([...a, ...[...b].map(([key, right]): [string, Requirement] => [key, intersection(a.get(key) ?? ANYTHING, right)])]);
}

/**
 * The nodes of one term and not of the other.
 *
 * @throws UnsayableError
 */
export function termWithout(a: Term, b: Term): Term[] {
  if (conflictsOf(a, b).length > 0) return [a];
  return [...b].flatMap(([key, requirement]) => difference(a.get(key) ?? ANYTHING, requirement).flatMap((rest) => replaced(a, key, rest)));
}

export function isTermWithin(a: Term, b: Term): boolean {
  return [...b].every(([key, requirement]) => isWithin(a.get(key) ?? ANYTHING, requirement));
}

/**
 * Terms that lie within the two terms together and within neither alone: on one label either will do, on all others both.
 * Logicians call them the consensus.
 */
export function bridges(a: Term, b: Term): Term[] {
  const conflicts = conflictsOf(a, b);
  if (conflicts.length > 1) return [];
  const keys = conflicts.length === 1 ? [conflicts[0].key] : [...a.keys()];
  return keys.flatMap((key) => {
    const either = widerThanBoth(key, a.get(key), b.get(key));
    return either ? replaced(bothTerms(a, b), key, either) : [];
  });
}

function widerThanBoth(key: string, a: Requirement = ANYTHING, b: Requirement = ANYTHING): Requirement | undefined {
  if (key === NODE_NAME && a.only && b.only) return undefined;
  const either = union(a, b);
  return either && !isSame(either, a) && !isSame(either, b) ? either : undefined;
}

function replaced(term: Term, key: string, requirement: Requirement): Term[] {
  const choices = key === NODE_NAME && requirement.only
    ? requirement.only.map((name): Requirement => ({ ...requirement, only: [name] }))
    : [requirement];
  return choices.map((choice) => termFrom([...term, [key, choice]]));
}

/** Later entries replace earlier ones; sorted, so that equal terms are written alike. */
function termFrom(entries: Iterable<[string, Requirement]>): Term {
  return new Map([...new Map(entries)].filter(([, requirement]) => !isSame(requirement, ANYTHING)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
