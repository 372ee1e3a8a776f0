/** A place in the input. */
export interface Source {
  /** The path as it was given, or what else its reader calls it. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, where it is known. */
  readonly column?: number;
}

/** Why something, or a part of it, could not be read. */
export interface ReadingProblem {
  /** Absent where the input has no places. */
  readonly source?: Source;
  /** The field at fault, for example `spec.template.spec.nodeSelector[ssd]`. Absent where the text itself is at fault. */
  readonly path?: string;
  readonly message: string;
}

/** The same of a file. */
export interface Problem extends ReadingProblem {
  readonly source: Source;
}
