import type { Said } from './division';
import type { TaintsView, TextView, View, Views } from './views';
import type { Node } from '../../kube/node';

/**
 * What all views show of the nodes. This goes once over what is written on a node; to look up each label that somebody
 * asks for would take several times as long.
 */
export function readNodes(nodes: readonly Node[], views: Views): ReadonlyMap<View, Said> {
  const columns = new Columns(nodes.length, views);
  for (let index = 0; index < nodes.length; index++) read(nodes[index], index, columns);
  return new Map(columns.all.map(({ view, facts }) => [view, { of: facts, bound: view.bound }]));
}

function read({ metadata, spec }: Node, index: number, { noKeys, name, taints }: Columns): void {
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
  readonly noKeys: KeysSoFar;
  readonly name: Column<TextView> | undefined;
  readonly taints: Column<TaintsView> | undefined;

  constructor(private readonly count: number, views: Views) {
    const labels = new Map([...views.labels].map(([key, view]) => [key, this.add(view)]));
    this.noKeys = new KeysSoFar(labels, '', undefined, undefined);
    this.name = views.name && this.add(views.name);
    this.taints = views.taints && this.add(views.taints);
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
    private readonly labels: ReadonlyMap<string, Column<TextView>>,
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
    const way = new KeysSoFar(this.labels, key, this.labels.get(key), isOneOfFew ? this.ways : undefined);
    if (isOneOfFew) this.ways = way;
    else (this.others ??= new Map()).set(key, way);
    this.count += 1;
    return way;
  }
}

const FEW = 8;
