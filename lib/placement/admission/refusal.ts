import type { KubernetesWords, ReasonBase } from '../reason';

/** Why admission refuses to store the pods of a DaemonSet, which itself was stored. Its controller tries again for ever, and reports FailedCreate. */
export type Refusal =
  | NamespaceMissing | NamespaceTerminating | ServiceAccountMissing
  | NamespaceNodeSelectorUnreadable | NamespaceNodeSelectorConflict | NodeSelectorNotAllowed
  | PriorityClassMissing | PriorityMismatch
  | RuntimeClassMissing | RuntimeClassNodeSelectorConflict | OverheadMismatch
  | RequestAboveLimit | PodResourcesTooSmall | HostPortTwice | NodeNameWithGates
  | OutOfLimitRange | PodSecurityViolation
  | QuotaNeedsResources | QuotaStatusUnknown | QuotaExceeded | QuotaUncovered;

interface RefusalBase extends ReasonBase {
  /** The admission plugin, and the text of the FailedCreate event after `Error creating: `. Where Kubernetes ends a name at random, `xxxxx` stands. */
  readonly kubernetes: KubernetesWords;
}

/** There is no such namespace. */
export interface NamespaceMissing extends RefusalBase {
  readonly code: 'NamespaceMissing';
  readonly namespace: string;
}

/** The namespace is being deleted, and nothing new is made in it. */
export interface NamespaceTerminating extends RefusalBase {
  readonly code: 'NamespaceTerminating';
  readonly namespace: string;
}

/** The namespace has no such service account. */
export interface ServiceAccountMissing extends RefusalBase {
  readonly code: 'ServiceAccountMissing';
  readonly namespace: string;
  readonly name: string;
}

/** The node selector that pods of the namespace get is no list of `key=value`. */
export interface NamespaceNodeSelectorUnreadable extends RefusalBase {
  readonly code: 'NamespaceNodeSelectorUnreadable';
  readonly namespace: string;
  readonly selector: string;
}

/** The namespace wants its pods on other nodes than the template. One reason a label. */
export interface NamespaceNodeSelectorConflict extends RefusalBase {
  readonly code: 'NamespaceNodeSelectorConflict';
  readonly namespace: string;
  readonly key: string;
  /** What the namespace wants. */
  readonly wants: string;
  readonly has: string;
}

/** The pod selects nodes by a label that its namespace does not allow. One reason a label. */
export interface NodeSelectorNotAllowed extends RefusalBase {
  readonly code: 'NodeSelectorNotAllowed';
  readonly namespace: string;
  readonly key: string;
  readonly has: string;
}

/** There is no such PriorityClass. */
export interface PriorityClassMissing extends RefusalBase {
  readonly code: 'PriorityClassMissing';
  readonly name: string;
}

/** The template writes down what its PriorityClass decides, and writes another value. */
export interface PriorityMismatch extends RefusalBase {
  readonly code: 'PriorityMismatch';
  readonly field: 'priority' | 'preemptionPolicy';
  readonly has: string;
  readonly wants: string;
}

/** There is no such RuntimeClass. */
export interface RuntimeClassMissing extends RefusalBase {
  readonly code: 'RuntimeClassMissing';
  readonly name: string;
}

/** The RuntimeClass wants its pods on other nodes than the template. One reason a label. */
export interface RuntimeClassNodeSelectorConflict extends RefusalBase {
  readonly code: 'RuntimeClassNodeSelectorConflict';
  readonly runtimeClass: string;
  readonly key: string;
  /** What the RuntimeClass wants. */
  readonly wants: string;
  readonly has: string;
}

/** The template writes down an overhead, and it is not that of its RuntimeClass. */
export interface OverheadMismatch extends RefusalBase {
  readonly code: 'OverheadMismatch';
  /** Undefined where no RuntimeClass has a say. */
  readonly runtimeClass: string | undefined;
}

/** With its defaults, a container or the pod as a whole requests what its limit does not allow. */
export interface RequestAboveLimit extends RefusalBase {
  readonly code: 'RequestAboveLimit';
  /** Undefined where it is the pod as a whole. */
  readonly container: string | undefined;
  readonly resource: string;
  readonly request: string;
  readonly limit: string;
  /** A LimitRange that has a default for the resource. */
  readonly limitRange: string | undefined;
}

/** With their defaults, the containers do not fit into what the template gives the pod as a whole. */
export interface PodResourcesTooSmall extends RefusalBase {
  readonly code: 'PodResourcesTooSmall';
  readonly subject: 'request' | 'limit';
  readonly resource: string;
  /** Of the pod as a whole. */
  readonly has: string;
  readonly needs: string;
  /** The container that alone has more; undefined where it is all of them together. */
  readonly container: string | undefined;
}

/** Two ports of a pod on the network of the node are the same. One reason for each but the first. */
export interface HostPortTwice extends RefusalBase {
  readonly code: 'HostPortTwice';
  readonly container: string;
  readonly hostPort: number;
  readonly protocol: string;
  /** The container that has it before; it may be the same. */
  readonly holder: string;
}

/** A pod that waits behind scheduling gates cannot name its node. The apiserver accepts both in a template. */
export interface NodeNameWithGates extends RefusalBase {
  readonly code: 'NodeNameWithGates';
  readonly nodeName: string;
}

/** A container, or the pod as a whole, has less or more than a LimitRange allows. One reason for each bound. */
export interface OutOfLimitRange extends RefusalBase {
  readonly code: 'OutOfLimitRange';
  readonly limitRange: string;
  /** Undefined where the bound is for the pod as a whole. */
  readonly container: string | undefined;
  readonly resource: string;
  readonly bound: 'min' | 'max' | 'maxLimitRequestRatio';
  readonly allowed: string;
  readonly subject: 'request' | 'limit' | 'ratio';
  /** Undefined where there is no such request or limit, which the bound demands. */
  readonly has: string | undefined;
}

/** The namespace is held to a level of the Pod Security Standards that the pod does not keep. */
export interface PodSecurityViolation extends RefusalBase {
  readonly code: 'PodSecurityViolation';
  readonly namespace: string;
  readonly level: string;
  readonly version: string;
  /** What is violated, in the words of Kubernetes' checks. */
  readonly violations: string;
}

/** A quota on cpu or memory demands that every container says what it requests, or its limit. */
export interface QuotaNeedsResources extends RefusalBase {
  readonly code: 'QuotaNeedsResources';
  readonly quota: string;
  readonly missing: readonly { readonly resource: string; readonly containers: readonly string[] }[];
}

/** The quota's controller has not counted yet what is used. */
export interface QuotaStatusUnknown extends RefusalBase {
  readonly code: 'QuotaStatusUnknown';
  readonly quota: string;
  readonly resources: readonly string[];
}

/** The quota has no room for all pods of the DaemonSet. */
export interface QuotaExceeded extends RefusalBase {
  readonly code: 'QuotaExceeded';
  readonly quota: string;
  /** How many pods the quota has room for; the next one is refused. */
  readonly room: number;
  readonly wanted: number;
  /** What the refused pod would go beyond. */
  readonly exceeded: readonly { readonly resource: string; readonly requested: string; readonly used: string; readonly hard: string }[];
}

/** The cluster lets pods have these only in namespaces with a quota for them, and there is none. */
export interface QuotaUncovered extends RefusalBase {
  readonly code: 'QuotaUncovered';
  readonly namespace: string;
  /** Scopes as Kubernetes writes them, or names of resources. */
  readonly uncovered: readonly string[];
}
