import type { Source } from '../kube/source';
import type { Placement } from '../placement/placement';

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
