import type { Said } from './division';
import { Offers } from './offers';
import { PlacesByName } from './places-by-name';
import { TextView, Views, type Sides, type TaintsView, type View } from './views';
import type { Node } from '../../kube/node';
import type { Reading } from '../controller/law';

/** Of so many labels what was read is kept. A label that somebody types has as many keys as letters. */
const MOST_LABELS = 100;

/** What readings see of nodes. */
export interface Seen {
  /** The views through which they look. */
  readonly views: Views;
  /** What each of these views shows, in the order of the nodes. */
  readonly shown: ReadonlyMap<View, Said>;
}

/** Nodes, and what was read of them. */
export class ReadNodes {
  readonly offers: Offers;
  /** Of every side that was ever looked at, the view through which the nodes were read. */
  private sources: Sides = { labels: new Map(), name: undefined, taints: undefined };
  private readonly facts = new WeakMap<View, Uint32Array>();
  /** All labels that there are, by their keys; undefined as long as nobody has gone over them. */
  private keys: ReadonlySet<string> | undefined;
  private places: PlacesByName | undefined;

  constructor(private readonly nodes: readonly Node[]) {
    this.offers = new Offers(nodes);
  }

  /** Reads what readings look at and was not read before. */
  see(readings: readonly Reading[]): Seen {
    const { labels, name, taints } = this.sources;
    const views = new Views(readings, taints);
    const sources = {
      labels: new Map([...views.labels].map(([key, view]) => [key, sourceOf(view, labels.get(key))])),
      name: views.name ? sourceOf(views.name, name) : name,
      taints: views.taints ?? taints,
    };
    this.read(sources);
    for (const [key, view] of views.labels) this.show(view, sources.labels.get(key)!);
    if (views.name) this.show(views.name, sources.name!);
    const all = new Map([...labels, ...sources.labels]);
    this.sources = all.size > MOST_LABELS ? sources : { ...sources, labels: all };
    return { views, shown: new Map(views.all.map((view) => [view, { of: this.facts.get(view)!, bound: view.bound }])) };
  }

  /** The place of the node of this name. Names are unique in a cluster; should they not be here, it is the first. */
  indexOf(nodeName: string): number | undefined {
    this.places ??= new PlacesByName(this.nodes);
    return this.places.get(nodeName);
  }

  /**
   * This goes once over what is written on a node; to look up each label that somebody asks for would take several times
   * as long.
   */
  private read(sides: Sides): void {
    const { nodes, facts, keys } = this;
    for (const [key, view] of sides.labels) {
      if (keys && !keys.has(key)) facts.set(view, new Uint32Array(nodes.length));
    }
    const columns = new Columns(nodes.length, sides, (view) => !facts.has(view));
    if (columns.all.length === 0) return;
    for (let index = 0; index < nodes.length; index++) readNode(nodes[index], index, columns);
    for (const column of columns.all) facts.set(column.view, column.facts);
    this.keys = columns.keys;
  }

  private show(view: TextView, source: TextView): void {
    if (view !== source) this.facts.set(view, view.translate(this.facts.get(source)!, source));
  }
}

/**
 * The view through which nodes are read for another one. What was read and is not enough is read a second time so that it
 * is enough for all: somebody may be typing.
 */
function sourceOf(view: TextView, earlier: TextView | undefined): TextView {
  if (!earlier || earlier.covers(view)) return earlier ?? view;
  const all = new TextView();
  all.add(undefined);
  return all;
}

function readNode({ metadata, spec }: Node, index: number, { noKeys, name, taints }: Columns): void {
  let keys = noKeys;
  const labels = metadata.labels;
  for (const key in labels) { // the fastest way through a plain object, which labels are
    keys = keys.and(key);
    if (keys.column !== undefined) keys.column.facts[index] = keys.column.view.of(labels[key] ?? '');
  }
  if (name) name.facts[index] = name.view.of(metadata.name);
  if (taints && spec?.taints) taints.facts[index] = taints.view.of(spec.taints);
}

/** What a view shows of every node, in the order of the nodes. Where nothing is put in, nothing is there to look at. */
interface Column<Of extends View = View> {
  readonly view: Of;
  readonly facts: Uint32Array;
}

class Columns {
  readonly all: Column[] = [];
  /** By the keys of the labels that are looked at. */
  readonly labels: ReadonlyMap<string, Column<TextView>>;
  /** Of all labels that were passed. */
  readonly keys = new Set<string>();
  readonly noKeys: KeysSoFar;
  readonly name: Column<TextView> | undefined = undefined;
  readonly taints: Column<TaintsView> | undefined = undefined;

  /** @param isWanted whether to read through a view */
  constructor(private readonly count: number, { labels, name, taints }: Sides, isWanted: (view: View) => boolean) {
    this.labels = new Map([...labels].filter(([, view]) => isWanted(view)).map(([key, view]) => [key, this.add(view)]));
    this.noKeys = new KeysSoFar(this, '', undefined, undefined);
    if (name && isWanted(name)) this.name = this.add(name);
    if (taints && isWanted(taints)) this.taints = this.add(taints);
  }

  private add<Of extends View>(view: Of): Column<Of> {
    const column = { view, facts: new Uint32Array(this.count) };
    this.all.push(column);
    return column;
  }
}

/** Keys of labels in their order, up to one of them, from which only few ways go on: they are tried one by one, which is faster than a Map. */
class KeysSoFar {
  private ways: KeysSoFar | undefined = undefined;
  private count = 0;
  private others: Map<string, KeysSoFar> | undefined = undefined;

  /**
   * @param key the last of them
   * @param column where the value under the last key is noted; undefined if nobody looks at it
   * @param next another way to go on from the keys before
   */
  constructor(
    private readonly columns: Columns,
    private readonly key: string,
    readonly column: Column<TextView> | undefined,
    private readonly next: KeysSoFar | undefined,
  ) {}

  and(key: string): KeysSoFar {
    let way = this.ways;
    while (way !== undefined && way.key !== key) way = way.next;
    return way ?? this.others?.get(key) ?? this.add(key);
  }

  private add(key: string): KeysSoFar {
    const isOneOfFew = this.count < FEW;
    this.columns.keys.add(key);
    const way = new KeysSoFar(this.columns, key, this.columns.labels.get(key), isOneOfFew ? this.ways : undefined);
    if (isOneOfFew) this.ways = way;
    else (this.others ??= new Map()).set(key, way);
    this.count += 1;
    return way;
  }
}

const FEW = 8;
