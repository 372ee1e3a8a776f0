import { byTurn } from './queue';
import type { Seeker } from './seeker';

/** Where the pods of a DaemonSet come when it is their turn. */
interface Turn {
  readonly seeker: Seeker;
  /** Of nodes. */
  readonly places: readonly number[];
}

/** A pod that had to go, and the DaemonSet that makes it anew on the node at this place, if one does. */
export interface Gone {
  readonly maker: Seeker | undefined;
  readonly index: number;
}

/** The turns of DaemonSets. One whose pods have to go has another, after all that matter as much, as on a single node. */
export class Turns {
  private readonly left: Turn[];

  /** @param turns in the order of the scheduler */
  constructor(turns: readonly Turn[]) {
    this.left = [...turns];
  }

  /** Whether one of these DaemonSets has a turn still. */
  includes(seekers: { has(seeker: Seeker): boolean }): boolean {
    return this.left.some(({ seeker }) => seekers.has(seeker));
  }

  next(): Turn | undefined {
    return this.left.shift();
  }

  /** Pods come again; those that admission lets nobody make do not. */
  again(gone: readonly Gone[]): void {
    const places = new Map<Seeker, number[]>();
    for (const { maker, index } of gone) {
      if (maker?.bars.length === 0) places.set(maker, [...places.get(maker) ?? [], index]);
    }
    this.left.push(...[...places].map(([seeker, all]) => ({ seeker, places: all })));
    this.left.sort((one, other) => byTurn(one.seeker.guest, other.seeker.guest)); // stable: of equals, the order stays
  }
}
