import type { Guest } from './guest';
import type { Node } from '../../kube/node';
import { amounts } from '../resources/amounts';
import { countAtAGlance } from '../resources/count-at-a-glance';
import { counts } from '../resources/counts';

/** What a number of guests request together. */
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
  private readonly roughly: number;

  constructor(readonly resource: string, private readonly count: bigint) {
    this.roughly = Number(count);
  }

  isMetBy(said: string | number | undefined): boolean {
    if (said === undefined) return false;
    const count = countAtAGlance(this.resource, said);
    if (count !== undefined) return count >= this.roughly;
    return (counts(amounts({ [this.resource]: said })).get(this.resource) ?? 0n) >= this.count;
  }
}
