import type { Guest } from './guest';
import type { Node } from '../../kube/node';
import { amounts } from '../resources/amounts';
import { counts } from '../resources/counts';

/** What a number of guests request together. Nodes write what they offer in few ways, and each is read once. */
export class Demand {
  private readonly totals: readonly Total[];

  constructor(guests: readonly Guest[]) {
    const sums = new Map([['pods', BigInt(guests.length)]]);
    for (const { requests } of guests) {
      for (const [resource, count] of requests) if (resource !== 'pods') sums.set(resource, (sums.get(resource) ?? 0n) + count);
    }
    this.totals = [...sums].filter(([, count]) => count > 0n).map(([resource, count]) => new Total(resource, count));
  }

  /** Whether a node that is empty has room for all of them, or does not say what it offers. */
  isMetBy({ status }: Node): boolean {
    const said = status?.allocatable ?? status?.capacity;
    return !said || this.totals.every((total) => total.isMetBy(said[total.resource]));
  }

  /** What the node says of all that is asked for: nodes that say the same are alike to the guests. */
  offerOf({ status }: Node): string {
    const said = status?.allocatable ?? status?.capacity;
    return said ? this.totals.map(({ resource }) => said[resource]).join(' ') : '';
  }
}

class Total {
  private readonly known = new Map<unknown, boolean>();

  constructor(readonly resource: string, private readonly count: bigint) {}

  isMetBy(said: string | number | undefined): boolean {
    let met = this.known.get(said);
    if (met === undefined) {
      met = said !== undefined && (counts(amounts({ [this.resource]: said })).get(this.resource) ?? 0n) >= this.count;
      this.known.set(said, met);
    }
    return met;
  }
}
