import type { ObjectMeta } from './pod-template.generated';

/** A taint of a node. @see https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/ */
export interface NodeTaint {
  readonly key: string;
  /** Absent is the empty value. */
  readonly value?: string;
  /** NoSchedule, PreferNoSchedule or NoExecute; Kubernetes ignores any other word. */
  readonly effect: string;
  readonly timeAdded?: string;
}

/** The part of a Node that decides on placement. Everything else that a node carries may be there too. */
export interface Node {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata: ObjectMeta & { readonly name: string };
  readonly spec?: {
    readonly taints?: readonly NodeTaint[];
    /** True on a cordoned node. The controller never reads it: it meets the taint that comes with it. */
    readonly unschedulable?: boolean;
    readonly providerID?: string;
  };
  readonly status?: {
    /** What pods may request in all, by resource name. */
    readonly allocatable?: { readonly [resource: string]: string | number };
    readonly capacity?: { readonly [resource: string]: string | number };
    readonly conditions?: readonly Condition[];
    readonly nodeInfo?: { readonly [fact: string]: unknown };
    /** What its container runtime can do beyond what all can. */
    readonly features?: { readonly supplementalGroupsPolicy?: boolean };
  };
}

/** A condition of a node or a pod. */
export interface Condition {
  readonly type: string;
  /** True, False or Unknown. */
  readonly status: string;
  readonly lastTransitionTime?: string;
  readonly reason?: string;
  readonly message?: string;
}
