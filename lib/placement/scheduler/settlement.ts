import type { Cast } from './cast';
import { Demand } from './demand';
import { DisruptionBudgets } from './disruption-budgets';
import type { Guest } from './guest';
import { Outcomes } from './outcomes';
import { allocatableOf, conflicts, Room } from './room';
import { settle, type Settled, type Waiting } from './settle';
import { isParticular, particulars } from '../kubelet/admission';

/** Settles all nodes by our own laws, and heeds what Kubernetes says of a guest on one of them. */
export class Settlement {
  readonly outcomes = new Outcomes();
  private readonly budgets: DisruptionBudgets;
  /** By the place of the node, whom Kubernetes gives no place. */
  private readonly refused = new Map<number, Map<Guest, Waiting>>();
  /** By the place of the node, whom Kubernetes sends away for a guest. */
  private readonly sentAway = new Map<number, Map<Guest, readonly string[]>>();

  constructor(private readonly cast: Cast) {
    this.budgets = new DisruptionBudgets(cast.surroundings.podDisruptionBudgets);
    this.settleAll();
  }

  /** Kubernetes gives a guest no place on the node at this place. Its room is kept, as if it had one. */
  refuse(guest: Guest, index: number, waiting: Waiting): void {
    this.refused.set(index, new Map([...this.refused.get(index) ?? [], [guest, waiting]]));
    this.heed(index, this.outcomes.on(index));
  }

  /**
   * Kubernetes gives a guest the place of others. Who goes makes room for those who come later, and comes again where
   * somebody makes another.
   *
   * @param names of the pods, each with its namespace
   */
  sendAway(guest: Guest, index: number, names: readonly string[]): void {
    this.sentAway.set(index, new Map([...this.sentAway.get(index) ?? [], [guest, names]]));
    this.heed(index, this.settle(index));
  }

  /** Whom Kubernetes refuses has no place, whatever our laws say. */
  private heed(index: number, { pending, evictions }: Settled): void {
    this.outcomes.set(index, { pending: new Map([...pending, ...this.refused.get(index) ?? []]), evictions });
  }

  /** Nodes that are empty and alike to all guests are settled once. */
  private settleAll(): void {
    const { residents, nodes: classes } = this.cast;
    const guests = this.cast.queue.map(({ guest }) => guest);
    const demand = new Demand(guests, classes.offers);
    const added = guests.flatMap((guest) => guest.added ?? []);
    const indifferent = !mayQuarrel(guests);
    const particularsOf = guests.some(isParticular) ? particulars : () => '';
    const known = new Map<string, Settled>();
    const { nodes } = classes;
    for (let index = 0; index < nodes.length; index++) {
      const empty = residents.isEmpty(index);
      if (empty && indifferent && demand.isMetBy(index)) continue;
      const node = nodes[index];
      const key = empty ? `${classes.classOf(index)} ${demand.shortageOf(index)} ${particularsOf(node)} ${added.map((check) => check.admits(node))}` : undefined;
      const settled = (key !== undefined && known.get(key)) || this.settle(index);
      if (key !== undefined) known.set(key, settled);
      this.outcomes.set(index, settled);
    }
  }

  private settle(index: number): Settled {
    const { queue, residents, nodes, kubernetesVersion } = this.cast;
    const node = nodes.nodes[index];
    const room = new Room(node, allocatableOf(node), residents.on(index));
    const waiting = queue.filter((seeker) => seeker.comesTo(index)).map(({ guest }) => guest);
    return settle(room, waiting, kubernetesVersion, (gone) => residents.successor(gone), {
      budgets: this.budgets, sentAway: this.sentAway.get(index),
    });
  }
}

/** Whether some guest may be refused by a node that has room for all. */
function mayQuarrel(guests: readonly Guest[]): boolean {
  if (guests.some((guest) => guest.added ?? (guest.spec.schedulingGates?.length || isParticular(guest)))) return true;
  const ports = guests.flatMap((guest) => guest.ports.map((port) => ({ guest, port })));
  return ports.some((one, place) => ports.slice(place + 1).some((other) => one.guest !== other.guest && conflicts(one.port, other.port)));
}
