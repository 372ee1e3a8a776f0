import { isInScope, scopesOf } from './scopes';
import { isOfPods } from './usage';
import type { ResourceQuota } from '../../../kube/cluster-objects';
import type { PodSpec } from '../../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../../kube/well-known';
import { quantities, type Quantities } from '../quantities';

/** A quota with what it bounds of pods. */
export interface Bounds {
  readonly quota: ResourceQuota;
  readonly hard: Quantities;
}

/** Of quotas those that a pod counts for. */
export function boundsOn(spec: Partial<PodSpec>, quotas: readonly ResourceQuota[], kubernetesVersion: KubernetesVersion): Bounds[] {
  return quotas
    .filter((quota) => scopesOf(quota).every((scope) => isInScope(spec, scope, kubernetesVersion)))
    .map((quota) => ({ quota, hard: hardOf(quota) }))
    .filter(({ hard }) => hard.size > 0);
}

/** Until its controller has written the status nothing is enforced, which takes it a moment: what is wanted counts. */
function hardOf({ spec, status }: ResourceQuota): Quantities {
  return new Map([...quantities(status?.hard ?? spec?.hard)].filter(([resource]) => isOfPods(resource)));
}
