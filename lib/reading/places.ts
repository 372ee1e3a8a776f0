/** Where the parts of a value stand in the text it was read from. */
export interface Places {
  /** The offset of the value itself. */
  readonly start: number;
  /** The offset of a path, or of its nearest ancestor that the text has. */
  offsetOf(path: string): number;
  /** The places of each item of its list `items`. */
  items(): Places[];
}

/** A value and its places, as the readers of YAML and JSON hand it on. */
export interface Located {
  readonly value: unknown;
  readonly places: Places;
}

/** What is wrong with a text, and at which offset. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
}
