import type { WarningLaw } from './law';
import type { Warning } from './warning';
import { NEWEST_KUBERNETES_VERSION, SYSTEM_PRIORITIES } from '../../kube/well-known';
import { isInScope, scopesOf } from '../admission/quota/scopes';
import { namespaceOf } from '../namespace-of';
import { valueAt } from '../string-map';

const GKE_NODE_POOL_LABEL = 'cloud.google.com/gke-nodepool';

/**
 * GKE makes pods of the priority classes of the system only where a ResourceQuota is for these: in kube-system, and
 * wherever somebody made one. It is not said where admission was told of this (`limitedResources`), which then
 * refuses the pods.
 *
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/#limit-priority-class-consumption-by-default
 */
export const criticalPriority: WarningLaw = ({ daemonSet, spec, resourceQuotas = [], quotasDecided }) => {
  const { priorityClassName = '' } = spec;
  const namespace = namespaceOf(daemonSet);
  if (quotasDecided || namespace === 'kube-system' || !Object.hasOwn(SYSTEM_PRIORITIES, priorityClassName)) return undefined;
  const covered = resourceQuotas
    .filter((quota) => namespaceOf(quota) === namespace)
    .some((quota) => scopesOf(quota).some((scope) => scope.scopeName === 'PriorityClass' && isInScope(spec, scope, NEWEST_KUBERNETES_VERSION)));
  if (covered) return undefined;
  const warning: Warning = {
    code: 'CriticalPriorityUncovered',
    path: 'spec.template.spec.priorityClassName',
    priorityClassName,
    namespace,
    remedies: [{ code: 'CreateObject', kind: 'ResourceQuota', name: 'pods', namespace }],
  };
  return ({ metadata: { labels } }) => (valueAt(labels, GKE_NODE_POOL_LABEL) === undefined ? [] : [warning]);
};
