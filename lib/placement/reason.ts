import type { Refusal } from './admission/refusal';
import type { Remedy } from './remedy';
import type { NodeTaint } from '../kube/node';

/**
 * The part of Kubernetes that objects: the DaemonSet controller makes no pod (or deletes it), admission refuses the
 * pod, the scheduler leaves it pending, the kubelet fails it.
 */
export type Layer = 'controller' | 'admission' | 'scheduler' | 'kubelet';

/** Why a DaemonSet does not run on a node: a record with a literal `code` and typed operands. English is made in explain.ts. */
export type Reason =
  | NodeNameMismatch | NodeSelectorMismatch | NodeAffinityMismatch | UntoleratedTaint
  | InsufficientResource | TooManyPods | HostPortConflict | OperatingSystemMismatch | SupplementalGroupsPolicyUnsupported
  | SchedulingGated | UnknownScheduler | SchedulerRefusal | Unjudged
  | Refusal;

/** What all reasons say. */
export interface ReasonBase {
  readonly layer: Layer;
  /** The place in the user's manifest that objects, for example `spec.template.spec.nodeSelector[app]`. */
  readonly path: string;
  /** Whether Kubernetes itself acts on it: it stops at the first law that objects, and all reasons of that law are decisive. */
  readonly decisive: boolean;
  /** What would take the objection away, the narrowest first. Empty where nothing in the manifest or the node should change. */
  readonly remedies: readonly Remedy[];
  /** What Kubernetes itself says of it, where it says anything. */
  readonly kubernetes?: KubernetesWords;
}

/** Kubernetes' own words. */
export interface KubernetesWords {
  /** The plugin of the scheduler or of admission. */
  readonly plugin?: string;
  /** Of a scheduler plugin, `Unschedulable` or `UnschedulableAndUnresolvable`: whether preemption might help; of the kubelet, the reason of the failed pod. */
  readonly status?: string;
  readonly message: string;
}

/** The template names another node in `nodeName`. */
export interface NodeNameMismatch extends ReasonBase {
  readonly code: 'NodeNameMismatch';
  readonly wants: string;
  readonly has: string;
}

/** The node lacks a label that `nodeSelector` wants, or has it with another value. One reason a label. */
export interface NodeSelectorMismatch extends ReasonBase {
  readonly code: 'NodeSelectorMismatch';
  readonly key: string;
  readonly wants: string;
  /** Undefined where the node has no such label. */
  readonly has: string | undefined;
}

/** No term of the required node affinity matches. One reason in all, since terms are alternatives; `terms` says where each fails. */
export interface NodeAffinityMismatch extends ReasonBase {
  readonly code: 'NodeAffinityMismatch';
  readonly terms: readonly TermMismatch[];
}

/** A term that does not match. Without failures it is an empty term, which Kubernetes lets match no node. */
export interface TermMismatch {
  readonly path: string;
  readonly failures: readonly RequirementFailure[];
}

/** A requirement that does not hold on the node, or never can. */
export interface RequirementFailure {
  readonly path: string;
  readonly subject: 'label' | 'field';
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
  /** What the node has there; undefined where it has nothing. */
  readonly has: string | undefined;
  /** Set where the requirement is malformed, so that its whole term matches no node whatsoever. */
  readonly malformed?: MalformedRequirement;
}

/**
 * Why Kubernetes cannot use a requirement. Its controller says nothing: the term just matches no node. Most of these
 * the apiserver refuses when the manifest is applied; it lets pass what is no integer, and before 1.33 an invalid value.
 */
export type MalformedRequirement =
  | 'UnknownOperator'
  | 'InvalidKey'
  | 'InvalidValue'
  | 'NeedsValues'
  | 'ForbidsValues'
  | 'NeedsOneInteger'
  | 'NeedsOneValue';

/** The node carries a NoSchedule or NoExecute taint that no toleration of the daemon pod tolerates. One reason a taint. */
export interface UntoleratedTaint extends ReasonBase {
  readonly code: 'UntoleratedTaint';
  readonly taint: NodeTaint;
}

/** The node has less of a resource left than the pod requests. Amounts are quantities. */
export interface InsufficientResource extends ReasonBase {
  readonly code: 'InsufficientResource';
  readonly resource: string;
  readonly requested: string;
  /** What the pods request that are on the node, or come before. */
  readonly used: string;
  readonly allocatable: string;
}

/** The node has as many pods as it may. */
export interface TooManyPods extends ReasonBase {
  readonly code: 'TooManyPods';
  readonly running: number;
  /** `status.allocatable.pods` of the node, 0 where it is missing. */
  readonly allowed: number;
}

/** Another pod has a port that the pod wants on the node. One reason a port. */
export interface HostPortConflict extends ReasonBase {
  readonly code: 'HostPortConflict';
  readonly container: string;
  readonly hostIP: string;
  readonly protocol: string;
  readonly hostPort: number;
  /** Namespace and name of the pod, or of the DaemonSet whose pod comes before. */
  readonly holder: string;
}

/** The pod is made for another operating system than the node's. */
export interface OperatingSystemMismatch extends ReasonBase {
  readonly code: 'OperatingSystemMismatch';
  /** Whether the label kubernetes.io/os of the pod says so, or its field `os`. */
  readonly by: 'label' | 'field';
  readonly wants: string;
  readonly has: string;
}

/** The container runtime of the node does not know the policy of supplementary groups that the pod wants. */
export interface SupplementalGroupsPolicyUnsupported extends ReasonBase {
  readonly code: 'SupplementalGroupsPolicyUnsupported';
  readonly policy: 'Strict';
  /** As the node tells it: `containerd://1.7.28`. */
  readonly containerRuntime: string | undefined;
}

/** The pod is not to be scheduled before somebody takes its gates away. */
export interface SchedulingGated extends ReasonBase {
  readonly code: 'SchedulingGated';
  readonly gates: readonly string[];
}

/** The pod waits for a scheduler of which nothing is known. */
export interface UnknownScheduler extends ReasonBase {
  readonly code: 'UnknownScheduler';
  readonly schedulerName: string;
}

/** Kubernetes' own scheduler was asked, and refuses the node; `kubernetes` holds its words. */
export interface SchedulerRefusal extends ReasonBase {
  readonly code: 'SchedulerRefusal';
  readonly kubernetes: KubernetesWords;
}

/** Whether this plugin of Kubernetes' scheduler refuses the node, only its own code can tell, which was not asked. */
export interface Unjudged extends ReasonBase {
  readonly code: 'Unjudged';
  readonly plugin: string;
  /** The kind of the objects that it would look for, where none were given: then even Kubernetes could not tell. */
  readonly lacks?: string;
  /** Where there are too many nodes to ask Kubernetes' own code about them all. */
  readonly isTooLarge?: true;
}
