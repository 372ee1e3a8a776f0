import { BETA_OS_LABEL } from './make-node';
import type { Node } from '../kube/node';
import { CONTROL_PLANE, EKS_COMPUTE_TYPE_LABEL, MASTER, OS_LABEL, VIRTUAL_KUBELET_LABEL } from '../kube/well-known';

/** What the node runs, whatever its labels are: a node may lack the label that selects by it. Undefined where nothing says. */
export function operatingSystem(node: Node): string | undefined {
  const fact = node.status?.nodeInfo?.operatingSystem;
  const labels = node.metadata.labels ?? {};
  return typeof fact === 'string' ? fact.toLowerCase() : labels[OS_LABEL] ?? labels[BETA_OS_LABEL];
}

/** Whether the node carries the control plane: it has that role's label, today's or the one from before Kubernetes 1.24. */
export function isControlPlane(node: Node): boolean {
  const labels = node.metadata.labels ?? {};
  return CONTROL_PLANE in labels || MASTER in labels;
}

/** Whether the node stands for a serverless service, where no DaemonSet can run: EKS Fargate, a virtual kubelet. */
export function isServerless(node: Node): boolean {
  const labels = node.metadata.labels ?? {};
  return labels[EKS_COMPUTE_TYPE_LABEL] === 'fargate' || labels[VIRTUAL_KUBELET_LABEL] === 'virtual-kubelet';
}
