import type { Guest } from './guest';
import type { Node } from '../../kube/node';
import { amounts } from '../resources/amounts';
import { counts } from '../resources/counts';
import { isEnoughAtAGlance } from '../resources/enough-at-a-glance';

/** What a number of guests request together. */
export class Demand {
  private readonly totals: readonly Total[];
  // These three are in every demand of note, and what is read under its name is read fastest.
  private readonly cpu: Total;
  private readonly memory: Total;
  private readonly pods: Total;
  private readonly others: readonly Total[];

  constructor(guests: readonly Guest[]) {
    const sums = new Map([['pods', BigInt(guests.length)]]);
    for (const { requests } of guests) {
      for (const [resource, count] of requests) if (resource !== 'pods') sums.set(resource, (sums.get(resource) ?? 0n) + count);
    }
    this.totals = [...sums].filter(([, count]) => count > 0n).map(([resource, count]) => new Total(resource, count));
    const totalOf = (wanted: string) => this.totals.find(({ resource }) => resource === wanted) ?? new Total(wanted, 0n);
    this.cpu = totalOf('cpu');
    this.memory = totalOf('memory');
    this.pods = totalOf('pods');
    this.others = this.totals.filter((total) => total !== this.cpu && total !== this.memory && total !== this.pods);
  }

  /** Whether a node that is empty has room for all of them, or does not say what it offers. */
  isMetBy({ status }: Node): boolean {
    const said = status?.allocatable ?? status?.capacity;
    return !said || (
      this.cpu.isMetBy(said.cpu) && this.memory.isMetBy(said.memory) && this.pods.isMetBy(said.pods)
      && this.others.every((total) => total.isMetBy(said[total.resource])));
  }

  /** What the node says of all that is asked for: nodes that say the same are alike to the guests. */
  offerOf({ status }: Node): string {
    const said = status?.allocatable ?? status?.capacity;
    return said ? this.totals.map(({ resource }) => said[resource]).join(' ') : '';
  }
}

class Total {
  private readonly roughly: number;
  /** What was enough when it was last asked: many nodes say the same. */
  private enough: string | number | undefined;

  constructor(readonly resource: string, private readonly count: bigint) {
    this.roughly = Number(count);
  }

  isMetBy(said: string | number | undefined): boolean {
    if (this.count === 0n || (said !== undefined && said === this.enough)) return true;
    if (said === undefined || !this.isWithin(said)) return false;
    this.enough = said;
    return true;
  }

  private isWithin(said: string | number): boolean {
    return isEnoughAtAGlance(this.resource, said, this.roughly)
      ?? (counts(amounts({ [this.resource]: said })).get(this.resource) ?? 0n) >= this.count;
  }
}
