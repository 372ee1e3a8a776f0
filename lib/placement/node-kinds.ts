import type { Parts } from './division';
import type { KnownTexts } from './known-texts';
import { blocks } from './laws/taints';
import type { View, Views } from './views';
import type { Node, NodeTaint } from '../kube/node';

/**
 * Puts nodes into one part where they read alike from their first label to their last taint. This goes once over what
 * is written on a node; to look up each label that somebody asks for would take several times as long.
 */
export function kindsOf(nodes: readonly Node[], views: Views): Parts {
  const start = { keys: new Keys(undefined), values: new Reader() };
  const partOf = new Uint32Array(nodes.length);
  const firsts: number[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const part = read(nodes[index], views, start, firsts.length);
    if (part === firsts.length) firsts.push(index);
    partOf[index] = part;
  }
  return { partOf, firsts };
}

/** Keys are read apart from what stands under them: there are few sets of keys, and each goes with many values. */
function read(node: Node, views: Views, start: { readonly keys: Keys; readonly values: Reader }, next: number): number {
  let { keys, values } = start;
  const labels = node.metadata.labels;
  for (const key in labels) { // the fastest way through a plain object, which labels are
    keys = keys.and(key, views.labels);
    if (keys.view) values = values.readText(labels[key] ?? '', keys.view.known);
  }
  if (views.name) values = values.readText(node.metadata.name, views.name.known);
  if (views.taints && node.spec?.taints) values = readTaints(node.spec.taints, values);
  return values.partWith(keys, next);
}

function readTaints(taints: readonly NodeTaint[], start: Reader): Reader {
  let reader = start;
  for (const taint of taints) {
    if (blocks(taint)) reader = reader.readText(taint.key ?? '').readText(taint.value ?? '').readText(taint.effect);
  }
  return reader;
}

/** The keys of labels, as far as they are read. */
class Keys {
  // Nearly always there is one way to go on, which needs no Map.
  private key = '';
  private next: Keys | undefined = undefined;
  private others: Map<string, Keys> | undefined = undefined;

  /** @param view how the value under the last key is seen; undefined if nobody looks at it */
  constructor(readonly view: View | undefined) {}

  and(key: string, labels: Views['labels']): Keys {
    return this.next && key === this.key ? this.next : this.others?.get(key) ?? this.goOn(key, new Keys(labels.get(key)));
  }

  private goOn(key: string, next: Keys): Keys {
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

/** One who has read values, a name and taints. Where two nodes go on differently, their readers part. */
class Reader {
  private text = '';
  private next: Reader | undefined = undefined;
  private others: Map<string, Reader> | undefined = undefined;
  private unknown: Reader | undefined = undefined;
  private parts: Map<Keys, number> | undefined = undefined;

  readText(text: string, known?: KnownTexts): Reader {
    if (this.next && text === this.text) return this.next;
    if (known && !known.has(text)) return this.unknown ??= new Reader();
    return this.others?.get(text) ?? this.goOn(text, new Reader());
  }

  /** The part of the nodes that end here and have these keys; where there is none yet, it is `next`. */
  partWith(keys: Keys, next: number): number {
    this.parts ??= new Map();
    const part = this.parts.get(keys) ?? next;
    if (part === next) this.parts.set(keys, next);
    return part;
  }

  private goOn(text: string, next: Reader): Reader {
    if (this.next) {
      this.others ??= new Map();
      this.others.set(text, next);
    } else {
      this.text = text;
      this.next = next;
    }
    return next;
  }
}
