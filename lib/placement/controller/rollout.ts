import { created } from './advance';
import type { Ruling } from './daemon';
import { upToDate } from './pod-revision';
import { isBound, isLive } from './pod-state';
import { everywhere, halt, NO_HALT, upTo, type Budget, type Halt, type Replacement } from './standstill';
import type { DaemonSet } from '../../kube/daemon-set';
import type { Pod } from '../../kube/pod';

/** A node with pods of the DaemonSet on it, the first in precedence first. There is at least one. */
export interface Occupied {
  /** The place of the node. */
  readonly index: number;
  readonly ruling: Ruling;
  readonly pods: readonly Pod[];
}

/** The places of nodes that should run the pod, and where no new one does. */
export type Stuck = Pick<ReadonlyMap<number, unknown>, 'has' | 'keys'>;

/**
 * What becomes of the pods that are there. What is bound to a node becomes ready, what can be scheduled is, and what is
 * being deleted goes; what cannot run is told.
 *
 * A rolling update deletes old pods also where it may not make new ones, so that behind an untolerated NoSchedule
 * taint only pods from the newest template stay. With `OnDelete` old pods stay as they are. A rolling update comes to
 * a halt when as many pods as may be unavailable will never be available, or with surge when as many new pods as it
 * may make beside old ones wait there for ever: then available old pods stay. With surge, so do as many where none is
 * wanted as nodes go without, left to chance which. It does not go on, either, while a pod cannot be created. A
 * percentage of no nodes is zero, and lets none go.
 *
 * Not foreseen: a rolling update with surge that is held up by the new pod of a node that was tainted before the pod
 * was scheduled.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/controller/daemon/update.go rollingUpdate
 */
export class Rollout {
  /** What a rolling update may take at a time; undefined on delete. */
  readonly budget: Budget | undefined;
  readonly halt: Halt = NO_HALT;
  /** Old pods that go if all new ones can be created, in the order in which they do. */
  readonly replacing: readonly Replacement[] = [];
  /** Whether old pods that run are to be replaced, or go because others do. */
  readonly replaces: boolean = false;
  private readonly isNew: (pod: Pod) => boolean;
  /** Whether a node may have two pods: of no nodes a percentage is none, and yet it is a surge. */
  private readonly mayDouble: boolean;
  private readonly staying: ReadonlySet<Pod> = new Set();
  private readonly beside: ReadonlyMap<Pod, Replacement> = new Map();

  /**
   * @param desired how many nodes should run the pod
   * @param stuck undefined where it is still to be found out: with surge old pods then stay, beside new ones
   * @param most how many old pods go until a new one cannot be created
   */
  constructor(daemonSet: DaemonSet, desired: number, occupied: readonly Occupied[], stuck?: Stuck, most = Infinity) {
    this.budget = budgetOf(daemonSet, desired);
    this.mayDouble = Boolean(budgetOf(daemonSet, 1)?.surges);
    this.isNew = upToDate(daemonSet, occupied.flatMap(({ pods }) => pods));
    if (!this.budget || occupied.length === 0) return;
    const { surges } = this.budget;
    const all = occupied.flatMap((place) => this.replacement(place) ?? []);
    const counted = surges ? all.filter(({ isUnwanted }) => !isUnwanted) : all;
    const bare = lacking(stuck, counted);
    const begins = most > 0 || bare.length === 0; // what is missing is created first
    const strays = occupied.flatMap((place) => this.stray(place) ?? []);
    const unwanted = surges && begins ? all.filter(({ isUnwanted }) => isUnwanted) : [];
    const standIns = unwanted.slice(0, Math.max(bare.length - strays.filter(({ runs }) => runs).length, 0));
    const unavailable = [...bare, ...strays.filter(({ runs }) => !runs).map(({ index }) => index)];
    const isStuck = (index: number) => stuck?.has(index) ?? false;
    const isOpen = surges && !stuck;
    const found = isOpen ? everywhere(counted) : begins ? halt(counted, this.budget, isStuck, unavailable) : NO_HALT;
    this.replaces = all.length > 0;
    this.replacing = going(all, isOpen ? [] : [...standIns, ...found.staying]);
    this.halt = upTo(most, this.replacing, found);
    this.staying = new Set([...standIns, ...this.halt.staying].map(({ old }) => old));
    this.beside = new Map(this.halt.beside.map((each) => [each.old, each]));
  }

