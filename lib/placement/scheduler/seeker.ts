import type { Guest } from './guest';
import type { DaemonSet } from '../../kube/daemon-set';
import type { Sync } from '../controller/sync';
import type { Reason } from '../reason';

/** A DaemonSet, and what each of the pods is like that it makes. */
export interface Maker {
  readonly sync: { readonly daemonSet: DaemonSet };
  readonly guest: Guest;
}

/** One whose pods look for a place. */
export interface Seeker extends Maker {
  readonly sync: Sync;
  /** Why admission lets no pod of it be made in the place of one that has to go. */
  readonly bars: readonly Reason[];
  /** How many pods come, or may: of what admission refuses, those that were there before and wait. */
  readonly coming: number;
  /** Whether one comes, or may, to the node at this place. */
  comesTo(index: number): boolean;
}
