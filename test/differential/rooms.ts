import fc from 'fast-check';
import { anyAllocatable, anyBudgets, anyNewcomer, anyResidents } from './room-arbitraries';
import { asParsed, type Entry, type Subject } from './subject';
import type { PodDisruptionBudget } from '../../lib/kube/cluster-objects';
import type { Pod, ResourceList } from '../../lib/kube/pod';
import type { PodSpec } from '../../lib/kube/pod-template.generated';
import { DisruptionBudgets } from '../../lib/placement/scheduler/disruption-budgets';
import { failedScheduling } from '../../lib/placement/scheduler/failed-scheduling';
import { existingGuest, newGuest } from '../../lib/placement/scheduler/guest';
import { refusals } from '../../lib/placement/scheduler/laws';
import { preempt } from '../../lib/placement/scheduler/preemption';
import { allocatableOf, Room } from '../../lib/placement/scheduler/room';

/** A node, the pods on it, and a daemon pod that wants to be there too. */
export interface RoomEntry extends Entry {
  readonly allocatable: ResourceList;
  readonly residents: readonly Resident[];
  readonly budgets?: readonly PodDisruptionBudget[];
  /** `spec.template.spec` */
  readonly pod: Partial<PodSpec>;
}

interface Resident extends Pick<Pod, 'spec' | 'status'> {
  readonly labels?: Readonly<Record<string, string>>;
}

const NEWEST = '1.37';
/** The plugins that have a law of ours. Taints and affinity are asked by the controller's laws. */
const OURS: readonly string[] = ['NodePorts', 'NodeResourcesFit'];

/** What the scheduler says of one more pod on a node: which plugins refuse it, in which words, who has to go for it, and what the event tells. */
export const rooms: Subject<readonly RoomEntry[], RoomEntry> = {
  name: 'rooms',
  any: fc.array(
    fc.record({ allocatable: anyAllocatable, residents: anyResidents, budgets: anyBudgets, pod: anyNewcomer }),
    { minLength: 1, maxLength: 10 },
  ).map(asParsed),
  entries: (asked) => [...asked],
  cases: (entries) => [[...entries]],
  size: (asked) => asked.length,
  ours: (asked) => asked.map(({ allocatable, residents, budgets, pod }) => {
    const node = nodeOf(allocatable);
    const room = new Room(node, allocatableOf(node), residents.map((resident, place) => existingGuest(podOf(resident, place), NEWEST)));
    const newcomer = newGuest(daemonSet(pod), pod, NEWEST);
    const reasons = refusals(newcomer, room, NEWEST);
    const plugins = new Map<string, { plugin: string; code: string; reasons: string[] }>();
    for (const { kubernetes } of reasons) {
      const { plugin = '', status = '', message } = kubernetes!;
      const refusal = plugins.get(plugin) ?? { plugin, code: status, reasons: [] };
      plugins.set(plugin, refusal);
      if (!refusal.reasons.includes(message)) refusal.reasons.push(message);
    }
    if (reasons.length === 0) return { refusals: [] };
    const preemption = preempt(newcomer, room, reasons, NEWEST, new DisruptionBudgets(budgets));
    const { victims } = preemption;
    return {
      refusals: sorted([...plugins.values()]),
      ...victims ? { victims: victims.map(({ name }) => name).sort() } : { event: failedScheduling({ reasons, preemption }, 1, NEWEST) },
    };
  }),
  judges: (asked, judge) => {
    const created = judge.createdPods(asked.map(({ pod }) => ({ daemonSet: daemonSet(pod), node: NODE })));
    const verdicts = judge.schedule(asked.map(({ allocatable, residents, budgets }, place) => (
      { pods: [created[place].pod], nodes: [nodeOf(allocatable)], existing: residents.map(podOf), podDisruptionBudgets: budgets })));
    return verdicts.map(([{ nodes, feasible, preemption, event }]) => {
      if (feasible.length > 0) return { refusals: [] };
      const victims = preemption?.nominatedNode ? preemption.candidates[0].victims.map(({ namespace, name }) => `${namespace}/${name}`).sort() : undefined;
      return { refusals: sorted(nodes[0].refusals.filter(({ plugin }) => OURS.includes(plugin))), ...victims ? { victims } : { event } };
    });
  },
};

const NODE = 'n1';
const nodeOf = (allocatable: ResourceList) => ({ metadata: { name: NODE }, status: { allocatable } });
const podOf = ({ labels, spec, status }: Resident, place: number): Pod => ({
  metadata: { name: `p${place}`, namespace: 'default', uid: `u${place}`, labels },
  spec: { ...spec, nodeName: NODE },
  status: { phase: 'Running', ...status },
});
const daemonSet = (spec: Partial<PodSpec>) => ({
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'd', namespace: 'default' },
  spec: { selector: { matchLabels: { app: 'd' } }, template: { metadata: { labels: { app: 'd' } }, spec } },
});

/** Extended resources come in no order. */
const sorted = (all: readonly { plugin: string; code: string; reasons: string[] }[]) => (
  all.map((each) => ({ ...each, reasons: [...each.reasons].sort() })));
