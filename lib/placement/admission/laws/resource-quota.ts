import type { PodSpec } from '../../../kube/pod-template.generated';
import { atLeast } from '../../at-least';
import { isPodLevelSet } from '../../resources/pod-level';
import type { Law, Objection, Surroundings } from '../admission';
import { podContainers } from '../pod-containers';
import { quantities } from '../quantities';
import { boundsOn, type Bounds } from '../quota/bounds';
import { uncovered } from '../quota/coverage';
import { counted, quotaUsage } from '../quota/usage';
import { at, forbidden } from '../words';

const QUOTA_PLUGIN = 'ResourceQuota';

/** If a quota counts these, every container must say what it has. */
const DEMANDED = ['cpu', 'memory', 'requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'];

/**
 * What the quotas of a namespace demand of a pod, however much room they have: that it says what it takes, that it is
 * known what is used, and on some clusters that there is a quota for it at all. For how many pods there is room, a law
 * that sees one DaemonSet cannot tell, since all share it.
 *
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/
 */
export const quotaLaw: Law = (spec, surroundings) => {
  const { objects: { resourceQuotas }, kubernetesVersion } = surroundings;
  if (!resourceQuotas) return {};
  const bounds = boundsOn(spec, resourceQuotas, kubernetesVersion);
  return {
    objections: [
      ...bounds.flatMap((each) => [...needsResources(each, spec, surroundings), ...statusUnknown(each, surroundings)]),
      ...uncovered(spec, quotaUsage(spec, kubernetesVersion), bounds.flatMap(({ hard }) => [...hard.keys()]), surroundings),
    ],
  };
};

function needsResources({ quota, hard }: Bounds, spec: Partial<PodSpec>, { namespace, names, kubernetesVersion }: Surroundings): Objection[] {
  if (atLeast(kubernetesVersion, '1.34') && spec.resources && isPodLevelSet(spec.resources)) return [];
  const missing = DEMANDED.filter((resource) => hard.has(resource)).sort().flatMap((resource) => {
    const containers = podContainers(spec).filter(({ container: { resources } }) => (
      !counted(quantities(resources?.requests), quantities(resources?.limits)).has(resource)));
    return containers.length === 0 ? [] : [{ resource, containers: containers.map(({ container }) => container.name).sort() }];
  });
  if (missing.length === 0) return [];
  const words = missing.map(({ resource, containers }) => `${resource} for: ${containers.join(',')}`).join('; ');
  return [{
    code: 'QuotaNeedsResources',
    layer: 'admission',
    path: at('containers'),
    quota: quota.metadata.name,
    missing,
    remedies: [{ code: 'CreateObject', kind: 'LimitRange', name: 'defaults', namespace }],
    kubernetes: { plugin: QUOTA_PLUGIN, message: forbidden(names.made, `failed quota: ${quota.metadata.name}: must specify ${words}`) },
  }];
}

function statusUnknown({ quota, hard }: Bounds, { names }: Surroundings): Objection[] {
  if (!quota.status?.hard || [...hard.keys()].every((resource) => Object.hasOwn(quota.status?.used ?? {}, resource))) return [];
  const resources = [...hard.keys()].sort();
  return [{
    code: 'QuotaStatusUnknown',
    layer: 'admission',
    path: 'metadata.namespace',
    quota: quota.metadata.name,
    resources,
    remedies: [],
    kubernetes: {
      plugin: QUOTA_PLUGIN,
      message: forbidden(names.made, `status unknown for quota: ${quota.metadata.name}, resources: ${resources.join(',')}`),
    },
  }];
}