  /** The places of nodes where a new pod is wanted beside the old one, which remains. */
  get doubled(): readonly number[] {
    return this.halt.beside.map(({ index }) => index);
  }

  /** The pod that remains on a node where one may. */
  remaining(pods: readonly Pod[]): Pod | undefined {
    const staying = pods.find((pod) => this.staying.has(pod));
    if (staying) return staying;
    const first = this.first(pods);
    return first && (this.isNew(first) || !this.budget) ? first : undefined;
  }

  /** Whether the node ends with a pod from the newest template, given that it should run one. */
  renews(pods: readonly Pod[]): boolean {
    const remaining = this.remaining(pods);
    return !remaining || this.isNew(remaining);
  }

  /** Whether a new pod is wanted beside the one that remains. */
  doubles(pods: readonly Pod[]): boolean {
    return this.beside.size > 0 && pods.some((pod) => this.beside.has(pod));
  }

  /** The new pod that is there already, and waits beside the one that remains. */
  rival(pods: readonly Pod[]): Pod | undefined {
    return pods.map((pod) => this.beside.get(pod)).find(Boolean)?.rival;
  }

  /** A new pod where none is wanted. One that runs stands in for one that is wanted and does not; one that does not run waits for ever. */
  private stray({ index, ruling, pods }: Occupied): { readonly index: number; readonly runs: boolean } | undefined {
    const first = ruling.shouldContinueRunning && !ruling.shouldRun ? this.first(pods) : undefined;
    return first && this.isNew(first) ? { index, runs: isBound(first) } : undefined;
  }

  /** Of several live pods all but the first are deleted; with surge, all but the first new one and the first old one. */
  private replacement({ index, ruling, pods }: Occupied): Replacement | undefined {
    if (!ruling.shouldContinueRunning) return undefined;
    const surges = this.budget?.surges;
    const live = pods.filter(isLive);
    const old = surges ? live.find((pod) => !this.isNew(pod)) : this.first(pods);
    if (!old || this.isNew(old) || !isBound(old)) return undefined;
    if (!ruling.shouldRun) return surges && live.some(this.isNew) ? undefined : { index, old, isUnwanted: true };
    if (!surges) return { index, old };
    const rival = live.find(this.isNew);
    return rival && isBound(rival) ? undefined : { index, old, rival };
  }

  private first(pods: readonly Pod[]): Pod | undefined {
    const live = pods.filter(isLive);
    return (this.mayDouble ? live.find(this.isNew) : undefined) ?? live[0];
  }
}

/** The places of nodes where no new pod runs, and no old one that is to be replaced. */
function lacking(stuck: Stuck | undefined, replaced: readonly Replacement[]): readonly number[] {
  const places = new Set(replaced.map(({ index }) => index));
  return [...stuck?.keys() ?? []].filter((index) => !places.has(index));
}

/** Of old pods those that go: first where no new one is to be created. */
function going(all: readonly Replacement[], staying: readonly Replacement[]): readonly Replacement[] {
  const still = new Set(staying);
  return all.filter((each) => !still.has(each)).sort((one, other) => created([one]) - created([other]));
}

function budgetOf({ spec }: DaemonSet, desired: number): Budget | undefined {
  const { type, rollingUpdate } = spec?.updateStrategy ?? {};
  if (type && type !== 'RollingUpdate') return undefined;
  const surge = share(rollingUpdate?.maxSurge, desired);
  if (surge > 0) return { surges: true, pods: surge, ...percentage(rollingUpdate?.maxSurge, desired) };
  const pods = Math.max(share(rollingUpdate?.maxUnavailable ?? 1, desired), Math.min(desired, 1));
  return { surges: false, pods, ...percentage(rollingUpdate?.maxUnavailable, desired) };
}

/** A number of nodes, or a percentage of all, rounded up. */
function share(count: number | string | undefined, all: number): number {
  return typeof count === 'number' ? count : Math.ceil((percentOf(count ?? '0') * all) / 100);
}

const percentage = (count: number | string | undefined, of: number): Pick<Budget, 'percentage'> => (
  typeof count === 'string' ? { percentage: { percent: percentOf(count), of } } : {});

const percentOf = (text: string) => Number.parseInt(text, 10);
