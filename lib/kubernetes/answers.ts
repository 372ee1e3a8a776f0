import type { Manifest } from './questions';
import type { Toleration } from '../kube/pod-template.generated';

/** What kubectl makes of a text before it sends anything. */
export interface Documents {
  /** The documents in order; empty ones are left out. Values are those of YAML 1.1 (`yes` is `true`). */
  readonly objects: unknown[];
  /** Why kubectl reads no further, in its words. */
  readonly error?: string;
}

/** What the API server says to the creation of an object. Admission plugins, which know the cluster, are not asked. */
export interface ValidationVerdict {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly name?: string;
  /** The message with which the request fails. Absent where the object is created. */
  readonly error?: string;
  /** The object cannot be decoded: `error` says why, and nothing else is known of it. */
  readonly unread?: boolean;
  /** The kind is not one of `Kubernetes.kinds`: nothing else is known of the object, not even whether a server has such a kind. */
  readonly unjudged?: boolean;
  /** Unknown and duplicate fields. A server stops here; causes and warnings are given all the same. */
  readonly strict: string[];
  /** In the server's order; that of causes found in labels, annotations or resources is not fixed. */
  readonly causes: Cause[];
  readonly warnings: string[];
  /** The object with the server's defaults, where asked for. */
  readonly defaulted?: Manifest;
}

/** One reason of a refusal. `field + ': ' + message` is kubectl's line. */
export interface Cause {
  /** Path in the manifest, like `spec.template.spec.tolerations[0].operator`. */
  readonly field: string;
  /** In words: `Invalid value`, `Required value`, `Unsupported value`, … */
  readonly type: string;
  /** The same as the API spells it: `FieldValueInvalid`, … */
  readonly reason: string;
  /** With the words of the type and the bad value. */
  readonly message: string;
}

/** The controller's two answers about a node. It may create a pod (`shouldRun`), or only keep one that is there. */
export interface NodeDecision {
  readonly shouldRun: boolean;
  readonly shouldContinueRunning: boolean;
}

/** What the controller decides for one DaemonSet. */
export interface ControllerDecision {
  /** For each node, in the order asked. */
  readonly nodes: NodeDecision[];
  /** Of its pods, the controller's own included. */
  readonly tolerations: Toleration[];
}

/** The pod that the controller creates for a node. */
export interface CreatedPod {
  /** As the server stores it before admission. Its random parts (name, UIDs) are fixed or left out. */
  readonly pod: Manifest;
  /** What the scheduler counts for it: containers, init containers, sidecars and overhead together. */
  readonly requests: Record<string, string>;
  /** Of the containers that run as long as the pod. */
  readonly hostPorts: { hostPort: number; containerPort: number; protocol?: string; hostIP?: string; name?: string }[];
  /** Why the server refuses this pod although it accepts the DaemonSet. */
  readonly causes: Cause[];
}

/** What the levels of the Pod Security Standards say of a pod. `privileged` allows everything. */
export interface PodSecurityVerdict {
  readonly baseline: PodSecurityLevel;
  readonly restricted: PodSecurityLevel;
}

export interface PodSecurityLevel {
  readonly allowed: boolean;
  readonly violations: { reason: string; detail?: string }[];
  /** What the server writes after `violates PodSecurity "…": `. */
  readonly message?: string;
}

/** What kube-scheduler says of a pod. */
export interface SchedulerVerdict {
  /** What keeps the pod from being looked at: scheduling gates. */
  readonly gated?: string;
  /** Refusals of the pod on any node, in the order of the plugins. */
  readonly preFilter: Refusal[];
  /** The nodes that the pod can mean (a daemon pod: one), with the refusals of every plugin that was ready to judge them. */
  readonly nodes: { node: string; refusals: Refusal[] }[];
  /** The nodes that no plugin refuses. */
  readonly feasible: string[];
  /** The text of the FailedScheduling event, without what preemption adds. Absent where a node is feasible. */
  readonly message?: string;
  /** The refusal in `preFilter` that kube-scheduler acts on. Where absent, it reports each node's first. */
  readonly reported?: Refusal;
}

/** A scheduler plugin's own word. */
export interface Refusal {
  readonly plugin: string;
  /** `Unschedulable`: preemption may help. */
  readonly code: 'Unschedulable' | 'UnschedulableAndUnresolvable' | 'Pending' | 'Error';
  readonly reasons: string[];
}
