import { daemonPodTolerations } from './implicit-tolerations';
import type { Check } from './law';
import { CONTROLLER_LAWS } from './laws';
import type { Reason } from './reason';
import type { DaemonSet } from '../kube/daemon-set';
import type { Node } from '../kube/node';
import type { Toleration } from '../kube/pod-template.generated';

/** The controller's two booleans for one DaemonSet on one node. */
export interface Ruling {
  readonly shouldRun: boolean;
  readonly shouldContinueRunning: boolean;
}

const START: Ruling = Object.freeze({ shouldRun: true, shouldContinueRunning: true });
const STAY: Ruling = Object.freeze({ shouldRun: false, shouldContinueRunning: true });
const NEITHER: Ruling = Object.freeze({ shouldRun: false, shouldContinueRunning: false });

/** A DaemonSet with the laws made ready for its pod. */
export class Daemon {
  readonly tolerations: readonly Toleration[];
  readonly checks: readonly Check[];

  constructor(readonly daemonSet: DaemonSet) {
    const template = daemonSet.spec?.template?.spec ?? {};
    this.tolerations = daemonPodTolerations(template);
    const pod = { ...template, tolerations: [...this.tolerations] };
    this.checks = CONTROLLER_LAWS.flatMap((law) => law(pod) ?? []);
  }

  /** Decides as the controller does. */
  rule(node: Node): Ruling {
    if (this.checks.every((check) => check.admits(node))) return START;
    return this.checks.every((check) => check.keeps(node)) ? STAY : NEITHER;
  }

  /** Everything that keeps the pod off the node, the decisive first. */
  reasons(node: Node): readonly Reason[] {
    const objections = this.checks.map((check) => check.objections(node)).filter((found) => found.length > 0);
    return objections.flatMap((found, law) => found.map((objection) => ({ ...objection, decisive: law === 0 })));
  }
}
