import type { Guest } from './guest';
import { ALL_RUN, type Settled } from './settle';

/** How it ends on each node, and on how many nodes each guest has no place. */
export class Outcomes {
  /** By the place of the node, where not everybody just gets a place. */
  private readonly byPlace = new Map<number, Settled>();
  private readonly pending = new Map<Guest, number>();
  private readonly barred = new Map<Guest, number>();

  /** How it ends on the node at this place. */
  on(index: number): Settled {
    return this.byPlace.get(index) ?? ALL_RUN;
  }

  /** On how many nodes this guest gets no place. */
  pendingOf(guest: Guest): number {
    return this.pending.get(guest) ?? 0;
  }

  /** On how many nodes one of its pods has to go, and admission refuses the next one. */
  barredOf(guest: Guest): number {
    return this.barred.get(guest) ?? 0;
  }

  /** In the place of what was known of this node before. */
  set(index: number, settled: Settled): void {
    this.count(this.on(index), -1);
    if (settled !== ALL_RUN) this.byPlace.set(index, settled);
    this.count(settled, 1);
  }

  private count({ pending }: Settled, one: 1 | -1): void {
    for (const [guest, { isMissing }] of pending) {
      const counts = isMissing ? this.barred : this.pending;
      counts.set(guest, (counts.get(guest) ?? 0) + one);
    }
  }
}
