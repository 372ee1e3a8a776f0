import { divide } from './division';
import type { Offers } from './offers';
import type { ReadNodes } from './read-nodes';
import { Side, type Answers } from './side';
import { known } from './snapshot';
import { NOTHING, type Fact, type View, type Views } from './views';
import type { Node } from '../../kube/node';
import type { Reading } from '../controller/law';

/**
 * Sorts nodes into classes: those of a class none of the checks at hand can tell apart. However many nodes a cluster has, they come in few kinds, so that a decision for each
 * class is a decision for each node.
 */
export class NodeClasses {
  /** Of every class one node, to be asked for all. */
  readonly examples: readonly Node[];
  /** Of every class how many nodes there are. */
  readonly sizes: Uint32Array;
  /** The class of every node, in the order of the nodes. */
  private readonly placeOf: Uint32Array;
  private readonly read: ReadNodes;
  private readonly views: Views;
  /** The classes by what a single view shows of them. */
  private readonly sides: ReadonlyMap<View, Side>;

  /** @param readings all that the checks at hand look at */
  constructor(readonly nodes: readonly Node[], readings: readonly Reading[]) {
    this.read = known(nodes);
    const { views, shown } = this.read.see(readings);
    this.views = views;
    const { partOf, firsts } = divide(nodes.length, [...shown.values()]);
    const sizes = new Uint32Array(firsts.length);
    for (let index = 0; index < partOf.length; index++) sizes[partOf[index]] += 1;
    this.placeOf = partOf;
    this.sizes = sizes;
    this.examples = firsts.map((index) => nodes[index]);
    this.sides = new Map([...shown].map(([view, { of, bound }]) => [
      view, new Side({ of: new Uint32Array(firsts.map((index) => of[index])), bound }),
    ]));
  }

  /** What they offer. */
  get offers(): Offers {
    return this.read.offers;
  }

  /**
   * Asks a question about all classes, as seldom as can be.
   *
   * @param readings all that the answer depends on
   * @param question is asked of a node, and answered by a number up to 255
   */
  ask(readings: readonly Reading[], question: (node: Node) => number): Answers {
    return this.seenBy(readings).ask((place) => question(this.examples[place]), this.known(readings));
  }

  /** Who knows a few texts has the same answer for all others, however many they are. */
  private known(readings: readonly Reading[]): ReadonlySet<Fact> | undefined {
    const [reading] = readings;
    if (readings.length !== 1 || reading.of === 'taints' || !reading.among) return undefined;
    const view = this.views.of(reading);
    return new Set([NOTHING, ...reading.among.map((text) => view.of(text))]);
  }

  private seenBy(readings: readonly Reading[]): Side {
    const sides = [...new Set(readings.map((reading) => this.sides.get(this.views.of(reading))!))];
    if (sides.length === 1) return sides[0];
    const { partOf, firsts } = divide(this.examples.length, sides.map(({ said }) => said));
    return new Side({ of: partOf, bound: firsts.length });
  }

  /** The place among the classes of the node at this place in `nodes`. */
  classOf(index: number): number {
    return this.placeOf[index];
  }

  /** The place in `nodes` of the node of this name. Names are unique in a cluster; should they not be here, it is the first. */
  indexOf(nodeName: string): number | undefined {
    return this.read.indexOf(nodeName);
  }
}
