import type { Reading } from './law';
import type { Node } from '../kube/node';
import { blockingTaints } from './laws/taints';
import { valueAt } from './string-map';

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
  /** The place in `classes` of every node, in the order of the nodes. */
  private readonly placeOf: Uint32Array;
  private byName: ReadonlyMap<string, number> | undefined;

  constructor(readonly nodes: readonly Node[], readings: readonly Reading[]) {
    const looks = looksOf(readings);
    const root = new Branch();
    const classes: { example: Node; size: number }[] = [];
    this.placeOf = Uint32Array.from(nodes, (node) => {
      const leaf = looks.reduce((branch, look) => look(node, branch), root);
      leaf.place ??= classes.push({ example: node, size: 0 }) - 1;
      classes[leaf.place].size += 1;
      return leaf.place;
    });
    this.classes = classes;
  }

  /** The place in `classes` of the node at this place in `nodes`. */
  classOf(index: number): number {
    return this.placeOf[index];
  }

  /** The place in `nodes` of the node of this name. Names are unique in a cluster; should they not be here, it is the first. */
  indexOf(nodeName: string): number | undefined {
    this.byName ??= new Map(this.nodes.map(({ metadata }, index): [string, number] => [metadata.name, index]).reverse());
    return this.byName.get(nodeName);
  }
}

/** Where two nodes show a different fact, their ways part. Nodes that reach the same branch are of one class. */
class Branch {
  place: number | undefined;
  private readonly branches = new Map<Fact, Branch>();

  follow(fact: Fact): Branch {
    let branch = this.branches.get(fact);
    if (!branch) this.branches.set(fact, branch = new Branch());
    return branch;
  }
}

type Fact = string | symbol | undefined;

/** Looks at one side of a node and follows what it sees. */
type Look = (node: Node, branch: Branch) => Branch;

const UNKNOWN = Symbol('a value that no check knows');

/** One look for all readings of the same thing. */
function looksOf(readings: readonly Reading[]): Look[] {
  const names = new Set<string>();
  const labels = new Map<string, Set<string> | undefined>();
  let taints = false;
  for (const reading of readings) {
    if (reading.of === 'name') reading.among.forEach((name) => names.add(name));
    if (reading.of === 'label') labels.set(reading.key, merged(labels.has(reading.key) ? labels.get(reading.key) : new Set(), reading.among));
    if (reading.of === 'taints') taints = true;
  }
  return [
    ...[...labels].map(([key, among]) => label(key, among)),
    ...(names.size > 0 ? [name(names)] : []),
    ...(taints ? [followTaints] : []),
  ];
}

function merged(known: Set<string> | undefined, among: readonly string[] | undefined): Set<string> | undefined {
  if (!known || !among) return undefined;
  among.forEach((value) => known.add(value));
  return known;
}

const label = (key: string, among: ReadonlySet<string> | undefined): Look => (node, branch) => {
  const value = valueAt(node.metadata.labels, key);
  return branch.follow(value === undefined || !among || among.has(value) ? value : UNKNOWN);
};

const name = (among: ReadonlySet<string>): Look => (node, branch) => (
  branch.follow(among.has(node.metadata.name) ? node.metadata.name : UNKNOWN)
);

const followTaints: Look = (node, branch) => blockingTaints(node).reduce(
  (reached, { key, value, effect }) => reached.follow(key).follow(value ?? '').follow(effect),
  branch,
);
