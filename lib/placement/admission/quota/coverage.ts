import type { LimitedResource, Objection, Surroundings } from '../admission';
import type { Quantities } from '../quantities';
import { isInScope, scopesOf, scopeText } from './scopes';
import type { ScopeRequirement } from '../../../kube/cluster-objects';
import type { PodSpec } from '../../../kube/pod-template.generated';
import type { Remedy } from '../../remedy';
import { at, forbidden } from '../words';

const PLUGIN = 'ResourceQuota';

/**
 * A cluster can be set up so that pods have something only where a quota is for it: on GKE, the system priority
 * classes, which outside kube-system no quota is for.
 *
 * @param covered the names that the quotas for this pod bound
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/#limit-priority-class-consumption-by-default
 */
export function uncovered(spec: Partial<PodSpec>, usage: Quantities, covered: readonly string[], surroundings: Surroundings): Objection[] {
  const limited = surroundings.options.limitedResources ?? [];
  return [...uncoveredResources(limited, usage, covered, surroundings), ...uncoveredScopes(limited, spec, surroundings)];
}

function uncoveredResources(
  limited: readonly LimitedResource[], usage: Quantities, covered: readonly string[], { namespace, names }: Surroundings,
): Objection[] {
  const parts = limited.filter(({ apiGroup, resource }) => !apiGroup && resource === 'pods').flatMap(({ matchContains }) => matchContains ?? []);
  const consumed = [...usage].filter(([name, { milli }]) => milli > 0n && parts.some((part) => name.includes(part))).map(([name]) => name);
  const left = consumed.filter((name) => !covered.includes(name)).sort();
  if (left.length === 0) return [];
  return [{
    ...about(namespace),
    path: at('containers'),
    uncovered: left,
    kubernetes: { plugin: PLUGIN, message: forbidden(names.made, `insufficient quota to consume: ${left.join(',')}`) },
  }];
}

function uncoveredScopes(
  limited: readonly LimitedResource[], spec: Partial<PodSpec>, { namespace, objects: { resourceQuotas = [] }, kubernetesVersion }: Surroundings,
): Objection[] {
  const inScope = (scope: ScopeRequirement) => isInScope(spec, scope, kubernetesVersion);
  const granted = resourceQuotas.flatMap(scopesOf).filter(inScope).map(({ scopeName }) => scopeName);
  const left = limited.flatMap(({ matchScopes }) => matchScopes ?? []).filter(inScope).filter(({ scopeName }) => !granted.includes(scopeName));
  if (left.length === 0) return [];
  const uncoveredOnes = left.map(scopeText);
  return [{
    ...about(namespace),
    path: left.some(({ scopeName }) => scopeName === 'PriorityClass') ? at('priorityClassName') : 'spec.template.spec',
    uncovered: uncoveredOnes,
    kubernetes: { plugin: PLUGIN, message: `insufficient quota to match these scopes: [${uncoveredOnes.join(' ')}]` }, // not forbidden, but an error
  }];
}

const about = (namespace: string) => {
  const remedies: readonly Remedy[] = [{ code: 'CreateObject', kind: 'ResourceQuota', name: 'pods', namespace }];
  return { code: 'QuotaUncovered', layer: 'admission', namespace, remedies } as const;
};
