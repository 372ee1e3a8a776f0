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
  /** No profile has the pod's `schedulerName`: nobody looks at it, no event says so, and nothing else is told of it here. */
  readonly foreign?: boolean;
  /** What keeps the pod from being looked at: scheduling gates, or a ResourceClaim that is not there. No event says so. */
  readonly gated?: string;
  /** Refusals of the pod on any node, in the order of the plugins. */
  readonly preFilter: Refusal[];
  /** The nodes that the pod can mean (a daemon pod: one), with the refusals of every plugin that was ready to judge them. */
  readonly nodes: { node: string; refusals: Refusal[] }[];
  /** The nodes that no plugin refuses. */
  readonly feasible: string[];
  /** The text of the FailedScheduling event, without what preemption adds. Absent where a node is feasible. */
  readonly message?: string;
  /**
   * The whole text of the FailedScheduling event; the server keeps its first 1024 bytes, and all of it in the pod's condition
   * `PodScheduled`. Absent where a node is feasible, and where the pod is not looked at.
   */
  readonly event?: string;
  /** Absent like `event`, and where there are no nodes. */
  readonly preemption?: Preemption;
  /** The refusal in `preFilter` that kube-scheduler acts on. Where absent, it reports each node's first. */
  readonly reported?: Refusal;
}

/**
 * What is done for a pod that no node takes as it is.
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/
 */
export interface Preemption {
  /** Where room is made. Absent where that does not help: `message` says why. */
  readonly nominatedNode?: string;
  /** The nodes where room can be made. Between equally good ones, whose victims started at the same time, kube-scheduler throws a coin. */
  readonly candidates: Eviction[];
  /** What the event says of it, like `preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.` */
  readonly message?: string;
}

/** What makes room on a node. */
export interface Eviction {
  readonly node: string;
  /** The pods that leave, the most important first. */
  readonly victims: { namespace: string; name: string; priority: number }[];
  /** How many of them no PodDisruptionBudget allows to leave. Budgets are kept where possible, but hold nobody. */
  readonly disruptionsNotAllowed: number;
}

/** A scheduler plugin's own word. */
export interface Refusal {
  readonly plugin: string;
  /** `Unschedulable`: preemption may help. */
  readonly code: 'Unschedulable' | 'UnschedulableAndUnresolvable' | 'Pending' | 'Error';
  readonly reasons: string[];
}
