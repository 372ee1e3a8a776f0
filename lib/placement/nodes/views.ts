import { KnownTexts } from './known-texts';
import { Trail } from './trail';
import type { NodeTaint } from '../../kube/node';
import type { Reading } from '../controller/law';
import { blocks } from '../controller/laws/taints';

/** What checks may learn of a node from one thing that they look at: two nodes with the same number are alike to them. */
export type Fact = number;

/** Where there is nothing to look at. */
export const NOTHING: Fact = 0;

/** Where there is a text that no check knows; those that are known have the facts that follow. */
const OTHER: Fact = 1;

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
    return this.texts.count + OTHER + 1;
  }

  /** @param among the texts that one more check knows, undefined if it may tell any two apart */
  add(among: readonly string[] | undefined): void {
    if (among) among.forEach((text) => this.texts.add(text));
    else this.tellsAllApart = true;
  }

  /** Whether it tells apart all that another view tells apart. */
  covers(other: TextView): boolean {
    return this.tellsAllApart || (!other.tellsAllApart && this.texts.includes(other.texts));
  }

  /** What it shows where another view, which covers it, shows these facts. */
  translate(facts: Uint32Array, other: TextView): Uint32Array {
    const own = new Uint32Array(other.bound).fill(OTHER);
    own[NOTHING] = NOTHING;
    for (const text of (this.tellsAllApart ? other : this).texts.all) own[OTHER + other.texts.numberOf(text)] = this.of(text);
    const shown = new Uint32Array(facts.length);
    for (let place = 0; place < facts.length; place++) shown[place] = own[facts[place]]; // not map, whose closure slows placing on a snapshot by a fifth
    return shown;
  }

  of(text: string): Fact {
    return OTHER + (this.tellsAllApart ? this.texts.add(text) : this.texts.numberOf(text));
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

/** The views of sides of a node. */
export interface Sides {
  /** By the key of the label. */
  readonly labels: ReadonlyMap<string, TextView>;
  readonly name: TextView | undefined;
  readonly taints: TaintsView | undefined;
}

/** All sides of a node at which a number of checks look. */
export class Views implements Sides {
  readonly labels: ReadonlyMap<string, TextView>;
  readonly name: TextView | undefined;
  readonly taints: TaintsView | undefined;

  /** @param taints the view of taints, which is the same to all, if there is one already */
  constructor(readings: readonly Reading[], taints = new TaintsView()) {
    const labels = new Map<string, TextView>();
    for (const reading of readings) {
      if (reading.of === 'name') (this.name ??= new TextView()).add(reading.among);
      if (reading.of === 'label') labelView(labels, reading.key).add(reading.among);
      if (reading.of === 'taints') this.taints = taints;
    }
    this.labels = labels;
  }

  get all(): View[] {
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
  const view = labels.get(key) ?? new TextView();
  labels.set(key, view);
  return view;
}
