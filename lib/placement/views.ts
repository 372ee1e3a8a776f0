import { KnownTexts } from './known-texts';
import type { Reading } from './law';
import { blockingTaints } from './laws/taints';
import { valueAt } from './string-map';
import type { Node } from '../kube/node';

/** What checks may learn of a node from one thing that they look at. */
export type Fact = string | symbol | undefined;

/** One side of a node, as all checks see it that look at this side. */
export interface View {
  /** The texts that any of them knows: all others are alike to them. Undefined where they may tell any two apart. */
  readonly known: KnownTexts | undefined;
  show(node: Node): Fact;
}

/** All sides of a node at which a number of checks look. */
export class Views {
  /** By the key of the label. */
  readonly labels: ReadonlyMap<string, View>;
  readonly name: View | undefined;
  readonly taints: View | undefined;

  constructor(readings: readonly Reading[]) {
    const names = new KnownTexts();
    const labels = new Map<string, KnownTexts | undefined>();
    for (const reading of readings) {
      if (reading.of === 'name') reading.among.forEach((name) => names.add(name));
      if (reading.of === 'label') labels.set(reading.key, merged(labels.has(reading.key) ? labels.get(reading.key) : new KnownTexts(), reading.among));
    }
    this.labels = new Map([...labels].map(([key, known]) => [key, labelView(key, known)]));
    this.name = readings.some((reading) => reading.of === 'name') ? nameView(names) : undefined;
    this.taints = readings.some((reading) => reading.of === 'taints') ? TAINTS : undefined;
  }

  all(): View[] {
    return [...this.labels.values(), this.name, this.taints].filter((view) => view !== undefined);
  }

  /** The side at which a reading looks, which is one of those that this was made for. */
  of(reading: Reading): View {
    return (reading.of === 'label' ? this.labels.get(reading.key) : this[reading.of === 'name' ? 'name' : 'taints'])!;
  }
}

/** A text as the checks see it. */
function seen({ known }: View, text: string): Fact {
  return !known || known.has(text) ? text : UNKNOWN;
}

const UNKNOWN = Symbol('a text that no check knows');

function merged(known: KnownTexts | undefined, among: readonly string[] | undefined): KnownTexts | undefined {
  if (!known || !among) return undefined;
  among.forEach((value) => known.add(value));
  return known;
}

const labelView = (key: string, known: KnownTexts | undefined): View => ({
  known,
  show(node) {
    const value = valueAt(node.metadata.labels, key);
    return value === undefined ? undefined : seen(this, value);
  },
});

const nameView = (known: KnownTexts): View => ({
  known,
  show(node) { return seen(this, node.metadata.name); },
});

const TAINTS: View = {
  known: undefined,
  show(node) {
    const taints = blockingTaints(node);
    return taints.length > 0 ? JSON.stringify(taints.map(({ key, value, effect }) => [key, value ?? '', effect])) : undefined;
  },
};
