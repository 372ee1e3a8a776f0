import type { Guest } from './guest';
import type { Node } from '../../kube/node';
import { offerOf } from '../nodes/offers';
import { amounts } from '../resources/amounts';
import { counts, type Counts } from '../resources/counts';
import type { HostPort } from '../resources/host-ports';

/** A node and who is on it. */
export class Room {
  private readonly staying = new Set<Guest>();
  private readonly taken = new Map<string, bigint>();

  /** @param allocatable what the node offers; undefined where nobody says, or where there is plenty */
  constructor(readonly node: Node, readonly allocatable: Counts | undefined, guests: Iterable<Guest> = []) {
    for (const guest of guests) this.add(guest);
  }

  get guests(): readonly Guest[] {
    return [...this.staying];
  }

  get count(): number {
    return this.staying.size;
  }

  /** What the guests request in all. */
  used(resource: string): bigint {
    return this.taken.get(resource) ?? 0n;
  }

  /** The guest that has a port with which this one conflicts. */
  holderOf(port: HostPort): Guest | undefined {
    for (const guest of this.staying) {
      if (guest.ports.some((other) => conflicts(port, other))) return guest;
    }
    return undefined;
  }

  add(guest: Guest): void {
    this.staying.add(guest);
    for (const [resource, count] of guest.requests) this.taken.set(resource, this.used(resource) + count);
  }

  remove(guest: Guest): void {
    this.staying.delete(guest);
    for (const [resource, count] of guest.requests) this.taken.set(resource, this.used(resource) - count);
  }
}

/** What pods may request of a node; undefined where it says nothing at all. */
export function allocatableOf(node: Node): Counts | undefined {
  const said = offerOf(node);
  return said && counts(amounts(said));
}

const EVERYWHERE = '0.0.0.0';

/** Addresses are compared as they are written. */
export function conflicts(one: HostPort, other: HostPort): boolean {
  if (one.hostPort !== other.hostPort || one.protocol !== other.protocol) return false;
  return one.hostIP === other.hostIP || one.hostIP === EVERYWHERE || other.hostIP === EVERYWHERE;
}
