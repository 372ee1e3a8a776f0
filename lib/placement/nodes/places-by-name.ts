import type { Node } from '../../kube/node';

/** Finds nodes by their names. A Map would do, but takes twice as long to make: it calls out of JavaScript to hash a text that was just parsed. */
export class PlacesByName {
  /** One more than the place of the first node of each hash; zero where there is none. */
  private readonly first: Int32Array;
  /** The same for the node that comes after this one among those of the same hash. */
  private readonly next: Int32Array;

  constructor(private readonly nodes: readonly Node[]) {
    this.first = new Int32Array(2 * nodes.length + 1);
    this.next = new Int32Array(nodes.length);
    for (let place = nodes.length - 1; place >= 0; place--) {
      const slot = this.slot(nodes[place].metadata.name);
      this.next[place] = this.first[slot];
      this.first[slot] = place + 1;
    }
  }

  /** Of several nodes of one name the first. */
  get(name: string): number | undefined {
    for (let place = this.first[this.slot(name)] - 1; place >= 0; place = this.next[place] - 1) {
      if (this.nodes[place].metadata.name === name) return place;
    }
    return undefined;
  }

  private slot(name: string): number {
    let hash = 0;
    for (let at = 0; at < name.length; at++) hash = Math.imul(hash + name.charCodeAt(at), SPREAD);
    return Math.abs(hash) % this.first.length;
  }
}

/** A prime that carries every letter into all bits: the one of the hash FNV-1. */
const SPREAD = 16777619;
