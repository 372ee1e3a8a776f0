import type { Judge } from './io';
import { isPlaced, ourWords, theirWords, victimsOf } from './scheduler-words';
import { Stage, type Standing } from './stage';
import type { Node } from '../kube/node';
import type { SchedulerVerdict } from '../kubernetes/answers';
import type { Decision } from '../placement/decision';
import { namespaceOf } from '../placement/namespace-of';
import type { Applicant, Rehearsal, Unasked } from '../placement/scheduler/rehearsal';

/** What Kubernetes' own scheduler says of the pods that are to be made. */
export interface Performance {
  /** How many pods it was asked about. */
  readonly asked: number;
  /** How many it could not be asked about, and why. */
  readonly unasked: ReadonlyMap<Unasked, number>;
  /** Each pod of which it says something else. */
  readonly disagreements: readonly Disagreement[];
}

interface Disagreement {
  readonly applicant: Applicant;
  readonly ours: string;
  readonly theirs: string;
}

/** A pod in the queue. */
interface Waiting {
  readonly applicant: Applicant;
  readonly decision: Decision;
  /** Among pods of one priority the lowest comes first. */
  readonly turn: number;
  /** Whether it comes in the place of a pod that had to go. */
  readonly isBack: boolean;
}

/**
 * Lets the pods come before Kubernetes' scheduler in the order of the queue, with the others on their nodes. It carries
 * out itself what it decides, but for preemption and for what the kubelet does: those who come to such a node afterwards
 * are asked about in the next round, when that has happened.
 */
export function rehearse(rehearsal: Rehearsal, decisionOn: (applicant: Applicant) => Decision, kubernetes: Pick<Judge, 'schedule'>): Performance {
  const play = new Play(rehearsal, decisionOn, kubernetes);
  while (play.goesOn) play.round();
  return play;
}

class Play implements Performance {
  readonly unasked = new Map<Unasked, number>();
  /** What was said of each pod in the end. */
  private readonly heard = new Map<Applicant, Disagreement>();
  /** The names of those who had to go for a pod. */
  private readonly madeRoom = new Map<Applicant, readonly string[]>();
  private readonly stage: Stage;
  private queue: Waiting[];
  /** Nodes and names of those that have to go for others. */
  private readonly evicted: ReadonlySet<string>;
  private turns: number;

  constructor(
    private readonly rehearsal: Rehearsal,
    private readonly decisionOn: (applicant: Applicant) => Decision,
    private readonly kubernetes: Pick<Judge, 'schedule'>,
  ) {
    this.stage = new Stage(rehearsal.residents);
    this.queue = rehearsal.applicants.map((applicant, turn) => ({ applicant, decision: decisionOn(applicant), turn, isBack: false }));
    const all = [...rehearsal.applicants, ...rehearsal.residents.flatMap(({ successor }) => successor ?? [])];
    this.evicted = new Set(all.flatMap((applicant) => decisionOn(applicant).evicts.map((name) => placeOf(applicant.node, name))));
    this.turns = this.queue.length;
  }

  get asked(): number {
    return this.rehearsal.applicants.filter((applicant) => this.heard.has(applicant)).length;
  }

  get disagreements(): readonly Disagreement[] {
    return [...this.heard.values()].filter(({ ours, theirs }) => ours !== theirs);
  }

  get goesOn(): boolean {
    return this.queue.length > 0;
  }

  round(): void {
    const asked = this.nextToAsk();
    const verdicts = this.ask(asked);
    const changed = new Set<string>();
    asked.forEach((each, place) => {
      const node = each.applicant.node.metadata.name;
      if (changed.has(node)) this.queue.push(each);
      else if (this.hear(each, verdicts[place])) changed.add(node);
    });
    this.queue.sort((one, other) => other.applicant.priority - one.applicant.priority || one.turn - other.turn);
  }

  /**
   * Those who can be asked about together, as long as nothing happens between them on a node that the scheduler does not
   * do itself: then the others wait for the next round.
   */
  private nextToAsk(): readonly Waiting[] {
    const [queue, asked] = [this.queue, [] as Waiting[]];
    const [busy, closed] = [new Set<string>(), new Set<string>()];
    this.queue = [];
    for (const each of queue) {
      const { unasked, node: { metadata: { name: node } } } = each.applicant;
      if (unasked && busy.has(node)) closed.add(node);
      if (closed.has(node)) {
        this.queue.push(each);
      } else if (!unasked) {
        asked.push(each);
        busy.add(node);
      } else if (this.believe(each, unasked)) {
        closed.add(node);
      }
    }
    return asked;
  }

  private ask(asked: readonly Waiting[]): readonly SchedulerVerdict[] {
    if (asked.length === 0) return [];
    const pods = asked.map(({ applicant }) => applicant.pod);
    return this.kubernetes.schedule([{ ...this.rehearsal.scene, pods, existing: this.stage.pods, together: true }])[0];
  }

  /** Takes our word for a pod. @returns whether others had to go for it */
  private believe({ applicant, decision, isBack }: Waiting, why: Unasked): boolean {
    const { node, daemonSet } = applicant;
    if (!isBack) this.unasked.set(why, (this.unasked.get(why) ?? 0) + 1);
    const victims = this.stage.find(node.metadata.name, decision.evicts);
    this.dismiss(victims);
    const hasToGo = !isBack && this.evicted.has(placeOf(node, `${namespaceOf(daemonSet)}/${daemonSet.metadata.name}`));
    if (hasToGo || decision.verdict === 'runs' || decision.verdict === 'undecided') this.stage.enter(applicant);
    return victims.length > 0;
  }

  /** @returns whether it is not as the scheduler has left it */
  private hear({ applicant, decision }: Waiting, verdict: SchedulerVerdict): boolean {
    const victims = this.stage.find(applicant.node.metadata.name, victimsOf(verdict));
    if (victims.length > 0) this.madeRoom.set(applicant, victims.map(({ name }) => name));
    this.heard.set(applicant, { applicant, ours: ourWords(decision), theirs: theirWords(verdict, this.madeRoom.get(applicant) ?? []) });
    this.dismiss(victims);

    const getsPlace = isPlaced(verdict);
    const fails = decision.reasons.some(({ layer, decisive }) => decisive && layer === 'kubelet');
    if (getsPlace && !fails) this.stage.enter(applicant);
    return victims.length > 0 || (getsPlace && fails);
  }

  /** Those who have to go, or who their DaemonSets make in their place, queue up again. */
  private dismiss(victims: readonly Standing[]): void {
    this.stage.leave(victims);
    this.queue.push(...victims.flatMap(({ successor }) => (
      successor ? [{ applicant: successor, decision: this.decisionOn(successor), turn: this.turns++, isBack: true }] : [])));
  }
}

const placeOf = ({ metadata }: Node, name: string) => `${metadata.name} ${name}`;
