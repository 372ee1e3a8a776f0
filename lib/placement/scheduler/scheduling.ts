import { Demand } from './demand';
import { DisruptionBudgets } from './disruption-budgets';
import type { Guest } from './guest';
import { judge, placedPod, together, type Judgement } from './judged';
import { inQueue } from './queue';
import { rehearsal, type Rehearsal, type Unasked } from './rehearsal';
import { Residents } from './residents';
import { allocatableOf, conflicts, Room } from './room';
import { inNamespace, sceneOf } from './scene';
import { ALL_RUN, settle, type Settled, type Waiting } from './settle';
import { Turns, type Gone } from './turns';
import { openQuestions } from './unjudged';
import type { Namespace, SchedulerObjects } from '../../kube/cluster-objects';
import type { Pod } from '../../kube/pod';
import type { KubernetesVersion } from '../../kube/well-known';
import type { Sync } from '../controller/sync';
import type { Judge } from '../judge';
import { isParticular, particulars } from '../kubelet/admission';
import type { NodeClasses } from '../nodes/node-classes';
import type { Reason, Unjudged } from '../reason';

/** A DaemonSet whose pods look for a place, and what each of them is like. */
export interface Seeker {
  readonly sync: Sync;
  readonly guest: Guest;
  /** Why admission lets no pod of it be made in the place of one that has to go. */
  readonly bars: readonly Reason[];
  /** How many pods come, or may: of what admission refuses, those that were there before and wait. */
  readonly coming: number;
  /** Whether one comes, or may, to the node at this place. */
  comesTo(index: number): boolean;
}

/** What is there when they come. */
export interface Surroundings extends SchedulerObjects {
  readonly pods?: readonly Pod[];
  readonly namespaces?: readonly Namespace[];
  /** A KubeSchedulerConfiguration. */
  readonly schedulerConfiguration?: object;
}

/**
 * What the scheduler makes of the pods of all DaemonSets together, and of the pods that are there. Each daemon pod is
 * meant for one node, so that to our laws what happens on one node does not bear on another. Where it does, Kubernetes'
 * own scheduler is asked, if it is at hand; room is then kept on all nodes for the pods that it is asked about. So it is,
 * too, for pods of which a quota lets be made only some, on which nodes is left to chance.
 */
export class Scheduling {
  private readonly queue: readonly Seeker[];
  private readonly residents: Residents;
  private readonly budgets: DisruptionBudgets;
  /** By the place of the node, where not everybody just gets a place. */
  private readonly settled = new Map<number, Settled>();
  private readonly pending = new Map<Guest, number>();
  private readonly barred = new Map<Guest, number>();
  private readonly open: Map<Guest, readonly Reason[]>;
  private readonly judged = new Set<Guest>();
  /** By the place of the node, whom Kubernetes sends away for a guest. */
  private readonly sentAway = new Map<number, Map<Guest, readonly string[]>>();
  /** By the place of the node, whom Kubernetes gives no place. */
  private readonly refused = new Map<number, Map<Guest, Waiting>>();

  constructor(
    seekers: readonly Seeker[],
    private readonly nodes: NodeClasses,
    private readonly surroundings: Surroundings,
    private readonly version: KubernetesVersion,
    kubernetes?: Judge,
  ) {
    const { pods = [] } = surroundings;
    this.queue = inQueue(seekers.filter(({ bars, coming }) => bars.length === 0 || coming > 0));
    this.residents = new Residents(pods, seekers, nodes, version);
    this.budgets = new DisruptionBudgets(surroundings.podDisruptionBudgets);
    this.open = openQuestions(this.queue, surroundings);
    this.settleAll();
    if (kubernetes) this.ask(kubernetes);
  }

  /** How it ends on the node at this place. */
  on(index: number): Settled {
    return this.settled.get(index) ?? ALL_RUN;
  }

  /** On how many nodes this guest gets no place. */
  pendingOf(guest: Guest): number {
    return this.pending.get(guest) ?? 0;
  }

  /** On how many nodes one of its pods has to go, and admission refuses the next one. */
  barredOf(guest: Guest): number {
    return this.barred.get(guest) ?? 0;
  }

  /** What nobody could tell of a guest, on whichever node. */
  unjudged(guest: Guest): readonly Reason[] {
    return this.open.get(guest) ?? [];
  }

  /** @param most how many pods it may tell of */
  rehearsal(most: number): Rehearsal {
    const { queue, residents, nodes, surroundings } = this;
    return rehearsal({
      queue,
      residents,
      nodes,
      surroundings,
      on: (index) => this.on(index),
      unaskedOf: (guest) => unasked(guest, this.unjudged(guest)),
      wasJudged: (guest) => this.judged.has(guest),
    }, most);
  }

  /** Nodes that are empty and alike to all guests are settled once. */
  private settleAll(): void {
    const guests = this.queue.map(({ guest }) => guest);
    const demand = new Demand(guests, this.nodes);
    const added = guests.flatMap((guest) => guest.added ?? []);
    const indifferent = !mayQuarrel(guests);
    const particularsOf = guests.some(isParticular) ? particulars : () => '';
    const known = new Map<string, Settled>();
    const { nodes } = this.nodes;
    for (let index = 0; index < nodes.length; index++) {
      const empty = this.residents.isEmpty(index);
      if (empty && indifferent && demand.isMetBy(index)) continue;
      const node = nodes[index];
      const key = empty ? `${this.nodes.classOf(index)} ${demand.offerOf(index)} ${particularsOf(node)} ${added.map((check) => check.admits(node))}` : undefined;
      const settled = (key !== undefined && known.get(key)) || this.settle(index);
      if (key !== undefined) known.set(key, settled);
      this.note(index, settled);
    }
  }

