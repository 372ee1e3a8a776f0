import type { Node } from '../../kube/node';
import type { KubernetesVersion } from '../../kube/well-known';
import { atLeast } from '../at-least';
import type { Objection } from '../controller/law';
import { isSilent } from '../nodes/offers';
import type { Guest } from '../scheduler/guest';

const PATH = 'spec.template.spec.securityContext.supplementalGroupsPolicy';

/**
 * From Kubernetes 1.33 on a kubelet takes in no pod with the policy `Strict` of supplementary groups if its container
 * runtime knows no such policy, as containerd before 2.0 and CRI-O before 1.31. What it knows, stands in the status of the
 * node: `features.supplementalGroupsPolicy`. Nobody is refused by a node of which only labels and taints are written down.
 *
 * @see https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#supplementalgroupspolicy
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/kubelet/lifecycle/predicate.go rejectPodAdmissionBasedOnSupplementalGroupsPolicy
 */
export function supplementalGroups(guest: Guest, node: Node, kubernetesVersion: KubernetesVersion): readonly Objection[] {
  if (!isStrict(guest) || !atLeast(kubernetesVersion, '1.33') || isSilent(node) || knowsPolicies(node)) return [];
  return [{
    code: 'SupplementalGroupsPolicyUnsupported',
    layer: 'kubelet',
    path: PATH,
    policy: 'Strict',
    containerRuntime: text(node.status?.nodeInfo?.containerRuntimeVersion),
    remedies: [{ code: 'RemoveField', path: PATH }],
    kubernetes: { status: 'SupplementalGroupsPolicyNotSupported', message: 'SupplementalGroupsPolicy=Strict is not supported in this node' },
  }];
}

/** Whether it has to be asked of any node. */
export const isStrict = ({ spec: { securityContext } }: Guest): boolean => securityContext?.supplementalGroupsPolicy === 'Strict';

export const knowsPolicies = ({ status }: Node): boolean => status?.features?.supplementalGroupsPolicy === true;

const text = (fact: unknown) => (typeof fact === 'string' ? fact : undefined);
