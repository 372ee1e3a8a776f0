import { failedScheduling } from './scheduler/failed-scheduling';
import type { Waiting } from './scheduler/settle';
import type { KubernetesVersion } from '../kube/well-known';

/** What Kubernetes tells of a pod that cannot be created or does not run, as `kubectl describe` shows it. */
export interface KubernetesEvent {
  readonly reason: string;
  /** The API server keeps the first 1024 bytes of it. */
  readonly message: string;
}

/**
 * The event about a pod that is held up: FailedCreate of the DaemonSet, FailedScheduling of the pod, or what the kubelet
 * says of it. Undefined where Kubernetes says nothing, as of gates, or where nobody was asked what it would say.
 *
 * @param nodes how many nodes there are
 */
export function eventOf(waiting: Waiting, nodes: number, kubernetesVersion: KubernetesVersion): KubernetesEvent | undefined {
  const first = waiting.reasons.find(({ decisive }) => decisive);
  if (!first?.kubernetes || first.code === 'SchedulingGated') return undefined;
  if (first.code === 'SchedulerRefusal' && waiting.event === undefined) return undefined; // Kubernetes was asked, and tells of none
  const { status = '', message } = first.kubernetes;
  switch (first.layer) {
    case 'admission': return { reason: 'FailedCreate', message: `Error creating: ${message}` };
    case 'kubelet': return { reason: status, message };
    default: return { reason: 'FailedScheduling', message: waiting.event ?? failedScheduling(waiting, nodes, kubernetesVersion) };
  }
}
