import type { Guest } from './guest';
import type { Node } from '../../kube/node';
import { offerOf } from '../nodes/offers';
import { amounts } from '../resources/amounts';
import { counts } from '../resources/counts';

/** The nodes that are to meet a demand. */
interface Providers {
  readonly nodes: readonly Node[];
  readonly offers: { of(resource: string): Float64Array };
}

/** What a number of guests request together of each of some nodes. */
export class Demand {
  private readonly totals: readonly (readonly [resource: string, count: bigint])[];
  /** By the place of the node, one where it is not met; undefined as long as nobody has asked. */
  private unmet: Uint8Array | undefined = undefined;

  constructor(guests: readonly Guest[], private readonly providers: Providers) {
    const sums = new Map([['pods', BigInt(guests.length)]]);
    for (const { requests } of guests) {
      for (const [resource, count] of requests) if (resource !== 'pods') sums.set(resource, (sums.get(resource) ?? 0n) + count);
    }
    this.totals = [...sums].filter(([, count]) => count > 0n);
  }

  /** Whether the node at this place, if it is empty, has room for all of them, or does not say what it offers. */
  isMetBy(index: number): boolean {
    this.unmet ??= this.compare();
    return this.unmet[index] === 0;
  }

  /** What the node at this place says of all that is asked for: nodes that say the same are alike to the guests. */
  offerOf(index: number): string {
    const said = offerOf(this.providers.nodes[index]);
    return said ? this.totals.map(([resource]) => said[resource]).join(' ') : '';
  }

  private compare(): Uint8Array {
    const { nodes, offers } = this.providers;
    const unmet = new Uint8Array(nodes.length);
    for (const [resource, count] of this.totals) {
      const offered = offers.of(resource);
      const roughly = Number(count);
      for (let index = 0; index < unmet.length; index++) {
        if (offered[index] >= roughly) continue;
        if (!Number.isNaN(offered[index]) || exactly(nodes[index], resource) < count) unmet[index] = 1;
      }
    }
    return unmet;
  }
}

function exactly(node: Node, resource: string): bigint {
  return counts(amounts({ [resource]: offerOf(node)![resource] })).get(resource) ?? 0n;
}
