import type { Placement } from '../placement/placement';

/** Where a document begins. */
export interface Source {
  /** The path as it was given, or `-` for standard input. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, where it is known. */
  readonly column?: number;
}

/** Why a document, or a part of it, could not be read. */
export interface ReadingProblem {
  readonly source?: Source;
  /** The place in the document, where it is known. */
  readonly path?: string;
  readonly message: string;
}

/** One of the causes for which the API server would refuse a manifest. `path: message` is the line that kubectl prints. */
export interface ManifestProblem {
  /** The line of the path, where the manifest came from a file. */
  readonly source?: Source;
  /** Empty where the manifest as a whole is at fault. */
  readonly path: string;
  /** Kubernetes' kind of error, for example `Invalid value`. */
  readonly type: string;
  readonly message: string;
}

/** What is known about one DaemonSet: the material of every report. */
export interface Answer {
  readonly placement: Placement;
  readonly source?: Source;
  readonly problems: readonly ManifestProblem[];
  readonly warnings: readonly string[];
}
