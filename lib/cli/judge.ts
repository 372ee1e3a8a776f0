import type { Judge } from './io';
import { problemsOf } from './problems-of';
import type { DaemonSet } from '../kube/daemon-set';
import type { Source } from '../kube/source';
import type { Manifest } from '../reading/manifests';
import type { ManifestProblem } from '../report/answer';

/** A DaemonSet to be judged. It has places where it came from a file. */
export type Candidate = Pick<Manifest<DaemonSet>, 'object' | 'warnings'> & Partial<Manifest<DaemonSet>>;

/** What is known of a manifest once Kubernetes' own code was asked. */
export interface Judged {
  readonly source?: Source;
  readonly problems: readonly ManifestProblem[];
  readonly warnings: readonly string[];
  /** Whether Kubernetes can make anything of it at all; true where nobody was asked. */
  readonly isReadable: boolean;
}

/** What is said where this package carries no Kubernetes. */
export const NO_JUDGE = 'whether the API server accepts the manifests is left open: this build carries no Kubernetes (npm run kubernetes)';

/** Asks whether the API server would accept these DaemonSets, and answers in their order. Undefined is a judge who says nothing. */
export function judge(candidates: readonly Candidate[], kubernetes: Judge | undefined): Judged[] {
  const verdicts = kubernetes?.validate(candidates.map(({ object }) => object));
  return candidates.map(({ object, source, warnings, positionOf }, index) => {
    const verdict = verdicts?.[index];
    if (!verdict) return { source, problems: [], warnings, isReadable: true };
    return { source, problems: problemsOf(verdict, object, positionOf), warnings: [...warnings, ...verdict.warnings], isReadable: !verdict.unread };
  });
}
