import { UnsayableError } from './requirement';
import { allConflicts, bothOf, without, type Terms } from './terms';
import { requirementWords, wordsOf } from './words';

/** The nodes of both, or an error that says which requirements leave none. */
export function narrowed(call: string, terms: Terms, others: Terms): Terms {
  const both = bothOf(terms, others);
  if (both.length > 0) return both;
  const conflicts = allConflicts(terms, others).map(({ key, sides: [left, right] }) =>
    `${requirementWords(key, left)} and ${requirementWords(key, right)}`);
  throw new Error(`${call}: no node would be left, since none meets ${listed(conflicts)}; use orAlso where either will do`);
}

/** The nodes of the first and not of the second, or an error that says why there are none or why Kubernetes cannot say them. */
export function minus(call: string, terms: Terms, others: Terms): Terms {
  const rest = sayable(call, terms, others);
  if (rest.length > 0) return rest;
  throw new Error(`${call}: no node would be left, since "${wordsOf(others)}" includes "${wordsOf(terms)}"`);
}

function sayable(call: string, terms: Terms, others: Terms): Terms {
  try {
    return without(terms, others);
  } catch (error) {
    if (!(error instanceof UnsayableError)) throw error;
    throw new Error(`${call}: Kubernetes cannot say the nodes outside "${wordsOf(others)}", since a label may be absent or no integer; ` +
      'say the other side by number too, with labeledGreaterThan or labeledLessThan');
  }
}

function listed(conflicts: string[]): string {
  const distinct = [...new Set(conflicts)];
  return [...distinct.slice(0, 5), ...(distinct.length > 5 ? [`${distinct.length - 5} more`] : [])].join(', nor ');
}
