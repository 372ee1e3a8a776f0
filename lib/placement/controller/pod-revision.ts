import type { DaemonSet } from '../../kube/daemon-set';
import type { Pod } from '../../kube/pod';
import { parseInt64 } from '../int64';
import { valueAt } from '../string-map';

/** Counts the changes of a template. The apiserver keeps the annotation on every DaemonSet that it serves. */
export const TEMPLATE_GENERATION_ANNOTATION = 'deprecated.daemonset.template.generation';
const TEMPLATE_GENERATION_LABEL = 'pod-template-generation';
const REVISION_HASH_LABEL = 'controller-revision-hash';

/**
 * Tells which pods are made from the newest template.
 *
 * Kubernetes compares the pod's revision hash, or its template generation, with the newest. The hash cannot be
 * computed from a manifest, so it is learnt from the pods of the newest generation: all pods with that hash are up to
 * date, too, such as those that a rollback brings back into fashion. The newest generation stands in an annotation of
 * the DaemonSet, which a manifest gets from the one that it updates. One that has none, and updates nothing that is given,
 * is taken for what was applied last: then the newest generation among its pods counts. A pod with neither label is never up to date.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/controller/daemon/util/daemonset_util.go IsPodUpdated
 */
export function upToDate(daemonSet: DaemonSet, pods: readonly Pod[]): (pod: Pod) => boolean {
  const generation = generationOf(daemonSet, pods);
  if (generation === undefined) return () => false;
  const hashes = new Set(hashesOf(generation, pods));
  return (pod) => isOfGeneration(pod, generation) || hashes.has(hashOf(pod));
}

/**
 * The labels that the controller gives to pods from the newest template beside those of the template: those of the pods
 * that have them already, and else a generation of one, as of what is applied for the first time, and a hash that no pod has.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/controller/daemon/util/daemonset_util.go CreatePodTemplate
 */
export function revisionLabels(daemonSet: DaemonSet, pods: readonly Pod[]): Readonly<Record<string, string>> {
  const generation = generationOf(daemonSet, pods) ?? '1';
  return { [TEMPLATE_GENERATION_LABEL]: generation, [REVISION_HASH_LABEL]: hashesOf(generation, pods)[0] ?? UNKNOWN_HASH };
}

/** Hashes are written without vowels. */
const UNKNOWN_HASH = 'unknown';

/** The generation of a template: as it is annotated, else the newest of its pods. */
export const generationOf = ({ metadata }: DaemonSet, pods: readonly Pod[]) => (
  annotated(valueAt(metadata.annotations, TEMPLATE_GENERATION_ANNOTATION)) ?? newest(pods));

const isOfGeneration = ({ metadata }: Pod, generation: string) => valueAt(metadata.labels, TEMPLATE_GENERATION_LABEL) === generation;

const hashesOf = (generation: string, pods: readonly Pod[]): readonly (string | undefined)[] => (
  pods.filter((pod) => isOfGeneration(pod, generation)).map(hashOf).filter(Boolean));

const hashOf = (pod: Pod) => valueAt(pod.metadata.labels, REVISION_HASH_LABEL);

const annotated = (text: string | undefined) => (text === undefined ? undefined : parseInt64(text)?.toString());

function newest(pods: readonly Pod[]): string | undefined {
  const generations = pods
    .map((pod) => annotated(valueAt(pod.metadata.labels, TEMPLATE_GENERATION_LABEL)))
    .filter((generation) => generation !== undefined);
  return generations.reduce<string | undefined>(
    (latest, generation) => (latest === undefined || BigInt(generation) > BigInt(latest) ? generation : latest),
    undefined,
  );
}
