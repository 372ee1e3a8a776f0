import { KnownTexts } from './known-texts';
import type { Reading } from '../controller/law';
import { blocks } from '../controller/laws/taints';
import { valueAt } from '../string-map';
import { Trail } from './trail';
import type { Node, NodeTaint } from '../../kube/node';

/** What checks may learn of a node from one thing that they look at: two nodes with the same number are alike to them. */
export type Fact = number;

/** Where there is nothing to look at. */
const NOTHING: Fact = -1;

/** One side of a node, as all checks see it that look at this side. */
export interface View {
  show(node: Node): Fact;
}

/** A label or a name as checks see it that each know some texts: all others are alike to them. */
export class TextView implements View {
  private readonly texts = new KnownTexts();
  private tellsAllApart = false;

  constructor(private readonly look: (node: Node) => string | undefined) {}

  /** @param among the texts that one more check knows, undefined if it may tell any two apart */
  add(among: readonly string[] | undefined): void {
    if (among) among.forEach((text) => this.texts.add(text));
    else this.tellsAllApart = true;
  }

  show(node: Node): Fact {
    return this.of(this.look(node));
  }

  of(text: string | undefined): Fact {
    if (text === undefined) return NOTHING;
    return this.tellsAllApart ? this.texts.add(text) : this.texts.numberOf(text);
  }
}

/** All sides of a node at which a number of checks look. */
export class Views {
  /** By the key of the label. */
  readonly labels: ReadonlyMap<string, TextView>;
  readonly name: TextView | undefined;
  readonly taints: View | undefined;

  constructor(readings: readonly Reading[]) {
    const labels = new Map<string, TextView>();
    for (const reading of readings) {
      if (reading.of === 'name') (this.name ??= new TextView(({ metadata }) => metadata.name)).add(reading.among);
      if (reading.of === 'label') labelView(labels, reading.key).add(reading.among);
      if (reading.of === 'taints') this.taints ??= new TaintsView();
    }
    this.labels = labels;
  }

  all(): View[] {
    return [...this.labels.values(), this.name, this.taints].filter((view) => view !== undefined);
  }

  /** The side at which a reading looks, which is one of those that this was made for. */
  of(reading: Exclude<Reading, { of: 'taints' }>): TextView;
  of(reading: Reading): View;
  of(reading: Reading): View {
    return (reading.of === 'label' ? this.labels.get(reading.key) : this[reading.of])!;
  }
}

function labelView(labels: Map<string, TextView>, key: string): TextView {
  const view = labels.get(key) ?? new TextView(({ metadata }) => valueAt(metadata.labels, key));
  labels.set(key, view);
  return view;
}

/** Taints as checks see them, in their order and without those that keep nobody away. */
class TaintsView implements View {
  private readonly start = new Trail();
  private readonly keys = new KnownTexts();
  private readonly values = new KnownTexts();
  private readonly effects = new KnownTexts();
  private count = 0;

  show({ spec }: Node): Fact {
    if (!spec?.taints) return NOTHING;
    let trail = this.start;
    for (const taint of spec.taints) {
      if (blocks(taint)) trail = this.pass(taint, trail);
    }
    if (trail === this.start) return NOTHING;
    if (trail.end < 0) trail.end = this.count++;
    return trail.end;
  }

  private pass({ key, value, effect }: NodeTaint, trail: Trail): Trail {
    return trail.goOn(this.keys.add(key ?? '')).goOn(this.values.add(value ?? '')).goOn(this.effects.add(effect));
  }
}
