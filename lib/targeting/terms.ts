import { bothTerms, bridges, conflictsOf, isTermWithin, termWithout, type Conflict, type Term } from './term';

/** Alternatives: a node of any term is meant. Without terms no node is. */
export type Terms = readonly Term[];

/** Far more than a person writes, and few enough to work out while they wait. */
const MOST_TERMS = 1024;

/** Drops every term that another one includes. Sorted, so that the order of calls leaves no trace. */
export function distinct(terms: Terms): Terms {
  const unequal = [...new Map(terms.map((term) => [textOf(term), term])).entries()];
  return unequal
    .filter(([, term]) => !unequal.some(([, other]) => other !== term && isTermWithin(term, other)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, term]) => term);
}

export function bothOf(a: Terms, b: Terms): Terms {
  refuseTooMany(a.length * b.length);
  return distinct(a.flatMap((left) => b.filter((right) => conflictsOf(left, right).length === 0).map((right) => bothTerms(left, right))));
}

/** Why `bothOf` leaves nothing. */
export function allConflicts(a: Terms, b: Terms): Conflict[] {
  return a.flatMap((left) => b.flatMap((right) => conflictsOf(left, right)));
}

export function eitherOf(a: Terms, b: Terms): Terms {
  return distinct([...a, ...b]);
}

/** @throws UnsayableError */
export function without(terms: Terms, others: Terms): Terms {
  return others.reduce((rest, other) => {
    const shares = rest.flatMap((term) => termWithout(term, other));
    refuseTooMany(shares.length);
    return distinct(shares);
  }, terms);
}

/** Each `butNot` can double the alternatives, and nobody would read a thousand of them. */
function refuseTooMany(alternatives: number): void {
  if (alternatives > MOST_TERMS) {
    throw new Error(`these nodes take ${alternatives} alternatives to say, more than the ${MOST_TERMS} that are allowed: give such nodes a label of their own`);
  }
}

/**
 * The same nodes in wide terms, none of them superfluous. Where no numbers are compared, equal sets of nodes get equal terms.
 *
 * First the terms grow as wide as they can: whatever two of them bridge is added, and what it includes is dropped, until
 * nothing is new. Then those go, the longest first, that the others cover together.
 */
export function simplest(terms: Terms): Terms {
  const widest = widened(terms);
  if (bridgesAmong(widest).length === 0) return widest; // terms cover one together only where two of them bridge
  const longestFirst = [...widest].sort((a, b) => textOf(b).length - textOf(a).length);
  return longestFirst.reduce((kept, term) => {
    const others = kept.filter((other) => other !== term);
    return isCovered(term, others) ? others : kept;
  }, widest);
}

function widened(terms: Terms): Terms {
  const fresh = bridgesAmong(terms).filter((term) => !terms.some((other) => isTermWithin(term, other)));
  return fresh.length === 0 ? terms : widened(distinct([...terms, ...fresh]));
}

function bridgesAmong(terms: Terms): Terms {
  return terms.flatMap((a, index) => terms.slice(index + 1).flatMap((b) => bridges(a, b)));
}

/** A term that others cover together grows out of their shares in it. */
function isCovered(term: Term, others: Terms): boolean {
  return widened(bothOf([term], others)).some((share) => isTermWithin(term, share));
}

function textOf(term: Term): string {
  return JSON.stringify([...term]);
}
