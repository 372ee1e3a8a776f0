import { KnownTexts } from './known-texts';
import { Trail } from './trail';
import type { NodeTaint } from '../../kube/node';
import type { Reading } from '../controller/law';
import { blocks } from '../controller/laws/taints';

/** What checks may learn of a node from one thing that they look at: two nodes with the same number are alike to them. */
export type Fact = number;

/** Where there is nothing to look at. */
export const NOTHING: Fact = 0;

/** One side of a node, as all checks see it that look at this side. */
export interface View {
  /** More than every fact so far. */
  readonly bound: number;
}

/** A label or a name as checks see it that each know some texts: all others are alike to them. */
export class TextView implements View {
  private readonly texts = new KnownTexts();
  private tellsAllApart = false;

  get bound(): number {
    return this.texts.count + 2;
  }

  /** @param among the texts that one more check knows, undefined if it may tell any two apart */
  add(among: readonly string[] | undefined): void {
    if (among) among.forEach((text) => this.texts.add(text));
    else this.tellsAllApart = true;
  }

  of(text: string): Fact {
    return 1 + (this.tellsAllApart ? this.texts.add(text) : this.texts.numberOf(text));
  }
}

/** Taints as checks see them, in their order and without those that keep nobody away. */
export class TaintsView implements View {
  private readonly start = new Trail();
  private readonly keys = new KnownTexts();
  private readonly values = new KnownTexts();
  private readonly effects = new KnownTexts();
  bound = NOTHING + 1;

  of(taints: readonly NodeTaint[]): Fact {
    let trail = this.start;
    for (const taint of taints) {
      if (blocks(taint)) trail = this.pass(taint, trail);
    }
    if (trail === this.start) return NOTHING;
    if (trail.end < 0) trail.end = this.bound++;
    return trail.end;
  }

  private pass({ key, value, effect }: NodeTaint, trail: Trail): Trail {
    return trail.goOn(this.keys.add(key ?? '')).goOn(this.values.add(value ?? '')).goOn(this.effects.add(effect));
  }
}

/** All sides of a node at which a number of checks look. */
export class Views {
  /** By the key of the label. */
  readonly labels: ReadonlyMap<string, TextView>;
  readonly name: TextView | undefined;
  readonly taints: TaintsView | undefined;

  constructor(readings: readonly Reading[]) {
    const labels = new Map<string, TextView>();
    for (const reading of readings) {
      if (reading.of === 'name') (this.name ??= new TextView()).add(reading.among);
      if (reading.of === 'label') labelView(labels, reading.key).add(reading.among);
      if (reading.of === 'taints') this.taints ??= new TaintsView();
    }
    this.labels = labels;
  }

  /** The side at which a reading looks, which is one of those that this was made for. */
  of(reading: Exclude<Reading, { of: 'taints' }>): TextView;
  of(reading: Reading): View;
  of(reading: Reading): View {
    return (reading.of === 'label' ? this.labels.get(reading.key) : this[reading.of])!;
  }
}

function labelView(labels: Map<string, TextView>, key: string): TextView {
  const view = labels.get(key) ?? new TextView();
  labels.set(key, view);
  return view;
}
