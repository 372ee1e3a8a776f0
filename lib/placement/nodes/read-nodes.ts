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
    if (keys.column) keys.column.facts[index] = keys.column.view.of(labels[key] ?? '');
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
    this.noKeys = new KeysSoFar(new Map([...views.labels].map(([key, view]) => [key, this.add(view)])));
    this.name = views.name && this.add(views.name);
    this.taints = views.taints && this.add(views.taints);
  }

  private add<Of extends View>(view: Of): Column<Of> {
    const column = { view, facts: new Uint32Array(this.count) };
    this.all.push(column);
    return column;
  }
}

/** Keys of labels in their order, up to one of them: nearly always there is one way to go on, and it needs no Map. */
class KeysSoFar {
  private key = '';
  private next: KeysSoFar | undefined = undefined;
  private others: Map<string, KeysSoFar> | undefined = undefined;

  /** @param column where the value under the last key is noted; undefined if nobody looks at it */
  constructor(private readonly labels: ReadonlyMap<string, Column<TextView>>, readonly column: Column<TextView> | undefined = undefined) {}

  and(key: string): KeysSoFar {
    return this.next && key === this.key ? this.next : this.others?.get(key) ?? this.add(key);
  }

  private add(key: string): KeysSoFar {
    const next = new KeysSoFar(this.labels, this.labels.get(key));
    if (this.next) {
      this.others ??= new Map();
      this.others.set(key, next);
    } else {
      this.key = key;
      this.next = next;
    }
    return next;
  }
}
