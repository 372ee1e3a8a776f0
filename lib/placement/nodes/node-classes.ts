import { cross, divide, merge, type Division, type Parts } from './division';
import { kindsOf } from './node-kinds';
import { Views, type Fact, type View } from './views';
import type { Node } from '../../kube/node';
import type { Reading } from '../controller/law';

/** Nodes that none of the checks at hand can tell apart. */
export interface NodeClass {
  /** One of them, to be asked for all. */
  readonly example: Node;
  readonly size: number;
}

/**
 * Sorts nodes into classes. However many nodes a cluster has, they come in few kinds, so that a decision for each
 * class is a decision for each node.
 */
export class NodeClasses {
  readonly classes: readonly NodeClass[];
  private readonly views: Views;
  /** The classes by what a single view shows of them. */
  private readonly byView: ReadonlyMap<View, Division<Fact>>;
  /** The place in `classes` of every node, in the order of the nodes. */
  private readonly placeOf: Uint32Array;
  private byName: Map<string, number> | undefined;

  /** @param readings all that the checks at hand look at */
  constructor(readonly nodes: readonly Node[], readings: readonly Reading[]) {
    this.views = new Views(readings);
    const kinds = kindsOf(nodes, this.views);
    const examples = kinds.firsts.map((index) => nodes[index]);
    const kindsByView = this.views.all().map((view): [View, Division<Fact>] => [view, divide(examples.length, (kind) => view.show(examples[kind]))]);
    const classes = cross(examples.length, kindsByView.map(([, division]) => division));

    this.placeOf = new Uint32Array(nodes.length);
    const sizes = new Uint32Array(classes.firsts.length);
    for (let index = 0; index < nodes.length; index++) {
      const place = classes.partOf[kinds.partOf[index]];
      this.placeOf[index] = place;
      sizes[place] += 1;
    }
    this.classes = classes.firsts.map((kind, place) => ({ example: examples[kind], size: sizes[place] }));
    // Classes stand in the order of their first kinds, so that the parts of kinds and of classes have the same places.
    this.byView = new Map(kindsByView.map(([view, { partOf, firsts, parts }]) => [view, {
      partOf: new Uint32Array(classes.firsts.map((kind) => partOf[kind])),
      firsts: firsts.map((kind) => classes.partOf[kind]),
      parts,
    }]));
  }

  /** The classes as a check sees them that looks at nothing else: whatever it finds on the first of a part, it finds on all of it. */
  seenBy(readings: readonly Reading[]): Parts {
    return cross(this.classes.length, [...new Set(readings.map((reading) => this.seenThrough(reading)))]);
  }

  /** A reading that knows few texts, where others know many, tells few classes apart. */
  private seenThrough(reading: Reading): Parts {
    const division = this.byView.get(this.views.of(reading))!;
    if (reading.of === 'taints' || !reading.among || division.firsts.length <= 2 * reading.among.length + 2) return division;
    const view = this.views.of(reading);
    return merge(division, [...reading.among, undefined].map((text) => view.of(text)));
  }

  /** The place in `classes` of the node at this place in `nodes`. */
  classOf(index: number): number {
    return this.placeOf[index];
  }

  /** The place in `nodes` of the node of this name. Names are unique in a cluster; should they not be here, it is the first. */
  indexOf(nodeName: string): number | undefined {
    this.byName ??= placesByName(this.nodes);
    return this.byName.get(nodeName);
  }
}

function placesByName(nodes: readonly Node[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let index = nodes.length - 1; index >= 0; index--) places.set(nodes[index].metadata.name, index);
  return places;
}
