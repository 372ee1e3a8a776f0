import { ask, type Answers } from './ask';
import type { Cast } from './cast';
import type { Guest } from './guest';
import { inQueue } from './queue';
import { rehearsal, type Rehearsal } from './rehearsal';
import { Residents } from './residents';
import type { Surroundings } from './scene';
import type { Seeker } from './seeker';
import type { Settled } from './settle';
import { Settlement } from './settlement';
import { openQuestions } from './unjudged';
import type { KubernetesVersion } from '../../kube/well-known';
import type { Judge } from '../judge';
import type { NodeClasses } from '../nodes/node-classes';
import type { Reason } from '../reason';

/**
 * What the scheduler makes of the pods of all DaemonSets together, and of the pods that are there. Each daemon pod is
 * meant for one node, so that to our laws what happens on one node does not bear on another. Where it does, Kubernetes'
 * own scheduler is asked, if it is at hand; room is then kept on all nodes for the pods that it is asked about. So it is,
 * too, for pods of which a quota lets be made only some, on which nodes is left to chance.
 */
export class Scheduling {
  private readonly cast: Cast;
  private readonly settlement: Settlement;
  private readonly answers: Answers;

  constructor(
    seekers: readonly Seeker[], nodes: NodeClasses, surroundings: Surroundings, kubernetesVersion: KubernetesVersion, kubernetes?: Judge,
  ) {
    const queue = inQueue(seekers.filter(({ bars, coming }) => bars.length === 0 || coming > 0));
    const residents = new Residents(surroundings.pods ?? [], seekers, nodes, kubernetesVersion);
    const open = openQuestions(queue, surroundings);
    this.cast = { queue, residents, nodes, surroundings, kubernetesVersion };
    this.settlement = new Settlement(this.cast);
    this.answers = kubernetes ? ask(open, this.cast, this.settlement, kubernetes) : { judged: new Set(), unjudged: open };
  }

  /** How it ends on the node at this place. */
  on(index: number): Settled {
    return this.settlement.outcomes.on(index);
  }

  /** On how many nodes this guest gets no place. */
  pendingOf(guest: Guest): number {
    return this.settlement.outcomes.pendingOf(guest);
  }

  /** On how many nodes one of its pods has to go, and admission refuses the next one. */
  barredOf(guest: Guest): number {
    return this.settlement.outcomes.barredOf(guest);
  }

  /** What nobody could tell of a guest, on whichever node. */
  unjudged(guest: Guest): readonly Reason[] {
    return this.answers.unjudged.get(guest) ?? [];
  }

  /** @param most how many pods it may tell of */
  rehearsal(most: number): Rehearsal {
    return rehearsal({ ...this.cast, ...this.answers, outcomes: this.settlement.outcomes }, most);
  }
}
