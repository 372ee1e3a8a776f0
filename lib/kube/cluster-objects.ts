import type { ResourceList } from './pod';
import type { LabelSelector, LocalObjectReference, ObjectMeta, Toleration } from './pod-template.generated';

interface Named {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata: ObjectMeta & { readonly name: string };
}

/** A namespace: its labels hold pods to a level of Pod Security. @see https://kubernetes.io/docs/concepts/security/pod-security-admission/ */
export interface Namespace extends Named {
  readonly status?: {
    /** Active or Terminating. */
    readonly phase?: string;
  };
}

/** A priority by name. @see https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass */
export interface PriorityClass extends Named {
  readonly value: number;
  /** Whether it is for pods that name none. */
  readonly globalDefault?: boolean;
  /** PreemptLowerPriority or Never. Default: PreemptLowerPriority. */
  readonly preemptionPolicy?: string;
}

/** A container runtime, with what its pods cost and where they can run. @see https://kubernetes.io/docs/concepts/containers/runtime-class/ */
export interface RuntimeClass extends Named {
  readonly handler?: string;
  readonly overhead?: { readonly podFixed?: ResourceList };
  readonly scheduling?: {
    readonly nodeSelector?: { readonly [key: string]: string };
    readonly tolerations?: readonly Toleration[];
  };
}

/** Defaults and bounds of what containers and pods of a namespace request. @see https://kubernetes.io/docs/concepts/policy/limit-range/ */
export interface LimitRange extends Named {
  readonly spec: { readonly limits?: readonly LimitRangeItem[] };
}

export interface LimitRangeItem {
  /** Container, Pod or PersistentVolumeClaim. */
  readonly type: string;
  /** Limits of containers that have none. Default: `max`. */
  readonly default?: ResourceList;
  /** Requests of containers that have none. Default: `default`, then `min`. */
  readonly defaultRequest?: ResourceList;
  readonly min?: ResourceList;
  readonly max?: ResourceList;
  /** The most that a limit may be, as a multiple of the request. */
  readonly maxLimitRequestRatio?: ResourceList;
}

/** What all pods of a namespace may have together. @see https://kubernetes.io/docs/concepts/policy/resource-quotas/ */
export interface ResourceQuota extends Named {
  readonly spec: {
    readonly hard?: ResourceList;
    readonly scopes?: readonly string[];
    readonly scopeSelector?: { readonly matchExpressions?: readonly ScopeRequirement[] };
  };
  /** What counts is what its controller wrote here; a quota that was never applied has none. */
  readonly status?: { readonly hard?: ResourceList; readonly used?: ResourceList };
}

/** The pods that a quota is about, for example those of a PriorityClass. */
export interface ScopeRequirement {
  readonly scopeName: string;
  /** In, NotIn, Exists or DoesNotExist. */
  readonly operator: string;
  readonly values?: readonly string[];
}

/** Who a pod is to the API server. @see https://kubernetes.io/docs/concepts/security/service-accounts/ */
export interface ServiceAccount extends Named {
  readonly automountServiceAccountToken?: boolean;
  readonly imagePullSecrets?: readonly LocalObjectReference[];
}

/** How many of the pods that belong together may leave at once. @see https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-budgets */
export interface PodDisruptionBudget extends Named {
  readonly spec?: { readonly selector?: LabelSelector };
  /** What its controller wrote. */
  readonly status?: {
    /** How many may leave now. */
    readonly disruptionsAllowed?: number;
    /** Those that are on their way, by name: `disruptionsAllowed` no longer counts them. */
    readonly disruptedPods?: { readonly [pod: string]: unknown };
  };
}

/** What admission looks at beside the pod. Of a kind that is not given, nothing is known; of one that is, all. */
export interface ClusterObjects {
  readonly namespaces?: readonly Namespace[];
  readonly priorityClasses?: readonly PriorityClass[];
  readonly runtimeClasses?: readonly RuntimeClass[];
  readonly limitRanges?: readonly LimitRange[];
  readonly resourceQuotas?: readonly ResourceQuota[];
  readonly serviceAccounts?: readonly ServiceAccount[];
}

/**
 * What only the scheduler looks at; most of it only Kubernetes' own, so that it stays as it stands. Whether claims exist
 * of which none are given, is not known; of other kinds that are not given, nothing exists.
 */
export interface SchedulerObjects {
  readonly persistentVolumeClaims?: readonly object[];
  readonly persistentVolumes?: readonly object[];
  readonly storageClasses?: readonly object[];
  readonly csiNodes?: readonly object[];
  readonly csiDrivers?: readonly object[];
  readonly csiStorageCapacities?: readonly object[];
  readonly volumeAttachments?: readonly object[];
  readonly services?: readonly object[];
  readonly podDisruptionBudgets?: readonly PodDisruptionBudget[];
  readonly resourceClaims?: readonly object[];
  readonly resourceClaimTemplates?: readonly object[];
  readonly resourceSlices?: readonly object[];
  readonly deviceClasses?: readonly object[];
}