  private settle(index: number): Settled {
    const node = this.nodes.nodes[index];
    const room = new Room(node, allocatableOf(node), this.residents.on(index));
    const waiting = this.queue.filter((seeker) => seeker.comesTo(index)).map(({ guest }) => guest);
    return settle(room, waiting, this.version, (gone) => this.residents.successor(gone), {
      budgets: this.budgets, sentAway: this.sentAway.get(index),
    });
  }

  private note(index: number, settled: Settled): void {
    this.count(this.on(index), -1);
    if (settled !== ALL_RUN) this.settled.set(index, settled);
    this.count(settled, 1);
  }

  private count({ pending }: Settled, one: 1 | -1): void {
    for (const [guest, { isMissing }] of pending) {
      const counts = isMissing ? this.barred : this.pending;
      counts.set(guest, (counts.get(guest) ?? 0) + one);
    }
  }

  /** Lets Kubernetes decide what these laws cannot, for one DaemonSet after the other; those whose pods have to go have another turn. */
  private ask(kubernetes: Judge): void {
    const askable = this.queue.filter((seeker) => this.isAskable(seeker));
    if (askable.length === 0) return;
    const asking = new Map(askable.map((seeker) => [seeker, this.unjudged(seeker.guest) as readonly Unjudged[]]));
    let existing = this.residents.pods.map(inNamespace);
    const scene = sceneOf(this.surroundings, this.nodes.nodes, this.queue.map(({ guest }) => guest));
    const turns = new Turns(this.queue.map((seeker) => ({ seeker, places: this.placesOf(seeker) })));
    while (turns.includes(asking)) {
      const { seeker, places } = turns.next()!;
      const { guest } = seeker;
      const open = asking.get(seeker);
      if (open) {
        this.open.delete(guest);
        this.judged.add(guest);
        const nodes = places.map((index) => this.nodes.nodes[index]);
        const judgements = judge({ seeker, nodes, open }, { ...scene, existing: [...existing] }, kubernetes, this.version);
        judgements.forEach((judgement, place) => this.take(guest, places[place], judgement));
      }
      const placed = places.filter((index) => !this.on(index).pending.has(guest));
      const gone = placed.flatMap((index) => this.goneFor(guest, index));
      if (gone.length > 0) {
        const names = new Set(gone.map(({ name }) => name));
        existing = existing.filter(({ metadata: { namespace, name } }) => !names.has(`${namespace}/${name}`));
        turns.again(gone);
      }
      for (const index of placed) existing.push(placedPod(seeker, this.nodes.nodes[index]));
    }
  }

  private isAskable(seeker: Seeker): boolean {
    const open = this.unjudged(seeker.guest);
    if (!isForKubernetes(open)) return false;
    if (this.placesOf(seeker).length * this.nodes.nodes.length <= MOST_ASKED) return true;
    this.open.set(seeker.guest, open.map((question) => ({ ...question, isTooLarge: true })));
    return false;
  }

  /** Where a pod of it is made, whether it gets a place or not. */
  private placesOf(seeker: Seeker): number[] {
    return [...this.nodes.nodes.keys()].filter((index) => seeker.comesTo(index));
  }

  /** The pods that a guest drives away from the node at this place, and who makes them anew there. */
  private goneFor(guest: Guest, index: number): (Gone & { readonly name: string })[] {
    return (this.on(index).evictions.get(guest) ?? []).map((name) => {
      const resident = this.residents.on(index).find((each) => each.name === name);
      return { name, index, maker: resident && this.residents.successor(resident) };
    });
  }

  private take(guest: Guest, index: number, judgement: Judgement): void {
    const { pending, evictions } = this.on(index);
    const refused = pending.get(guest);
    if (judgement.waiting) {
      const told = new Map([...this.refused.get(index) ?? [], [guest, together(refused, judgement.waiting)]]);
      this.refused.set(index, told);
      this.note(index, { pending: new Map([...pending, ...told]), evictions });
    } else if (judgement.evicts.length > 0 && !refused) {
      this.evict(guest, index, judgement.evicts);
    }
  }

  /** Who goes makes room for those who come later, and comes again where somebody makes another. */
  private evict(guest: Guest, index: number, names: readonly string[]): void {
    this.sentAway.set(index, new Map([...this.sentAway.get(index) ?? [], [guest, names]]));
    const { pending, evictions } = this.settle(index);
    this.note(index, { pending: new Map([...pending, ...this.refused.get(index) ?? []]), evictions });
  }
}

/**
 * So many pods, times the nodes, are asked of Kubernetes' own scheduler: it looks at every node anew for each pod, which
 * takes some ten seconds for a thousand of each.
 */
const MOST_ASKED = 1_000_000;

const isForKubernetes = (open: readonly Reason[]): open is readonly Unjudged[] => (
  open.length > 0 && open.every((reason) => reason.code === 'Unjudged' && !reason.lacks));

function unasked({ spec: { nodeName } }: Guest, open: readonly Reason[]): Unasked | undefined {
  if (nodeName) return 'NodeName';
  if (open.some(({ code }) => code === 'UnknownScheduler')) return 'ForeignScheduler';
  return open.length > 0 ? 'ObjectsUnknown' : undefined;
}

/** Whether some guest may be refused by a node that has room for all. */
function mayQuarrel(guests: readonly Guest[]): boolean {
  if (guests.some((guest) => guest.added ?? (guest.spec.schedulingGates?.length || isParticular(guest)))) return true;
  const ports = guests.flatMap((guest) => guest.ports.map((port) => ({ guest, port })));
  return ports.some((one, place) => ports.slice(place + 1).some((other) => one.guest !== other.guest && conflicts(one.port, other.port)));
}
