import type { Judge } from './io';
import { problemsOf } from './problems-of';
import type { DaemonSet } from '../kube/daemon-set';
import type { Source } from '../kube/source';
import type { ValidationVerdict } from '../kubernetes/answers';
import type { Update } from '../kubernetes/questions';
import { standing } from '../placement/controller/applied';
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

/**
 * Asks whether the API server would accept these DaemonSets, and answers in their order.
 *
 * @param kubernetes undefined is a judge who says nothing
 * @param there DaemonSets as they stand: one of the same name is updated, which must not change all of it
 */
export function judge(candidates: readonly Candidate[], kubernetes: Judge | undefined, there: readonly DaemonSet[] = []): Judged[] {
  const verdicts = kubernetes && verdictsOn(candidates.map(({ object }) => object), kubernetes, there);
  return candidates.map(({ object, source, warnings, positionOf }, index) => {
    const verdict = verdicts?.[index];
    if (!verdict) return { source, problems: [], warnings, isReadable: true };
    return { source, problems: problemsOf(verdict, object, positionOf), warnings: [...warnings, ...verdict.warnings], isReadable: !verdict.unread };
  });
}

function verdictsOn(daemonSets: readonly DaemonSet[], kubernetes: Judge, there: readonly DaemonSet[]): ValidationVerdict[] {
  const updates = daemonSets.map((object) => ({ object, standing: standing(object, there) }));
  const isUpdate = (each: typeof updates[number]): each is Update & typeof each => each.standing !== undefined;
  const ofUpdates = kubernetes.validateUpdates(updates.filter(isUpdate)).values();
  const ofNew = kubernetes.validate(updates.filter((each) => !isUpdate(each)).map(({ object }) => object)).values();
  return updates.map((each) => (isUpdate(each) ? ofUpdates : ofNew).next().value!);
}
