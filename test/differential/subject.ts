import { isDeepStrictEqual } from 'util';
import type fc from 'fast-check';
import type { Kubernetes } from '../../lib/kubernetes/kubernetes';

/** A case as a table writes it. */
export interface Entry {
  readonly name?: string;
}

/** Something that our code and Kubernetes both answer. */
export interface Subject<Case, E extends Entry = Entry> {
  /** Also the folder of its tables. */
  readonly name: string;
  /** Cases that try to drive the two apart. */
  readonly any: fc.Arbitrary<Case>;
  /** A case in the words of a table; a case may hold several entries. */
  entries(asked: Case): E[];
  /** Entries as cases that hold them in their order, as few as can be. */
  cases(entries: readonly E[]): Case[];
  /** One answer for each entry, as `judges` gives them. */
  ours(asked: Case): unknown[];
  judges(asked: Case, judge: Kubernetes): unknown[];
  /** How many answers are compared. */
  size(asked: Case): number;
}

export interface Difference {
  readonly entry: Entry;
  readonly ours: unknown;
  readonly kubernetes: unknown;
}

/** Where the two differ. */
export function differences<Case, E extends Entry>(subject: Subject<Case, E>, asked: Case, judge: Kubernetes): Difference[] {
  const ours = subject.ours(asked);
  const kubernetes = subject.judges(asked, judge);
  return subject.entries(asked)
    .map((entry, index) => ({ entry, ours: ours[index], kubernetes: kubernetes[index] }))
    .filter((pair) => !isDeepStrictEqual(pair.ours, pair.kubernetes));
}

/** What a parser would make of it: the two sides must not see more than text can carry. */
export const asParsed = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
