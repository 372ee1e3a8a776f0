import { fallen } from './left-to-chance';
import { LIMITED_RESOURCES } from './limited-resources';
import { eventsOf, evictedFrom, outcome, podsOn, told } from './outcomes';
import { NOW, type Recorded } from './recording';
import { schedulerConfiguration, STRICT_SCHEDULER } from './scheduler-configuration';
import type { Pod } from '../../../lib/kube/pod';
import { isAvailable, loadSync } from '../../../lib/kubernetes/load';
import type { Decision } from '../../../lib/placement/decision';
import { place, type ClusterState } from '../../../lib/placement/place';
import type { Placement } from '../../../lib/placement/placement';
import { columns } from '../../../lib/report/columns';

/** What we say of a DaemonSet, and what a live control plane showed of it. */
export interface Comparison {
  /** Whether the world is looked at before the last change, or as it was found in the end. */
  readonly from: 'before' | 'end';
  ours(placement: Placement, recorded: Recorded): unknown;
  kubernetes(recorded: Recorded, placement: Placement): unknown;
}

/** Without the two that are ours alone. */
const KUBECTL = columns({ namespaces: false, wide: true }).slice(0, -2);
const STANDING = ['runs', 'pending', 'stays', 'undecided'];

export const COMPARISONS = {
  /** The numbers that the controller writes. */
  counts: { from: 'end', ours: ({ observed }) => observed, kubernetes: statusOf },
  /** What kubectl prints of them. */
  table: {
    from: 'end',
    ours: (placement) => KUBECTL.map(({ cell }) => cell({ ...placement, status: placement.observed! })),
    kubernetes: ({ found }, { daemonSet }) => found.table.find(([name]) => name === daemonSet.metadata.name),
  },
  /** DESIRED, and the pods that are where none is wanted. */
  wanted: {
    from: 'before',
    ours: ({ status }) => [status.desiredNumberScheduled, status.numberMisscheduled],
    kubernetes: (recorded, placement) => [statusOf(recorded, placement).desiredNumberScheduled, statusOf(recorded, placement).numberMisscheduled],
  },
  /** The nodes that have a pod, be it one that waits or that the kubelet does not take in. */
  pods: {
    from: 'before',
    ours: ({ decisions }) => decisions.filter(hasPod).map(nameOf),
    kubernetes: (recorded, { daemonSet, decisions }) => decisions.map(nameOf).filter((name) => podsOn(recorded, daemonSet, name).length > 0),
  },
  verdicts: {
    from: 'before',
    ours: ({ decisions }) => byNode(decisions, ({ verdict }) => verdict),
    kubernetes: (recorded, { daemonSet, decisions }) => byNode(decisions, (decision) => outcome(recorded, daemonSet, decision)),
  },
  /** Why a wanted pod does not run, in Kubernetes' words. */
  words: {
    from: 'before',
    ours: ({ decisions }) => byNode(decisions, ourWords),
    kubernetes: (recorded, { daemonSet, decisions }) => byNode(decisions, (decision) => told(recorded, daemonSet, decision)),
  },
  /** The event about a wanted pod that does not run. */
  events: {
    from: 'before',
    ours: ({ decisions }) => byNode(decisions, ({ shouldRun, event }) => (shouldRun && event ? [event] : [])),
    kubernetes: (recorded, { daemonSet, decisions }) => byNode(decisions, (decision) => eventsOf(recorded, daemonSet, decision)),
  },
  /** The pods whose place a pod takes. */
  evicted: {
    from: 'before',
    ours: ({ decisions }) => byNode(decisions, ({ evicts }) => evicts),
    kubernetes: ({ found }, { decisions }) => byNode(decisions, ({ node }) => evictedFrom(found, node.metadata.name)),
  },
  /** All numbers, foreseen. */
  status: { from: 'before', ours: ({ status }) => status, kubernetes: statusOf },
} satisfies Readonly<Record<string, Comparison>>;

export type ComparisonName = keyof typeof COMPARISONS;

/** Both sides of a comparison, by DaemonSet. Kubernetes' own code is asked where our laws end. */
export function compare(name: ComparisonName, recorded: Recorded): { ours: Record<string, unknown>; kubernetes: Record<string, unknown> } {
  const { from, ours, kubernetes }: Comparison = COMPARISONS[name];
  const cluster = clusterOf(recorded, recorded[from === 'end' ? 'found' : 'given'].pods);
  const placements = place(recorded.given.daemonSets, cluster, { now: new Date(NOW), limitedResources: LIMITED_RESOURCES, kubernetes: judge() });
  const by = (say: (placement: Placement) => unknown) => Object.fromEntries(placements.map((each) => [each.daemonSet.metadata.name, say(each)]));
  return {
    ours: by((placement) => ours({ ...placement, decisions: fallen(placement, recorded) }, recorded)),
    kubernetes: by((placement) => kubernetes(recorded, placement)),
  };
}

const KINDS: readonly (readonly [field: string, kind: string])[] = [
  ['priorityClasses', 'PriorityClass'], ['runtimeClasses', 'RuntimeClass'], ['limitRanges', 'LimitRange'], ['resourceQuotas', 'ResourceQuota'],
  ['serviceAccounts', 'ServiceAccount'], ['persistentVolumeClaims', 'PersistentVolumeClaim'], ['persistentVolumes', 'PersistentVolume'],
  ['storageClasses', 'StorageClass'], ['csiNodes', 'CSINode'], ['podDisruptionBudgets', 'PodDisruptionBudget'],
];

/** All that was given, by the fields of `ClusterState`. What is recorded by kind is of that kind. */
function clusterOf({ given }: Recorded, pods: readonly Pod[]): ClusterState {
  const others = KINDS.map(([field, kind]) => [field, given.objects.filter((object) => object.kind === kind)]);
  const isStrict = given.daemonSets.some(({ spec }) => spec.template.spec?.schedulerName === STRICT_SCHEDULER);
  const configured = isStrict ? { schedulerConfiguration: schedulerConfiguration('') } : {};
  return { ...Object.fromEntries(others) as Omit<ClusterState, 'nodes'>, ...configured, namespaces: [given.namespace], nodes: given.nodes, pods };
}

const judge = () => (isAvailable() ? loadSync() : undefined);

function statusOf({ found }: Recorded, { daemonSet }: Placement) {
  return found.status[daemonSet.metadata.name];
}

function ourWords({ shouldRun, verdict, reasons }: Decision): readonly string[] {
  if (!shouldRun || verdict === 'runs') return [];
  return reasons.filter(({ decisive }) => decisive).flatMap(({ kubernetes }) => kubernetes?.message ?? []).sort();
}

function hasPod({ verdict, reasons }: Decision): boolean {
  return STANDING.includes(verdict) || verdict === 'rejected' && reasons.some(({ decisive, layer }) => decisive && layer === 'kubelet');
}

function nameOf({ node }: Decision): string {
  return node.metadata.name;
}

function byNode(decisions: readonly Decision[], say: (decision: Decision) => unknown): Record<string, unknown> {
  return Object.fromEntries(decisions.map((decision) => [nameOf(decision), say(decision)]));
}
