import type { Namespace, SchedulerObjects } from '../kube/cluster-objects';
import type { Node } from '../kube/node';
import type { Pod } from '../kube/pod';

/** Kubernetes' own code, where it is at hand: `loadSync()` and `load()` of `cdk8s-daemonsets/kubernetes` give it. */
export interface Judge {
  /** What the levels of the Pod Security Standards say of pods. */
  podSecurity(templates: readonly object[], version?: string): readonly { readonly baseline: Level; readonly restricted: Level }[];
  /** What the scheduler says of pods. */
  schedule(questions: readonly SchedulingQuestion[]): readonly (readonly SchedulerVerdict[])[];
}

interface Level {
  readonly allowed: boolean;
  readonly message?: string;
}

export interface SchedulingQuestion extends SchedulerObjects {
  readonly pods: readonly Pod[];
  readonly nodes: readonly Node[];
  readonly existing: readonly Pod[];
  readonly namespaces?: readonly Namespace[];
  /** A KubeSchedulerConfiguration. */
  readonly configuration?: object;
  /** Whether a pod that gets a place is there when the next one comes. */
  readonly together: boolean;
}

/** What this package reads of the scheduler's answer about a pod. */
export interface SchedulerVerdict {
  readonly preFilter: readonly PluginRefusal[];
  readonly nodes: readonly { readonly node: string; readonly refusals: readonly PluginRefusal[] }[];
  readonly feasible: readonly string[];
  /** What keeps the pod from being looked at. */
  readonly gated?: string;
  /** The text of the event FailedScheduling. */
  readonly event?: string;
  readonly preemption?: {
    readonly nominatedNode?: string;
    readonly candidates: readonly { readonly victims: readonly { readonly namespace: string; readonly name: string }[] }[];
  };
}

export interface PluginRefusal {
  readonly plugin: string;
  readonly code: string;
  readonly reasons: readonly string[];
}
