import type {
  ControllerDecision, CreatedPod, Documents, NodeDecision, PodSecurityVerdict, SchedulerVerdict, ValidationVerdict,
} from './answers';
import { Part } from './part';
import type { Manifest, SchedulingQuestion, Unvalidated, Update, ValidateOptions } from './questions';

const DIGITS: Record<string, NodeDecision> = {
  0: { shouldRun: false, shouldContinueRunning: false },
  1: { shouldRun: false, shouldContinueRunning: true },
  2: { shouldRun: true, shouldContinueRunning: true },
  3: { shouldRun: true, shouldContinueRunning: false },
};

/**
 * Kubernetes' own code, asked without a cluster. Every method is synchronous and takes many cases: one call with a
 * thousand of them is much faster than a thousand calls.
 *
 * Every method throws a `KubernetesError` where a case cannot be answered: it does not fit its kind, or Kubernetes itself
 * panics. A manifest that Kubernetes refuses is an answer.
 */
export class Kubernetes {
  private known?: { kubernetes: string; go: string; kinds: string[] };

  constructor(private readonly manifests: Part, private readonly scheduler: Part) {}

  /** Whose word the answers are, like `v1.37.2`. */
  get version(): string {
    return this.about().kubernetes;
  }

  /** The kinds that can be validated, like `apps/v1 DaemonSet`. */
  get kinds(): readonly string[] {
    return this.about().kinds;
  }

  /** Reads a text as kubectl does. */
  documents(text: string): Documents {
    return this.manifests.ask<Documents>('documents', [{ text }])[0];
  }

  /** Says what the API server says to the creation of each object. */
  validate(objects: readonly Unvalidated[], options: ValidateOptions = {}): ValidationVerdict[] {
    return this.manifests.ask('validate', objects, options);
  }

  /**
   * Says what the API server says to each object that is to take the place of one that stands, of the same kind and name. Of
   * the kinds that can be validated those that Kubernetes' own strategies know, DaemonSets among them.
   */
  validateUpdates(updates: readonly Update[]): ValidationVerdict[] {
    return this.manifests.ask('validateUpdate', updates);
  }

  /** Asks the DaemonSet controller about every pair, and gives an answer for each DaemonSet. */
  decide(daemonSets: readonly Manifest[], nodes: readonly Manifest[]): ControllerDecision[] {
    const [decisions] = this.manifests.ask<(Omit<ControllerDecision, 'nodes'> & { nodes: string })[]>('decide', [{ daemonSets, nodes }]);
    return decisions.map((decision) => ({ ...decision, nodes: Array.from(decision.nodes, (digit) => DIGITS[digit]) }));
  }

  /** Gives the pods that the DaemonSet controller creates for a DaemonSet on a node. */
  createdPods(asked: readonly { readonly daemonSet: Manifest; readonly node: string }[]): CreatedPod[] {
    return this.manifests.ask('pod', asked);
  }

  /**
   * Asks the Pod Security Standards about pods or pod templates.
   *
   * @param version of the standards, like `v1.28`. Default: `latest`
   */
  podSecurity(templates: readonly Manifest[], version?: string): PodSecurityVerdict[] {
    return this.manifests.ask('podSecurity', templates.map((template) => ({ template, version })));
  }

  /**
   * Asks every plugin of kube-scheduler that can refuse a pod, and preemption where none is left to take it. Gives an answer for
   * each pod of each question.
   */
  schedule(questions: readonly SchedulingQuestion[]): SchedulerVerdict[][] {
    return this.scheduler.ask('schedule', questions);
  }

  private about() {
    this.known ??= this.manifests.ask<NonNullable<typeof this.known>>('version', [{}])[0];
    return this.known;
  }
}
