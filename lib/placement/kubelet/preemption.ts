import { givesWay } from './critical';
import { freedBy } from './freed';
import type { KubernetesVersion } from '../../kube/well-known';
import type { Counts } from '../resources/counts';
import { QOS_CLASSES, qosClass } from '../resources/qos-class';
import type { Guest } from '../scheduler/guest';

/** How much of a resource is wanting: cpu in thousandths, everything else in whole units. */
export interface Need {
  readonly resource: string;
  readonly count: bigint;
}

/** Whom a kubelet kills for a critical pod, or what would still be wanting if it killed all that it may. */
export type KubeletPreemption =
  | { readonly victims: readonly Guest[]; readonly wanting?: undefined }
  | { readonly victims?: undefined; readonly wanting: readonly Need[] };

interface Candidate {
  readonly guest: Guest;
  readonly frees: Counts;
}

/**
 * Chooses whom a kubelet kills so that a critical pod has what it needs. Pods with the better quality of service are
 * spared where those with less will do; of one class the one goes first that leaves least to be wanted, the smaller of
 * two that leave the same, and of equals the last: a kubelet has its pods in no order. What others have of ports does not
 * matter, nor do PodDisruptionBudgets and grace periods.
 *
 * @param needs as much as the pod requests beyond what is left; not empty
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/kubelet/preemption/preemption.go
 */
export function kubeletPreemption(
  guest: Guest, others: readonly Guest[], needs: readonly Need[], kubernetesVersion: KubernetesVersion,
): KubeletPreemption {
  const candidates = others
    .filter((other) => givesWay(other, guest))
    .map((other) => ({ guest: other, frees: freedBy(other.spec, kubernetesVersion) }));
  const wanting = without(needs, candidates);
  if (wanting.length > 0) return { wanting };
  const [bestEffort, burstable, guaranteed] = QOS_CLASSES.map((each) => (
    candidates.filter((candidate) => (candidate.guest.qosClass ?? qosClass(candidate.guest.spec, kubernetesVersion)) === each)));
  const dear = chosen(guaranteed, without(needs, [...bestEffort, ...burstable]));
  const middling = chosen(burstable, without(needs, [...bestEffort, ...dear]));
  const cheap = chosen(bestEffort, without(needs, [...middling, ...dear]));
  return { victims: [...cheap, ...middling, ...dear].map((candidate) => candidate.guest) };
}

/** What is still needed when these are gone. */
function without(needs: readonly Need[], gone: readonly Candidate[]): readonly Need[] {
  return needs
    .map(({ resource, count }) => ({ resource, count: gone.reduce((left, { frees }) => left - (frees.get(resource) ?? 0n), count) }))
    .filter(({ count }) => count > 0n);
}

/** One after the other, until nothing is needed. Together they free enough. */
function chosen(candidates: readonly Candidate[], needs: readonly Need[]): readonly Candidate[] {
  const left = [...candidates];
  const gone: Candidate[] = [];
  for (let needed = needs; needed.length > 0;) {
    const best = nearest(left, needed);
    gone.push(left[best]);
    needed = without(needed, [left[best]]);
    left[best] = left[left.length - 1]; // so the kubelet closes the gap, which decides between equals
    left.pop();
  }
  return gone;
}

function nearest(candidates: readonly Candidate[], needs: readonly Need[]): number {
  const distances = candidates.map(({ frees }) => distance(needs, frees));
  return candidates.reduce((best, candidate, index) => {
    if (distances[index] !== distances[best]) return distances[index] < distances[best] ? index : best;
    return isNoLarger(candidate.frees, candidates[best].frees) ? index : best;
  }, 0);
}

/** By the parts of the needs that stay open, squared. */
function distance(needs: readonly Need[], frees: Counts): number {
  return needs.reduce((sum, { resource, count }) => {
    const open = Number(count - (frees.get(resource) ?? 0n)) / Number(count);
    return open > 0 ? sum + open * open : sum;
  }, 0);
}

function isNoLarger(one: Counts, other: Counts): boolean {
  const [byMemory, byCpu] = ['memory', 'cpu'].map((resource) => (one.get(resource) ?? 0n) - (other.get(resource) ?? 0n));
  return byMemory < 0n || byMemory === 0n && byCpu <= 0n;
}
