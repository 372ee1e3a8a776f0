import type { Admission } from './admission/admission';
import { statusAfterSync, statusLeftAlone, statusNow } from './controller/status';
import type { Decision, Verdict } from './decision';
import { eventOf } from './event';
import type { Journey } from './journey';
import type { NodeClasses } from './nodes/node-classes';
import type { Reason } from './reason';
import type { Rehearsal } from './scheduler/rehearsal';
import type { Scheduling } from './scheduler/scheduling';
import type { Waiting } from './scheduler/settle';
import { standstillOf, type Standstill, type Stuck } from './standstill';
import { nearest } from './suggestion';
import { verdict } from './verdict';
import type { Warning } from './warnings/warning';
import type { DaemonSet, DaemonSetStatus } from '../kube/daemon-set';
import type { Node } from '../kube/node';
import type { Toleration } from '../kube/pod-template.generated';
import type { KubernetesVersion } from '../kube/well-known';

/** Where one DaemonSet runs, where it does not, and why. */
export interface Placement {
  readonly daemonSet: DaemonSet;
  readonly kubernetesVersion: KubernetesVersion;
  /** The tolerations of its pods: those of the template and those that the controller adds. */
  readonly tolerations: readonly Toleration[];
  /** What the API server makes of its pods before the scheduler sees them. */
  readonly admission: Admission;
  /** What a full sync leads to, when every pod that gets a place on its node becomes ready. */
  readonly status: DaemonSetStatus;
  /** What the controller counts of the pods that exist as soon as it is applied, before it acts. Undefined where no pods were given. */
  readonly observed: DaemonSetStatus | undefined;
  /** How its rolling update comes to a halt, before all pods are made from the newest template. Undefined where none does. */
  readonly standstill: Standstill | undefined;
  /** One for each node, in the order of the nodes. */
  readonly decisions: readonly Decision[];
  /** One node of each kind that the controller cannot tell apart for any DaemonSet at hand: what it decides for it, it decides for all of its kind. */
  readonly examples: readonly Node[];
  /**
   * The decision for the node of this name.
   *
   * @throws if there is no such node; the message names those that are spelled alike
   */
  on(nodeName: string): Decision;
  /**
   * What Kubernetes' own scheduler has to be asked to confirm all placements of one call, which have this in common.
   *
   * @param most how many pods it may tell of, there or to be made; of more, those on one node of each kind
   */
  rehearsal(most: number): Rehearsal;
}

/** What all placements of one call share. */
export interface Circumstances {
  readonly kubernetesVersion: KubernetesVersion;
  readonly nodes: NodeClasses;
  readonly scheduling: Scheduling;
  /** The time at which `observed` stands; undefined where no pods were given. */
  readonly now: Date | undefined;
}

/** A placement that rules once for each class of nodes, and makes decisions when they are asked for. */
export class ClassPlacement implements Placement {
  readonly daemonSet: DaemonSet;
  readonly kubernetesVersion: KubernetesVersion;
  readonly tolerations: readonly Toleration[];
  readonly admission: Admission;
  readonly status: DaemonSetStatus;
  readonly observed: DaemonSetStatus | undefined;
  readonly #journey: Journey;
  readonly #circumstances: Circumstances;
  readonly #stuck: Stuck | undefined;
  /** Those that somebody asked for, by the place of the node. */
  readonly #made = new Map<number, Decision>();
  #decisions: readonly Decision[] | undefined;

  /** @param stuck where no new pod runs, and why; undefined where that matters to no rolling update */
  constructor(journey: Journey, circumstances: Circumstances, stuck?: Stuck) {
    const { daemon, sync } = journey;
    const { kubernetesVersion, scheduling, now } = circumstances;
    this.#journey = journey;
    this.#circumstances = circumstances;
    this.#stuck = stuck;
    this.daemonSet = daemon.daemonSet;
    this.kubernetesVersion = kubernetesVersion;
    this.tolerations = daemon.tolerations;
    this.admission = journey.admission;
    this.status = sync.rollout ? statusAfterSync(sync, sync.rollout, ...heldUp(journey, scheduling)) : statusLeftAlone(this.daemonSet);
    this.observed = now && (sync.rollout ? statusNow(sync, now) : this.status);
  }

