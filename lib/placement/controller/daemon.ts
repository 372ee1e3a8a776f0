import { daemonPodTolerations } from './implicit-tolerations';
import type { Check, Reading } from './law';
import { CONTROLLER_LAWS } from './laws';
import type { DaemonSet } from '../../kube/daemon-set';
import type { Node } from '../../kube/node';
import type { Toleration } from '../../kube/pod-template.generated';
import type { NodeClasses } from '../nodes/node-classes';
import type { Reason } from '../reason';
import { templateOf } from '../template-of';

/** The controller's two booleans for one DaemonSet on one node. */
export interface Ruling {
  readonly shouldRun: boolean;
  readonly shouldContinueRunning: boolean;
}

/** From the mildest to the harshest. A new pod that must not stay is none of them: whatever a check admits, it keeps. */
const RULINGS: readonly Ruling[] = Object.freeze([
  Object.freeze({ shouldRun: true, shouldContinueRunning: true }),
  Object.freeze({ shouldRun: false, shouldContinueRunning: true }),
  Object.freeze({ shouldRun: false, shouldContinueRunning: false }),
]);

/** The rulings for every class of nodes. */
export class Rulings {
  /** How many nodes should run the pod. */
  readonly desired: number;
  private readonly harshest: Uint8Array;

  constructor(checks: readonly Check[], nodes: NodeClasses) {
    const { sizes } = nodes;
    const harshest = new Uint8Array(sizes.length);
    for (const check of checks) {
      const { partOf, answers } = nodes.ask(check.readings, (node) => harshnessOf(check, node));
      for (let place = 0; place < partOf.length; place++) {
        const answer = answers[partOf[place]];
        if (answer > harshest[place]) harshest[place] = answer;
      }
    }
    this.harshest = harshest;
    let desired = 0;
    for (let place = 0; place < sizes.length; place++) if (this.of(place).shouldRun) desired += sizes[place];
    this.desired = desired;
  }

  /** The ruling for the class at this place. */
  of(place: number): Ruling {
    return RULINGS[this.harshest[place]];
  }
}

function harshnessOf(check: Check, node: Node): number {
  if (check.admits(node)) return 0;
  return check.keeps(node) ? 1 : 2;
}

/** A DaemonSet with the laws made ready for its pod. */
export class Daemon {
  readonly tolerations: readonly Toleration[];
  private readonly checks: readonly Check[];

  constructor(readonly daemonSet: DaemonSet) {
    const template = templateOf(daemonSet).spec;
    this.tolerations = daemonPodTolerations(template);
    const pod = { ...template, tolerations: [...this.tolerations] };
    this.checks = CONTROLLER_LAWS.flatMap((law) => law(pod) ?? []);
  }

  /** All that decides on its pod. */
  get readings(): Reading[] {
    return this.checks.flatMap(({ readings }) => readings);
  }

  /** Decides as the controller does. */
  rule(nodes: NodeClasses): Rulings {
    return new Rulings(this.checks, nodes);
  }

  /** Everything that keeps the pod off the node, the decisive first. */
  reasons(node: Node): readonly Reason[] {
    const objections = this.checks.map((check) => check.objections(node)).filter((found) => found.length > 0);
    return objections.flatMap((found, law) => found.map((objection) => ({ ...objection, decisive: law === 0 })));
  }
}
