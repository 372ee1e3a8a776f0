import { amounts, type Amount } from './amounts';
import { isPodLevelSet } from './pod-level';
import type { PodSpec, ResourceRequirements } from '../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../kube/well-known';
import { atLeast } from '../at-least';

/** How much a pod is promised, the least first. */
export const QOS_CLASSES = ['BestEffort', 'Burstable', 'Guaranteed'] as const;
export type QosClass = typeof QOS_CLASSES[number];

/**
 * The class that Kubernetes gives a pod for its requests and limits of CPU and memory: guaranteed if all its containers
 * have both, and the same; best effort if none has any. What the pod itself has stands for its containers.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/
 */
export function qosClass({ resources, containers = [], initContainers = [] }: Partial<PodSpec>, kubernetesVersion: KubernetesVersion): QosClass {
  const decides = resources !== undefined && atLeast(kubernetesVersion, '1.34') && (!atLeast(kubernetesVersion, '1.37') || isPodLevelSet(resources));
  return decides ? classOf(resources) : common([...initContainers, ...containers].map((container) => classOf(container.resources)));
}

const classOf = ({ requests, limits }: ResourceRequirements = {}) => (
  common(['cpu', 'memory'].map((resource) => classOfOne(amounts(requests).get(resource), amounts(limits).get(resource)))));

function classOfOne(request: Amount | undefined, limit: Amount | undefined): QosClass {
  if (milli(request) !== milli(limit)) return 'Burstable';
  return milli(request) === 0n ? 'BestEffort' : 'Guaranteed';
}

const milli = (amount: Amount | undefined) => (typeof amount === 'object' ? amount.milli : 0n);

/** Parts of different classes make something in between. */
function common(classes: readonly QosClass[]): QosClass {
  const [first = 'BestEffort', ...others] = classes;
  return others.every((other) => other === first) ? first : 'Burstable';
}
