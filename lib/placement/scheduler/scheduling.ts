import { Demand } from './demand';
import type { Guest } from './guest';
import { inQueue } from './queue';
import { Residents } from './residents';
import { allocatableOf, conflicts, Room } from './room';
import { ALL_RUN, settle, type Settled } from './settle';
import { openQuestions } from './unjudged';
import type { Pod } from '../../kube/pod';
import type { KubernetesVersion } from '../../kube/well-known';
import type { Sync } from '../controller/sync';
import type { NodeClasses } from '../nodes/node-classes';
import type { Reason } from '../reason';

/** A DaemonSet whose pods look for a place, and what each of them is like. */
export interface Seeker {
  readonly sync: Sync;
  readonly guest: Guest;
}

/**
 * What the scheduler makes of the pods of all DaemonSets together, and of the pods that are there. Each daemon pod is
 * meant for one node, so that what happens on one node does not bear on another.
 */
export class Scheduling {
  private readonly queue: readonly Seeker[];
  private readonly residents: Residents;
  /** By the place of the node, where not everybody just gets a place. */
  private readonly settled = new Map<number, Settled>();
  private readonly pending = new Map<Guest, number>();
  private readonly open: ReadonlyMap<Guest, readonly Reason[]>;

  constructor(seekers: readonly Seeker[], private readonly nodes: NodeClasses, pods: readonly Pod[], private readonly version: KubernetesVersion) {
    this.queue = inQueue(seekers);
    this.residents = new Residents(pods, seekers, nodes, version);
    this.open = openQuestions(this.queue, pods);
    const guests = this.queue.map(({ guest }) => guest);
    const demand = new Demand(guests);
    const added = guests.flatMap((guest) => guest.added ?? []);
    const known = new Map<string, Settled>();
    const indifferent = !mayQuarrel(guests);
    nodes.nodes.forEach((node, index) => {
      const empty = this.residents.on(index).length === 0;
      if (empty && indifferent && demand.isMetBy(node)) return;
      const key = empty ? `${nodes.classOf(index)} ${demand.offerOf(node)} ${added.map((check) => check.admits(node))}` : undefined;
      const settled = (key !== undefined && known.get(key)) || this.settle(index);
      if (key !== undefined) known.set(key, settled);
      this.note(index, settled);
    });
  }

  /** How it ends on the node at this place. */
  on(index: number): Settled {
    return this.settled.get(index) ?? ALL_RUN;
  }

  /** On how many nodes this guest gets no place. */
  pendingOf(guest: Guest): number {
    return this.pending.get(guest) ?? 0;
  }

  /** What these laws cannot tell of a guest, on whichever node. */
  unjudged(guest: Guest): readonly Reason[] {
    return this.open.get(guest) ?? [];
  }

  private settle(index: number): Settled {
    const node = this.nodes.nodes[index];
    const room = new Room(node, allocatableOf(node), this.residents.on(index));
    const waiting = this.queue.filter(({ sync }) => sync.wantsPodOn(index)).map(({ guest }) => guest);
    return settle(room, waiting, this.version, (gone) => this.residents.successor(gone));
  }

  private note(index: number, settled: Settled): void {
    if (settled === ALL_RUN) return;
    this.settled.set(index, settled);
    for (const guest of settled.pending.keys()) this.pending.set(guest, this.pendingOf(guest) + 1);
  }
}

/** Whether some guest may be refused by a node that has room for all. */
function mayQuarrel(guests: readonly Guest[]): boolean {
  if (guests.some(({ added, spec }) => added ?? spec.schedulingGates?.length)) return true;
  const ports = guests.flatMap((guest) => guest.ports.map((port) => ({ guest, port })));
  return ports.some((one, place) => ports.slice(place + 1).some((other) => one.guest !== other.guest && conflicts(one.port, other.port)));
}
