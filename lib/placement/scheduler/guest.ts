import { withLabelKeys } from './label-keys';
import type { DaemonSet } from '../../kube/daemon-set';
import type { Pod } from '../../kube/pod';
import type { PodSpec } from '../../kube/pod-template.generated';
import { OS_LABEL, type KubernetesVersion } from '../../kube/well-known';
import type { Check } from '../controller/law';
import { namespaceOf } from '../namespace-of';
import type { Amounts } from '../resources/amounts';
import { counts, type Counts } from '../resources/counts';
import { existingPodRequests } from '../resources/existing-pod-requests';
import { hostPorts, type HostPort } from '../resources/host-ports';
import { requestsOf } from '../resources/pod-requests';
import { valueAt, type StringMap } from '../string-map';
import { templateOf } from '../template-of';

/** A pod that is on a node or wants to be there, as the scheduler sees it. */
export interface Guest {
  /** Namespace and name of the pod, or of the DaemonSet that makes it. */
  readonly name: string;
  readonly namespace: string;
  readonly labels: StringMap;
  readonly priority: number;
  /** Whether it may take the place of pods that matter less. */
  readonly preempts: boolean;
  readonly requests: Counts;
  readonly ports: readonly HostPort[];
  readonly spec: Partial<PodSpec>;
  /** What admission demands of the node beyond the template, which the DaemonSet controller does not know of. */
  readonly added?: Check;
  /** Its label kubernetes.io/os, which the kubelet holds it to. */
  readonly osLabel?: string;
  /** Whether a kubelet has read it from a file. */
  readonly isStatic?: boolean;
  /** As the API server has it: BestEffort, Burstable or Guaranteed. */
  readonly qosClass?: string;
  /** In milliseconds since 1970; of pods of the same priority, the one that started first matters more. */
  readonly started: number;
}

/** On what stands in the API for a pod that a kubelet has read from a file. @see https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-config-mirror */
const MIRROR_ANNOTATION = 'kubernetes.io/config.mirror';

/** A pod that exists. */
export function existingGuest(pod: Pod, kubernetesVersion: KubernetesVersion): Guest {
  const { metadata, spec = {}, status } = pod;
  return guest(pod, spec, kubernetesVersion, {
    labels: metadata.labels,
    requests: existingPodRequests(pod, kubernetesVersion),
    started: Date.parse(status?.startTime ?? '') || Infinity,
    isStatic: valueAt(metadata.annotations, MIRROR_ANNOTATION) !== undefined,
    qosClass: status?.qosClass,
  });
}

/**
 * The pods that a DaemonSet makes: but for the node that they are meant for, they are all alike.
 *
 * @param spec as admission leaves it
 * @param revision the labels that its controller adds
 */
export function newGuest(
  daemonSet: DaemonSet, spec: Partial<PodSpec>, kubernetesVersion: KubernetesVersion, added?: Check, revision?: StringMap,
): Guest {
  const { labels: written } = templateOf(daemonSet).metadata;
  const labels = revision ? { ...written, ...revision } : written;
  const stored = withLabelKeys(spec, labels);
  return guest(daemonSet, stored, kubernetesVersion, {
    labels,
    requests: requestsOf(stored, kubernetesVersion),
    started: Infinity,
    added,
    osLabel: valueAt(written, OS_LABEL),
  });
}

/** What pods that exist have from elsewhere than pods that are to come. */
interface Particulars extends Pick<Guest, 'labels' | 'started' | 'added' | 'osLabel' | 'isStatic' | 'qosClass'> {
  readonly requests: Amounts;
}

function guest(
  made: Parameters<typeof namespaceOf>[0] & { readonly metadata: { readonly name: string } },
  spec: Partial<PodSpec>,
  kubernetesVersion: KubernetesVersion,
  { labels, requests, started, added, osLabel, isStatic, qosClass }: Particulars,
): Guest {
  const namespace = namespaceOf(made);
  return { // no spread: of these there are as many as pods
    name: `${namespace}/${made.metadata.name}`,
    namespace,
    labels,
    priority: spec.priority ?? 0,
    preempts: spec.preemptionPolicy !== 'Never',
    requests: counts(requests),
    ports: hostPorts(spec, kubernetesVersion),
    spec,
    started,
    added,
    osLabel,
    isStatic,
    qosClass,
  };
}
