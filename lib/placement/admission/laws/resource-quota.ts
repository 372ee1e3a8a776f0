import type { ResourceQuota } from '../../../kube/cluster-objects';
import type { PodSpec } from '../../../kube/pod-template.generated';
import { atLeast } from '../../at-least';
import type { Finding, Law, Objection, Surroundings, Undecided } from '../admission';
import { podContainers } from '../pod-containers';
import { quantities, sorted, type Quantities } from '../quantities';
import { uncovered } from '../quota/coverage';
import { roomFor, type Room } from '../quota/room';
import { isInScope, scopesOf } from '../quota/scopes';
import { counted, isOfPods, quotaUsage } from '../quota/usage';
import { at, forbidden } from '../words';

const QUOTA_PLUGIN = 'ResourceQuota';

/** If a quota counts these, every container must say what it has. */
const DEMANDED = ['cpu', 'memory', 'requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'];

/**
 * The pods of a namespace share what its quotas grant. Kubernetes looks at the quotas in no certain order; here those
 * that are given first come first, and those without room where the room ends first.
 *
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/
 */
export const quotaLaw: Law = (spec, surroundings) => {
  const { objects: { resourceQuotas }, options, kubernetesVersion } = surroundings;
  if (!resourceQuotas) return {};
  const usage = quotaUsage(spec, kubernetesVersion);
  const inScope = (quota: ResourceQuota) => scopesOf(quota).every((scope) => isInScope(spec, scope));
  const pertinent = resourceQuotas.filter(inScope).map(bounding).filter(({ hard }) => hard.size > 0);
  const full = pertinent.map((each) => filled(each, usage, options.pods ?? 1, surroundings));
  return {
    objections: [
      ...pertinent.flatMap((each) => [...needsResources(each, spec, surroundings), ...statusUnknown(each, surroundings)]),
      ...uncovered(spec, usage, pertinent.flatMap(({ hard }) => [...hard.keys()]), surroundings),
      ...full.flatMap(({ objections = [] }) => objections).sort((one, other) => roomOf(one) - roomOf(other)),
    ],
    undecided: full.flatMap(({ undecided = [] }) => undecided),
  };
};

/** A quota with what it bounds of pods. */
interface Bounding {
  readonly quota: ResourceQuota;
  readonly hard: Quantities;
}

/** Until its controller has written the status nothing is enforced, which takes it a moment: what is wanted counts. */
function bounding(quota: ResourceQuota): Bounding {
  const hard = quantities(quota.status?.hard ?? quota.spec?.hard);
  return { quota, hard: new Map([...hard].filter(([resource]) => isOfPods(resource))) };
}

const roomOf = (objection: Objection) => (objection.code === 'QuotaExceeded' ? objection.room : 0);

function needsResources({ quota, hard }: Bounding, spec: Partial<PodSpec>, { names, kubernetesVersion }: Surroundings): Objection[] {
  const own = Object.keys({ ...spec.resources?.limits, ...spec.resources?.requests });
  if (atLeast(kubernetesVersion, '1.34') && own.length > 0) return [];
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
    remedies: [],
    kubernetes: { plugin: QUOTA_PLUGIN, message: forbidden(names.made, `failed quota: ${quota.metadata.name}: must specify ${words}`) },
  }];
}

function statusUnknown({ quota, hard }: Bounding, { names }: Surroundings): Objection[] {
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

function filled({ quota, hard }: Bounding, usage: Quantities, pods: number, { names }: Surroundings): Finding {
  const room = roomFor(pods, usage, quantities(quota.status?.used), hard);
  if (room) return { objections: [exceeded(quota, room, pods, names.made)] };
  return quota.status?.hard ? {} : { undecided: [usageUnknown(quota, hard)] };
}

function usageUnknown({ metadata }: ResourceQuota, hard: Quantities): Undecided {
  return { code: 'QuotaUsageUnknown', quota: metadata.name, resources: sorted(hard).map(([resource]) => resource) };
}

function exceeded({ metadata: { name } }: ResourceQuota, { room, exceeded: beyond }: Room, wanted: number, pod: string): Objection {
  const list = (what: 'requested' | 'used' | 'hard') => beyond.map((each) => `${each.resource}=${each[what]}`).join(',');
  return {
    code: 'QuotaExceeded',
    layer: 'admission',
    path: 'metadata.namespace',
    quota: name,
    room,
    wanted,
    exceeded: beyond,
    remedies: [],
    kubernetes: {
      plugin: QUOTA_PLUGIN,
      message: forbidden(pod, `exceeded quota: ${name}, requested: ${list('requested')}, used: ${list('used')}, limited: ${list('hard')}`),
    },
  };
}
