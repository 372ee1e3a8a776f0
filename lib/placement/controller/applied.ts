import type { PodsByNode } from './daemon-pods';
import { generationOf, TEMPLATE_GENERATION_ANNOTATION } from './pod-revision';
import { changesTemplate } from './template-change';
import type { DaemonSet } from '../../kube/daemon-set';
import type { KubernetesVersion } from '../../kube/well-known';
import { withoutDisabled } from '../admission/disabled-fields';
import { namespaceOf } from '../namespace-of';
import { valueAt } from '../string-map';
import { templateOf } from '../template-of';
import { withoutNulls } from '../without-nulls';

/** What `kubectl apply` keeps, so that the next time it can tell what was taken away. */
const LAST_APPLIED_ANNOTATION = 'kubectl.kubernetes.io/last-applied-configuration';

/** The DaemonSet that a manifest is an update of, if there is one: that of its namespace and name. */
export function standing(daemonSet: DaemonSet, all: readonly DaemonSet[] = []): DaemonSet | undefined {
  return all.find((each) => each.metadata.name === daemonSet.metadata.name && namespaceOf(each) === namespaceOf(daemonSet));
}

/**
 * A DaemonSet as the API server holds it once its manifest is applied to the one that stands there, as far as its
 * controller can tell: it is the same object, as old as it is, being deleted if it is, and the generation of its template is
 * one more if the template changes. What the manifest leaves open is taken to be as Kubernetes fills it in.
 *
 * Not foreseen: a template that was in use before. The controller takes the pods from it for up to date, here they are
 * replaced.
 *
 * @param pods those of the one that stands there. If it has no generation, the newest of theirs is taken for its
 * @param kubernetesVersion what it does not keep of a pod is not in the template that stands there, and changes nothing
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/registry/apps/daemonset/strategy.go PrepareForUpdate
 */
export function applied(daemonSet: DaemonSet, live: DaemonSet, pods: PodsByNode, kubernetesVersion: KubernetesVersion): DaemonSet {
  const { uid, creationTimestamp, deletionTimestamp } = live.metadata;
  const annotations = { ...daemonSet.metadata.annotations, [TEMPLATE_GENERATION_ANNOTATION]: generation(daemonSet, live, pods, kubernetesVersion) };
  return { ...daemonSet, metadata: { ...daemonSet.metadata, uid, creationTimestamp, deletionTimestamp, annotations }, status: live.status };
}

function generation(daemonSet: DaemonSet, live: DaemonSet, pods: PodsByNode, kubernetesVersion: KubernetesVersion): string {
  const current = generationOf(live, [...pods.values()].flat()) ?? '1';
  const changes = changesTemplate(kept(daemonSet, kubernetesVersion), templateOf(live), lastApplied(live, kubernetesVersion));
  return changes ? String(BigInt(current) + 1n) : current;
}

/** The template that was applied last. Undefined where it is not told, or cannot be read. */
function lastApplied({ metadata: { annotations } }: DaemonSet, kubernetesVersion: KubernetesVersion): Template | undefined {
  const text = valueAt(annotations, LAST_APPLIED_ANNOTATION);
  try {
    return text === undefined ? undefined : kept(JSON.parse(text), kubernetesVersion);
  } catch {
    return undefined; // anybody may write into it
  }
}

type Template = ReturnType<typeof templateOf>;

function kept(daemonSet: Partial<DaemonSet>, kubernetesVersion: KubernetesVersion): Template {
  const { metadata, spec } = templateOf(daemonSet);
  return { metadata, spec: withoutDisabled(withoutNulls(spec), kubernetesVersion) };
}
