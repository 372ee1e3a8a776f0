import type { Parts } from './division';
import type { KnownTexts } from './known-texts';
import { blocks } from './laws/taints';
import type { View, Views } from './views';
import type { Node } from '../kube/node';

/**
 * Puts nodes into one part where they read alike from their first label to their last taint. This goes once over what
 * is written on a node; to look up each label that somebody asks for would take several times as long.
 */
export function kindsOf(nodes: readonly Node[], views: Views): Parts {
  const start = { keys: new Reader(), values: new Reader() };
  const partOf = new Uint32Array(nodes.length);
  const firsts: number[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const end = read(nodes[index], views, start);
    if (end.part < 0) end.part = firsts.push(index) - 1;
    partOf[index] = end.part;
  }
  return { partOf, firsts };
}

/** Keys are read apart from what stands under them: there are few sets of keys, and each goes with many values. */
function read(node: Node, views: Views, start: { readonly keys: Reader; readonly values: Reader }): Reader {
  let { keys, values } = start;
  const labels = node.metadata.labels;
  for (const key in labels) { // the fastest way through a plain object, which labels are
    keys = keys.readKey(key, views.labels);
    if (keys.view) values = values.readText(labels[key] ?? '', keys.view.known);
  }
  if (views.name) values = values.readText(node.metadata.name, views.name.known);
  if (views.taints) {
    for (const taint of node.spec?.taints ?? NO_TAINTS) {
      if (blocks(taint)) values = values.readText(taint.key ?? '').readText(taint.value ?? '').readText(taint.effect);
    }
  }
  return values.readKeys(keys);
}

const NO_TAINTS = Object.freeze([]);

/** One who has read something of a node. Where two nodes go on differently, their readers part. */
class Reader {
  /** The part of the nodes that end here; negative as long as none does. */
  part = -1;
  // Nearly always there is one way to go on, which needs no Map.
  private way: string | Reader = '';
  private next: Reader | undefined = undefined;
  private others: Map<string | Reader, Reader> | undefined = undefined;
  private unknown: Reader | undefined = undefined;

  /** @param view how the value of a label is seen whose key was just read; undefined if nobody looks at it */
  constructor(readonly view?: View) {}

  readKey(key: string, labels: Views['labels']): Reader {
    if (key === this.way && this.next) return this.next;
    return this.others?.get(key) ?? this.goOn(key, new Reader(labels.get(key)));
  }

  readText(text: string, known?: KnownTexts): Reader {
    if (text === this.way && this.next) return this.next;
    if (known && !known.has(text)) return this.unknown ??= new Reader();
    return this.others?.get(text) ?? this.goOn(text, new Reader());
  }

  readKeys(keys: Reader): Reader {
    if (keys === this.way && this.next) return this.next;
    return this.others?.get(keys) ?? this.goOn(keys, new Reader());
  }

  private goOn(after: string | Reader, next: Reader): Reader {
    if (this.next) {
      this.others ??= new Map();
      this.others.set(after, next);
    } else {
      this.way = after;
      this.next = next;
    }
    return next;
  }
}
