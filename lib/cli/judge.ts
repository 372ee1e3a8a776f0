import type { Judge } from './io';
import { problemsOf } from './problems-of';
import type { DaemonSet } from '../kube/daemon-set';
import type { Manifest } from '../reading/manifests';
import type { ManifestProblem } from '../report/answer';

/** What Kubernetes' own code says of manifests. */
export interface Judgement {
  /** Its version; null where this package carries no Kubernetes. */
  readonly version: string | null;
  /** For each manifest, in their order. */
  readonly verdicts: readonly { readonly problems: readonly ManifestProblem[]; readonly warnings: readonly string[] }[];
}

/** Asks whether the API server would accept these DaemonSets. */
export function judge(manifests: readonly Manifest<DaemonSet>[], kubernetes: Judge | undefined): Judgement {
  if (!kubernetes) return { version: null, verdicts: manifests.map(() => ({ problems: [], warnings: [] })) };
  const verdicts = kubernetes.validate(manifests.map(({ object }) => object));
  return {
    version: kubernetes.version,
    verdicts: verdicts.map((verdict, index) => ({
      problems: problemsOf(verdict, manifests[index].object, (path) => manifests[index].positionOf(path)),
      warnings: verdict.warnings,
    })),
  };
}
