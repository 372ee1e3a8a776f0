import type { WarningLaw } from './law';
import type { ServerlessNode } from './warning';
import type { Node } from '../../kube/node';
import { EKS_COMPUTE_TYPE_LABEL, VIRTUAL_KUBELET_LABEL, VIRTUAL_KUBELET_TAINT } from '../../kube/well-known';
import { blockingTaints } from '../controller/laws/taints';
import type { Remedy } from '../remedy';
import { valueAt } from '../string-map';

/**
 * A node that stands for a serverless service is no machine: AWS does not support DaemonSets on Fargate, whose nodes
 * take a single pod, and virtual kubelets offer no host to look after. The controller makes a pod all the same, which
 * stays there without running and holds up rollouts.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/fargate.html
 * @see https://learn.microsoft.com/azure/aks/virtual-nodes
 * @see https://virtual-kubelet.io/docs/
 */
export const serverlessNode: WarningLaw = () => (node) => {
  const service = serviceOf(node);
  return service ? [{ code: 'ServerlessNode', path: 'spec.template.spec.affinity', service, remedies: passingBy(node) }] : [];
};

/** Whether a node stands for a serverless service. */
export const isServerless = (node: Node): boolean => serviceOf(node) !== undefined;

const FARGATE = 'fargate';
const VIRTUAL_KUBELET = 'virtual-kubelet';
/** The old taint of AKS' virtual nodes; today's is that of all virtual kubelets. */
const AZURE_TAINT = 'azure.com/aci';

function serviceOf(node: Node): ServerlessNode['service'] | undefined {
  for (const { key, value } of blockingTaints(node)) {
    if (key === EKS_COMPUTE_TYPE_LABEL && value === FARGATE) return 'EKS Fargate';
    if (key === AZURE_TAINT || key === VIRTUAL_KUBELET_TAINT && value === 'azure') return 'Azure Container Instances';
    if (key === VIRTUAL_KUBELET_TAINT) return 'virtual kubelet';
  }
  const { labels } = node.metadata;
  if (valueAt(labels, EKS_COMPUTE_TYPE_LABEL) === FARGATE) return 'EKS Fargate';
  return valueAt(labels, VIRTUAL_KUBELET_LABEL) === VIRTUAL_KUBELET ? 'virtual kubelet' : undefined;
}

/** By the label that the node has; a taint alone is passed by with fewer tolerations. */
function passingBy({ metadata: { labels } }: Node): readonly Remedy[] {
  return [[EKS_COMPUTE_TYPE_LABEL, FARGATE], [VIRTUAL_KUBELET_LABEL, VIRTUAL_KUBELET]]
    .filter(([key, value]) => valueAt(labels, key) === value)
    .map(([key, value]) => ({ code: 'RequireLabel', key, operator: 'NotIn', values: [value] }));
}
