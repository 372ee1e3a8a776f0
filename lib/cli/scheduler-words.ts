import type { SchedulerVerdict } from '../kubernetes/answers';
import type { Decision } from '../placement/decision';

/** What is decided here, as far as it is the scheduler's to decide. What the kubelet says comes after it has placed the pod. */
export function ourWords({ reasons, evicts, event }: Decision): string {
  const first = reasons.find(({ decisive }) => decisive);
  return first?.layer === 'scheduler' ? waits(first.kubernetes?.plugin, event?.message) : runs(evicts);
}

/**
 * What Kubernetes decides, in the same words.
 *
 * @param evicted the names of those that have to go, or have gone before
 */
export function theirWords(verdict: SchedulerVerdict, evicted: readonly string[]): string {
  const { reported, nodes, event } = verdict;
  return isPlaced(verdict) ? runs(evicted) : waits(reported?.plugin ?? nodes[0]?.refusals[0]?.plugin, event);
}

/** Whether the pod gets its place: a node may be feasible for one that waits for its gates to be opened. */
export function isPlaced(verdict: SchedulerVerdict): boolean {
  return verdict.gated === undefined && verdict.feasible.length + victimsOf(verdict).length > 0;
}

/** Namespaces and names of those who have to go. A daemon pod is meant for one node, so that there is one candidate at most. */
export function victimsOf({ preemption }: SchedulerVerdict): string[] {
  if (!preemption?.nominatedNode) return [];
  return preemption.candidates.flatMap(({ victims }) => victims.map(({ namespace, name }) => `${namespace}/${name}`));
}

function runs(evicted: readonly string[]): string {
  return ['it gets its place', ...evicted.length > 0 ? [`of ${[...evicted].sort().join(', ')}`] : []].join(' ');
}

/** Of a pod that the scheduler does not look at, no event tells. */
function waits(plugin: string | undefined, event: string | undefined): string {
  return event === undefined ? 'it waits, and no event tells why' : `it waits because of ${plugin}, "${event}"`;
}
