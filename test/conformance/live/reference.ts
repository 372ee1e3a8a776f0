import type { Pod } from '../../../lib/kube/pod';
import { targetNode } from '../../../lib/placement/controller/target-node';

/** Whether `Pod/name` means the pod, or, where Kubernetes names it, `Pod/agent@a`: that of a DaemonSet on a node. */
export function refersTo(reference: string, pod: Pod): boolean {
  const [kind, name] = reference.split('/');
  const [maker, nodeName] = name.split('@');
  if (kind !== 'Pod') return false;
  return nodeName === undefined ? pod.metadata.name === name : pod.metadata.name.startsWith(`${maker}-`) && targetNode(pod) === nodeName;
}
