import type { PodSpec, Toleration } from '../../kube/pod-template.generated';
import { NO_EXECUTE, NO_SCHEDULE } from '../../kube/well-known';

interface ImplicitToleration {
  readonly key: string;
  readonly effect: string;
  readonly onlyWithHostNetwork?: boolean;
}

/**
 * What the DaemonSet controller lets every daemon pod tolerate, in its order. The effects are not interchangeable: a
 * node that is not ready keeps its daemon pods, but since it carries the NoSchedule taint as well, it gets no new one.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/#taints-and-tolerations
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/controller/daemon/util/daemonset_util.go AddOrUpdateDaemonPodTolerations
 */
const IMPLICIT_TOLERATIONS: readonly ImplicitToleration[] = Object.freeze([
  { key: 'node.kubernetes.io/not-ready', effect: NO_EXECUTE },
  { key: 'node.kubernetes.io/unreachable', effect: NO_EXECUTE },
  { key: 'node.kubernetes.io/disk-pressure', effect: NO_SCHEDULE },
  { key: 'node.kubernetes.io/memory-pressure', effect: NO_SCHEDULE },
  { key: 'node.kubernetes.io/pid-pressure', effect: NO_SCHEDULE },
  { key: 'node.kubernetes.io/unschedulable', effect: NO_SCHEDULE },
  { key: 'node.kubernetes.io/network-unavailable', effect: NO_SCHEDULE, onlyWithHostNetwork: true },
]);

/** The tolerations of a daemon pod: those of the template, then those of the controller. */
export function daemonPodTolerations({ tolerations, hostNetwork }: Partial<PodSpec>): readonly Toleration[] {
  const all = (tolerations ?? []).map((toleration) => toleration ?? {});
  for (const { key, effect, onlyWithHostNetwork } of IMPLICIT_TOLERATIONS) {
    if (hostNetwork || !onlyWithHostNetwork) addOrReplace(all, { key, operator: 'Exists', effect });
  }
  return all;
}

/**
 * Replaces every toleration of the same key, operator, value and effect where it stands, and so drops its
 * tolerationSeconds; adds at the end if there is none. Operators are compared as words: an omitted one is not `Equal`.
 */
function addOrReplace(tolerations: Toleration[], added: Toleration): void {
  let replaced = false;
  for (let place = 0; place < tolerations.length; place++) {
    if (!isSame(tolerations[place], added)) continue;
    tolerations[place] = added;
    replaced = true;
  }
  if (!replaced) tolerations.push(added);
}

function isSame(one: Toleration, other: Toleration): boolean {
  return isSameText(one.key, other.key)
    && isSameText(one.operator, other.operator)
    && isSameText(one.value, other.value)
    && isSameText(one.effect, other.effect);
}

const isSameText = (one: string | undefined, other: string | undefined) => (one ?? '') === (other ?? '');