  get standstill(): Standstill | undefined {
    const { sync: { rollout }, admission: { raise }, missing } = this.#journey;
    const { nodes: { nodes }, scheduling, kubernetesVersion } = this.#circumstances;
    const reasons = (index: number) => obstacles(index, this.#journey, scheduling).reasons;
    return rollout && standstillOf(rollout, { nodes, kubernetesVersion, quotas: raise, lacksPods: missing > 0, stuck: this.#stuck, reasons });
  }

  get decisions(): readonly Decision[] {
    return this.#decisions ??= this.#circumstances.nodes.nodes.map((_, index) => this.#decision(index));
  }

  get examples(): readonly Node[] {
    return this.#circumstances.nodes.examples;
  }

  on(nodeName: string): Decision {
    const { nodes } = this.#circumstances;
    const index = nodes.indexOf(nodeName);
    if (index === undefined) throw new Error(unknownNode(nodeName, nodes.nodes));
    return this.#decision(index);
  }

  rehearsal(most: number): Rehearsal {
    return this.#circumstances.scheduling.rehearsal(most);
  }

  #decision(index: number): Decision {
    let made = this.#made.get(index);
    if (!made) {
      made = decide(index, this.#journey, this.#circumstances);
      this.#made.set(index, made);
    }
    return made;
  }
}

/** A decision that looks for the reasons of the controller when they are asked for. */
function decide(index: number, journey: Journey, { nodes, scheduling, kubernetesVersion }: Circumstances): Decision {
  const { daemon, sync, guest } = journey;
  const node = nodes.nodes[index];
  const ruling = sync.ruling(index);
  const pods = sync.podsOn(index);
  const settled = scheduling.on(index);
  const waiting = obstacles(index, journey, scheduling);
  const outcome = verdict(ruling, pods, sync.rollout, waiting.reasons);
  let reasons: readonly Reason[] | undefined;
  let warnings: readonly Warning[] | undefined;
  return {
    node,
    ...ruling,
    verdict: outcome,
    outdated: sync.outdatedOn(index),
    get reasons() { return reasons ??= [...daemon.reasons(node), ...waiting.reasons]; },
    get warnings() { return warnings ??= MAY_RUN.includes(outcome) ? journey.watch(node) : []; },
    evicts: settled.evictions.get(guest) ?? [],
    event: eventOf(waiting, nodes.nodes.length, kubernetesVersion),
    pods,
  };
}

/** Where there is, or may come to be, a pod that its DaemonSet wants. */
const MAY_RUN: readonly Verdict[] = ['runs', 'undecided', 'pending'];

const NOTHING: Waiting = { reasons: [] };

/** What holds up the pod that is to come to the node at this place, be it for one that is there and has to go. */
export function obstacles(index: number, { sync, guest, isRefused, objections, undecided }: Journey, scheduling: Scheduling): Waiting {
  const pending = scheduling.on(index).pending.get(guest);
  if (!sync.wantsPodOn(index)) return pending ?? NOTHING;
  const creation = sync.waitsOn(index) ? [] : objections;
  if (isRefused && creation.length > 0) return { reasons: creation };
  if (pending) return { ...pending, reasons: [...pending.reasons, ...creation.map((each) => ({ ...each, decisive: false }))] };
  return { reasons: [...creation, ...undecided, ...scheduling.unjudged(guest)] };
}

/**
 * How many pods cannot be created, and how many of the others may never run. Where it is left to chance on which nodes
 * some are created, it may be those that wait. Where the pod is only to come beside an old one, nothing is missing.
 */
function heldUp(journey: Journey, scheduling: Scheduling): [missing: number, waiting: number] {
  const { sync, guest, missing, undecided, isRefused } = journey;
  const barred = missing + scheduling.barredOf(guest);
  const open = undecided.length + scheduling.unjudged(guest).length > 0;
  const waiting = open ? sync.newPods : scheduling.pendingOf(guest);
  const spared = sync.doubled.filter((index) => obstacles(index, journey, scheduling).reasons.length > 0);
  const uncreated = isRefused ? spared.filter((index) => !sync.waitsOn(index)).length : 0;
  return [barred - uncreated, (missing > 0 ? Math.min(waiting, sync.newPods - missing) : waiting) - (spared.length - uncreated)];
}

function unknownNode(nodeName: string, nodes: readonly Node[]): string {
  const alike = nearest(nodeName, nodes.map(({ metadata }) => metadata.name));
  const hint = alike.length > 0 ? `did you mean ${alike.map(quote).join(' or ')}?` : `there are ${nodes.length} nodes, none of a name like it`;
  return `no node ${quote(nodeName)} in this cluster: ${hint}`;
}

const quote = (text: string) => JSON.stringify(text);
