import type { Judge } from './io';
import { isPlaced, ourWords, theirWords } from './scheduler-words';
import { Stage } from './stage';
import type { Node } from '../kube/node';
import type { SchedulerVerdict } from '../kubernetes/answers';
import type { Decision } from '../placement/decision';
import type { Applicant, Rehearsal, Unasked } from '../placement/scheduler/rehearsal';
import { namespaceOf } from '../report/namespace-of';

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
  /** Among pods of one priority the lowest comes first. */
  readonly turn: number;
  /** Undefined for the successor of a pod that had to go: of it nothing is decided here. */
  readonly decision: Decision | undefined;
}

/**
 * Lets the pods come before Kubernetes' scheduler in the order of the queue, with the others on their nodes. It carries
 * out itself what it decides, but for preemption and for what the kubelet does: those who come to such a node afterwards
 * are asked about in the next round, when that has happened.
 */
export function rehearse(rehearsal: Rehearsal, decisionOn: (applicant: Applicant) => Decision, kubernetes: Pick<Judge, 'schedule'>): Performance {
  const play = new Play(rehearsal, kubernetes, rehearsal.applicants.map((applicant, turn) => ({ applicant, turn, decision: decisionOn(applicant) })));
  while (play.goesOn) play.round();
  return play;
}

class Play implements Performance {
  asked = 0;
  readonly unasked = new Map<Unasked, number>();
  readonly disagreements: Disagreement[] = [];
  private readonly stage: Stage;
  /** Nodes and names of those that have to go for others. */
  private readonly evicted: ReadonlySet<string>;
  private turns: number;

  constructor(private readonly rehearsal: Rehearsal, private readonly kubernetes: Pick<Judge, 'schedule'>, private queue: Waiting[]) {
    this.stage = new Stage(rehearsal.residents);
    this.evicted = new Set(queue.flatMap(({ applicant: { node }, decision }) => (decision?.evicts ?? []).map((name) => placeOf(node, name))));
    this.turns = queue.length;
  }

  get goesOn(): boolean {
    return this.queue.length > 0;
  }

  round(): void {
    const { believed, asked, later } = inThisRound(this.queue);
    believed.forEach((each) => this.believe(each));
    const verdicts = this.ask(asked);
    this.queue = later;
    const changed = new Set<string>();
    asked.forEach((each, place) => {
      const node = each.applicant.node.metadata.name;
      if (changed.has(node)) this.queue.push(each);
      else if (this.hear(each, verdicts[place])) changed.add(node);
    });
    this.queue.sort((one, other) => other.applicant.priority - one.applicant.priority || one.turn - other.turn);
  }

  private ask(asked: readonly Waiting[]): readonly SchedulerVerdict[] {
    if (asked.length === 0) return [];
    const pods = asked.map(({ applicant }) => applicant.pod);
    return this.kubernetes.schedule([{ ...this.rehearsal.scene, pods, existing: this.stage.pods, together: true }])[0];
  }

  /** Takes our word for a pod. */
  private believe({ applicant, decision }: Waiting): void {
    if (!decision) return;
    const { unasked, node, daemonSet } = applicant;
    if (unasked) this.unasked.set(unasked, (this.unasked.get(unasked) ?? 0) + 1);
    this.stage.leave(this.stage.find(node.metadata.name, decision.evicts));
    const wasThere = this.evicted.has(placeOf(node, `${namespaceOf(daemonSet)}/${daemonSet.metadata.name}`));
    if (wasThere || decision.verdict === 'runs' || decision.verdict === 'undecided') this.stage.enter(applicant);
  }

  /** @returns whether it is not as the scheduler has left it */
  private hear({ applicant, decision }: Waiting, verdict: SchedulerVerdict): boolean {
    const victims = this.stage.find(applicant.node.metadata.name, victimsOf(verdict));
    if (decision) this.compare(applicant, ourWords(decision), theirWords(verdict, victims.map(({ name }) => name)));
    this.stage.leave(victims);
    for (const { successor } of victims) if (successor) this.queue.push({ applicant: successor, turn: this.turns++, decision: undefined });

    const getsPlace = isPlaced(verdict, victims);
    const fails = decision?.reasons.some(({ layer, decisive }) => decisive && layer === 'kubelet') ?? false;
    if (getsPlace && !fails) this.stage.enter(applicant);
    return victims.length > 0 || (getsPlace && fails);
  }

  private compare(applicant: Applicant, ours: string, theirs: string): void {
    this.asked += 1;
    if (ours !== theirs) this.disagreements.push({ applicant, ours, theirs });
  }
}

/** Those of whom our word is taken, and those who can be asked about together, as long as no other is between them on a node. */
function inThisRound(queue: readonly Waiting[]): { believed: Waiting[]; asked: Waiting[]; later: Waiting[] } {
  const round = { believed: [] as Waiting[], asked: [] as Waiting[], later: [] as Waiting[] };
  const [busy, closed] = [new Set<string>(), new Set<string>()];
  for (const each of queue) {
    const { unasked, node: { metadata: { name: node } } } = each.applicant;
    if (unasked && busy.has(node)) closed.add(node);
    if (closed.has(node)) {
      round.later.push(each);
    } else if (unasked) {
      round.believed.push(each);
    } else {
      round.asked.push(each);
      busy.add(node);
    }
  }
  return round;
}

const placeOf = ({ metadata }: Node, name: string) => `${metadata.name} ${name}`;

/** A daemon pod is meant for one node, so that there is one candidate at most. */
function victimsOf({ preemption }: SchedulerVerdict): string[] {
  if (!preemption?.nominatedNode) return [];
  return preemption.candidates.flatMap(({ victims }) => victims.map(({ namespace, name }) => `${namespace}/${name}`));
}
