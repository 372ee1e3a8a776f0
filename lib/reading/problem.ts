/** A place in the input. Lines and columns count from 1. */
export interface Source {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** Something that could not be read. */
export interface Problem {
  readonly source: Source;
  /** The field at fault, for example `spec.template.spec.nodeSelector[ssd]`. Absent where the text itself is at fault. */
  readonly path?: string;
  readonly message: string;
}
