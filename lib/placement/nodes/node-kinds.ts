import type { Parts } from './division';
import { Trail } from './trail';
import type { TextView, Views } from './views';
import type { Node } from '../../kube/node';

/**
 * Puts nodes into one part where they read alike from their first label to their last taint. This goes once over what
 * is written on a node; to look up each label that somebody asks for would take several times as long.
 */
export function kindsOf(nodes: readonly Node[], views: Views): Parts {
  const keys = new KeysSoFar(views.labels);
  const start = new Trail();
  const partOf = new Uint32Array(nodes.length);
  const firsts: number[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const trail = read(nodes[index], views, keys, start);
    if (trail.end < 0) trail.end = firsts.push(index) - 1;
    partOf[index] = trail.end;
  }
  return { partOf, firsts };
}

/** Keys are read apart from what stands under them: there are few sets of keys, and each goes with many values. */
function read(node: Node, views: Views, noKeys: KeysSoFar, start: Trail): Trail {
  let keys = noKeys;
  let trail = start;
  const labels = node.metadata.labels;
  for (const key in labels) { // the fastest way through a plain object, which labels are
    keys = keys.and(key);
    if (keys.view) trail = trail.goOn(keys.view.of(labels[key] ?? ''));
  }
  if (views.name) trail = trail.goOn(views.name.of(node.metadata.name));
  if (views.taints) trail = trail.goOn(views.taints.show(node));
  return trail.goOn(keys.number);
}

/** Keys of labels in their order, up to one of them. */
class KeysSoFar {
  // Nearly always there is one way to go on, which needs no Map.
  private key = '';
  private next: KeysSoFar | undefined = undefined;
  private others: Map<string, KeysSoFar> | undefined = undefined;

  /**
   * @param number tells them from all other keys
   * @param view how the value under the last key is seen; undefined if nobody looks at it
   */
  constructor(
    private readonly labels: Views['labels'],
    readonly number = 0,
    readonly view: TextView | undefined = undefined,
    private readonly counter = { count: 0 },
  ) {}

  and(key: string): KeysSoFar {
    return this.next && key === this.key ? this.next : this.others?.get(key) ?? this.add(key);
  }

  private add(key: string): KeysSoFar {
    const next = new KeysSoFar(this.labels, ++this.counter.count, this.labels.get(key), this.counter);
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
