import type { Admission, AdmitOptions, Change, Objection, Surroundings, Undecided } from './admission';
import { withoutDisabled } from './disabled-fields';
import { ADMISSION_LAWS } from './laws';
import { podNames } from './pod-names';
import type { Refusal } from './refusal';
import type { ClusterObjects } from '../../kube/cluster-objects';
import type { DaemonSet } from '../../kube/daemon-set';
import type { PodSpec } from '../../kube/pod-template.generated';
import { NEWEST_KUBERNETES_VERSION, type KubernetesVersion } from '../../kube/well-known';
import { daemonPodTolerations } from '../controller/implicit-tolerations';
import { namespaceOf } from '../namespace-of';
import { entriesOf } from '../string-map';
import { templateOf } from '../template-of';
import { withoutNulls } from '../without-nulls';

/**
 * Says what the API server makes of a pod of a DaemonSet: what it stores, or why it refuses it although it took the
 * DaemonSet. Whether quotas have room for it is not asked here, since it depends on others.
 *
 * Of kinds of objects that are not given the laws say nothing; where a kind is given, what is not there does not exist,
 * except what Kubernetes makes itself: its four namespaces, the service account `default`, and the two system priority
 * classes.
 *
 * Webhooks and admission policies are not looked at.
 *
 * @see https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/
 */
export function admit(daemonSet: DaemonSet, objects: ClusterObjects, options: AdmitOptions = {}): Admission {
  const surroundings = surroundingsOf(daemonSet, objects, options);
  let spec = sent(daemonSet, surroundings.kubernetesVersion);
  const objections: Objection[] = [];
  const changes: Change[] = [];
  const undecided: Undecided[] = [];
  for (const law of ADMISSION_LAWS) {
    const found = law(spec, surroundings);
    spec = found.spec ?? spec;
    if (found.objections) objections.push(...found.objections);
    if (found.changes) changes.push(...found.changes);
    if (found.undecided) undecided.push(...found.undecided);
  }
  return { spec, priority: spec.priority ?? 0, objections: objections.map(ranked), changes, undecided };
}

/** What Kubernetes reports of the first is one text, which may hold several objections. */
export function ranked(objection: Objection, _index: number, [first]: readonly Objection[]): Refusal {
  return { ...objection, decisive: objection.kubernetes.message === first.kubernetes.message };
}

/** The pod that the controller creates, but for the affinity to its node, as far as the API server knows its fields. */
function sent(daemonSet: DaemonSet, kubernetesVersion: KubernetesVersion): Partial<PodSpec> {
  const { nodeSelector, ...rest } = templateOf(daemonSet).spec;
  const spec = withoutDisabled(withoutNulls(rest), kubernetesVersion);
  return {
    ...spec,
    ...nodeSelector && { nodeSelector: Object.fromEntries(entriesOf(nodeSelector)) }, // a null there is an empty value
    tolerations: [...daemonPodTolerations(spec)],
  };
}

function surroundingsOf(daemonSet: DaemonSet, objects: ClusterObjects, options: AdmitOptions): Surroundings {
  const { metadata } = daemonSet;
  const namespace = namespaceOf(daemonSet);
  return {
    namespace,
    metadata: templateOf(daemonSet).metadata,
    objects: onlyIn(namespace, objects),
    options,
    kubernetesVersion: options.kubernetesVersion ?? NEWEST_KUBERNETES_VERSION,
    names: podNames(metadata.name),
  };
}

/** Most clusters are told of without these, and then there is nothing to sort out. */
function onlyIn(namespace: string, objects: ClusterObjects): ClusterObjects {
  const { limitRanges, resourceQuotas, serviceAccounts } = objects;
  if (!limitRanges && !resourceQuotas && !serviceAccounts) return objects;
  const isThere = (each: Parameters<typeof namespaceOf>[0]) => namespaceOf(each) === namespace;
  return {
    ...objects,
    limitRanges: limitRanges?.filter(isThere),
    resourceQuotas: resourceQuotas?.filter(isThere),
    serviceAccounts: serviceAccounts?.filter(isThere),
  };
}
