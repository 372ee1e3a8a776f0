import type { Guest } from './guest';
import { offerOf, type Offers } from '../nodes/offers';
import { amounts } from '../resources/amounts';
import { counts } from '../resources/counts';

/** What a number of guests request together of each of some nodes. */
export class Demand {
  private readonly totals: readonly Total[];
  /** By the place of the node, one where it is not met; undefined as long as nobody has asked. */
  private unmet: Uint8Array | undefined = undefined;

  constructor(guests: readonly Guest[], private readonly offers: Offers) {
    const sums = new Map([['pods', BigInt(guests.length)]]);
    for (const { requests } of guests) {
      for (const [resource, count] of requests) if (resource !== 'pods') sums.set(resource, (sums.get(resource) ?? 0n) + count);
    }
    this.totals = [...sums].filter(([, count]) => count > 0n).map(([resource, count]) => new Total(resource, count, offers));
  }

  /** Whether the node at this place, if it is empty, has room for all of them, or does not say what it offers. */
  isMetBy(index: number): boolean {
    this.unmet ??= this.compare();
    return this.unmet[index] === 0;
  }

  /** What the node at this place says of all that is asked for: nodes that say the same are alike to the guests. */
  offerOf(index: number): string {
    return this.said(index, this.totals);
  }

  /** What it says of all that it has not enough of: empty nodes that say the same are alike to the guests. */
  shortageOf(index: number): string {
    return this.said(index, this.totals.filter((total) => !total.isMetBy(index)));
  }

  private said(index: number, totals: readonly Total[]): string {
    const said = offerOf(this.offers.nodes[index]);
    return said ? JSON.stringify(totals.map(({ resource }) => [resource, said[resource]])) : '';
  }

  private compare(): Uint8Array {
    const unmet = new Uint8Array(this.offers.nodes.length);
    for (const total of this.totals) {
      for (let index = 0; index < unmet.length; index++) if (!total.isMetBy(index)) unmet[index] = 1;
    }
    return unmet;
  }
}

class Total {
  private readonly roughly: number;
  private offered: Float64Array | undefined = undefined;

  constructor(readonly resource: string, private readonly count: bigint, private readonly offers: Offers) {
    this.roughly = Number(count);
  }

  isMetBy(index: number): boolean {
    this.offered ??= this.offers.of(this.resource); // asked for once, since offers forget where there are many
    const offer = this.offered[index];
    return offer >= this.roughly || (Number.isNaN(offer) && this.exactly(index) >= this.count);
  }

  private exactly(index: number): bigint {
    return counts(amounts({ [this.resource]: offerOf(this.offers.nodes[index])![this.resource] })).get(this.resource) ?? 0n;
  }
}
