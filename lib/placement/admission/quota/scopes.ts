import type { ResourceQuota, ScopeRequirement } from '../../../kube/cluster-objects';
import type { PodAffinityTerm, PodSpec } from '../../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../../kube/well-known';
import { qosClass } from '../../resources/qos-class';

/** All that a pod must match to count for the quota. */
export function scopesOf({ spec }: ResourceQuota): ScopeRequirement[] {
  const named = (spec?.scopes ?? []).map((scopeName) => ({ scopeName, operator: 'Exists' }));
  return [...named, ...spec?.scopeSelector?.matchExpressions ?? []];
}

/**
 * Whether a pod is in a scope. Only of the priority class is the operator read.
 *
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-scopes
 */
export function isInScope(spec: Partial<PodSpec>, scope: ScopeRequirement, kubernetesVersion: KubernetesVersion): boolean {
  switch (scope.scopeName) {
    case 'Terminating': return isTerminating(spec);
    case 'NotTerminating': return !isTerminating(spec);
    case 'BestEffort': return qosClass(spec, kubernetesVersion) === 'BestEffort';
    case 'NotBestEffort': return qosClass(spec, kubernetesVersion) !== 'BestEffort';
    case 'PriorityClass': return hasPriorityClass(spec.priorityClassName || undefined, scope);
    case 'CrossNamespacePodAffinity': return looksAcrossNamespaces(spec);
    default: return false;
  }
}

/** A scope as Kubernetes writes it. */
export const scopeText = ({ scopeName, operator, values = [] }: ScopeRequirement): string => `{${scopeName} ${operator} [${values.join(' ')}]}`;

const isTerminating = ({ activeDeadlineSeconds }: Partial<PodSpec>) => (activeDeadlineSeconds ?? -1) >= 0;

function hasPriorityClass(name: string | undefined, { operator, values = [] }: ScopeRequirement): boolean {
  switch (operator) {
    case 'Exists': return name !== undefined;
    case 'DoesNotExist': return name === undefined;
    case 'In': return name !== undefined && values.includes(name);
    case 'NotIn': return name === undefined || !values.includes(name);
    default: return false;
  }
}

function looksAcrossNamespaces({ affinity }: Partial<PodSpec>): boolean {
  return [affinity?.podAffinity, affinity?.podAntiAffinity].some((side) => [
    ...side?.requiredDuringSchedulingIgnoredDuringExecution ?? [],
    ...(side?.preferredDuringSchedulingIgnoredDuringExecution ?? []).map(({ podAffinityTerm }) => podAffinityTerm),
  ].some(namesNamespaces));
}

const namesNamespaces = ({ namespaces, namespaceSelector }: PodAffinityTerm) => Boolean(namespaces?.length || namespaceSelector);
