import fc from 'fast-check';
import { anyAllocatable, anyNewcomer, anyResident } from './room-arbitraries';
import { asParsed, type Entry, type Subject } from './subject';
import type { Pod, ResourceList } from '../../lib/kube/pod';
import type { PodSpec } from '../../lib/kube/pod-template.generated';
import { existingGuest, newGuest } from '../../lib/placement/scheduler/guest';
import { refusals } from '../../lib/placement/scheduler/laws';
import { allocatableOf, Room } from '../../lib/placement/scheduler/room';

/** A node, the pods on it, and a daemon pod that wants to be there too. */
export interface RoomEntry extends Entry {
  readonly allocatable: ResourceList;
  readonly residents: readonly Pick<Pod, 'spec' | 'status'>[];
  /** `spec.template.spec` */
  readonly pod: Partial<PodSpec>;
}

const NEWEST = '1.37';
/** The plugins that have a law of ours. Taints and affinity are asked by the controller's laws. */
const OURS: readonly string[] = ['NodePorts', 'NodeResourcesFit'];

/** What the scheduler says of one more pod on a node: which plugins refuse it, in which words, and whether preemption might help. */
export const rooms: Subject<readonly RoomEntry[], RoomEntry> = {
  name: 'rooms',
  any: fc.array(fc.record({ allocatable: anyAllocatable, residents: fc.array(anyResident, { maxLength: 3 }), pod: anyNewcomer }), { minLength: 1, maxLength: 10 })
    .map(asParsed),
  entries: (asked) => [...asked],
  cases: (entries) => [[...entries]],
  size: (asked) => asked.length,
  ours: (asked) => asked.map(({ allocatable, residents, pod }) => {
    const node = nodeOf(allocatable);
    const room = new Room(node, allocatableOf(node), residents.map((resident, place) => existingGuest(podOf(resident, place), NEWEST)));
    const plugins = new Map<string, { plugin: string; code: string; reasons: string[] }>();
    for (const { kubernetes } of refusals(newGuest(daemonSet(pod), pod, NEWEST), room, NEWEST)) {
      const { plugin = '', status = '', message } = kubernetes!;
      const refusal = plugins.get(plugin) ?? { plugin, code: status, reasons: [] };
      plugins.set(plugin, refusal);
      if (!refusal.reasons.includes(message)) refusal.reasons.push(message);
    }
    return sorted([...plugins.values()]);
  }),
  judges: (asked, judge) => {
    const created = judge.createdPods(asked.map(({ pod }) => ({ daemonSet: daemonSet(pod), node: NODE })));
    const verdicts = judge.schedule(asked.map(({ allocatable, residents }, place) => (
      { pods: [created[place].pod], nodes: [nodeOf(allocatable)], existing: residents.map(podOf) })));
    return verdicts.map(([{ nodes }]) => sorted(nodes[0].refusals.filter(({ plugin }) => OURS.includes(plugin))));
  },
};

const NODE = 'n1';
const nodeOf = (allocatable: ResourceList) => ({ metadata: { name: NODE }, status: { allocatable } });
const podOf = ({ spec, status }: RoomEntry['residents'][number], place: number): Pod => (
  { metadata: { name: `p${place}`, namespace: 'default', uid: `u${place}` }, spec: { ...spec, nodeName: NODE }, status: { phase: 'Running', ...status } });
const daemonSet = (spec: Partial<PodSpec>) => ({
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'd', namespace: 'default' },
  spec: { selector: { matchLabels: { app: 'd' } }, template: { metadata: { labels: { app: 'd' } }, spec } },
});

/** Extended resources come in no order. */
const sorted = (all: readonly { plugin: string; code: string; reasons: string[] }[]) => all.map((each) => ({ ...each, reasons: [...each.reasons].sort() }));
