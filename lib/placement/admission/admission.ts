import type { Refusal } from './refusal';
import type { ClusterObjects } from '../../kube/cluster-objects';
import type { ObjectMeta, PodSpec, Toleration } from '../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../kube/well-known';
import type { RaiseQuota } from '../remedy';

/** What the API server makes of the pods of a DaemonSet before it stores them. */
export interface Admission {
  /** The pod as it is stored, but for what the API server fills in of every template, and the affinity to its node. */
  readonly spec: Partial<PodSpec>;
  /** What the pod's class is worth. 0 where nothing is known of it. */
  readonly priority: number;
  /** Everything that keeps pods from being stored, in the order in which Kubernetes would find it; the first is decisive. */
  readonly objections: readonly Refusal[];
  /** What differs from the template, and on whose word. */
  readonly changes: readonly Change[];
  /** What these laws cannot tell. */
  readonly undecided: readonly Undecided[];
}

/** What the API server makes of the pods of a DaemonSet, after those of the DaemonSets that come before. */
export interface SharedAdmission extends Admission {
  /**
   * Of the pods that are to be created, how many can be. Where a quota has room for some, it is left to chance on which
   * nodes they are: the controller creates many at once, and takes the nodes in no order.
   */
  readonly made: number;
  /** Undefined where its rolling update, if there is one, goes through as far as creating pods is concerned. */
  readonly halted?: Halted;
  /** What quotas would have to let its namespace have, if they are all that keeps pods from being created. */
  readonly raise: readonly RaiseQuota[];
}

/** A rolling update that does not go on, since a pod cannot be created. */
export interface Halted {
  /** How many old pods go before. */
  readonly replaced: number;
}

/** A field of the pod that the template does not have so. */
export interface Change {
  /** The admission plugin; undefined for defaults of the API server that pods get and templates do not. */
  readonly plugin: string | undefined;
  /** The object on whose word, for example `RuntimeClass gvisor`. */
  readonly object: string | undefined;
  /** As in the DaemonSet: `spec.template.spec.overhead[cpu]`. */
  readonly path: string;
  readonly value: string | number | Toleration;
}

/** A question that only the judge or the cluster can answer. */
export type Undecided = PodSecurityUnasked | QuotaUsageUnknown;

/** The namespace is held to a level, and nobody was there to check the pod. */
export interface PodSecurityUnasked {
  readonly code: 'PodSecurityUnasked';
  readonly namespace: string;
  readonly level: string;
  readonly version: string;
}

/** The quota may have room or not: it does not say what is used. It has room for all pods if nothing else is there. */
export interface QuotaUsageUnknown {
  readonly code: 'QuotaUsageUnknown';
  readonly quota: string;
  readonly resources: readonly string[];
}

/** How the API server is set up, and what is known beside the objects. */
export interface AdmitOptions {
  /** @default the newest known */
  readonly kubernetesVersion?: KubernetesVersion;
  /**
   * The configuration of the admission plugin PodNodeSelector, which is off in Kubernetes unless somebody switches it
   * on: `clusterDefaultNodeSelector`, and by namespace the labels that its pods may select.
   *
   * @default nothing; the plugin is taken to be on where the namespace has its annotation, which has no other use
   * @see https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#podnodeselector
   */
  readonly podNodeSelector?: Readonly<Record<string, string>> | false;
  /**
   * What pods may have only where a quota covers it: the configuration of the admission plugin ResourceQuota. On GKE,
   * for example, the two system priority classes.
   *
   * @default nothing
   * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/#limit-priority-class-consumption-by-default
   */
  readonly limitedResources?: readonly LimitedResource[];
  /**
   * Asks Kubernetes' own checks what baseline and restricted say of a pod. The judge's `podSecurity` is one.
   *
   * @default nobody is asked
   */
  readonly podSecurity?: (template: PodTemplate, version: string) => PodSecurityLevels;
}

/** @see https://kubernetes.io/docs/reference/config-api/apiserver-admission.v1/ */
export interface LimitedResource {
  readonly apiGroup?: string;
  readonly resource: string;
  /** Parts of names of resources. */
  readonly matchContains?: readonly string[];
  readonly matchScopes?: readonly { readonly scopeName: string; readonly operator: string; readonly values?: readonly string[] }[];
}

export interface PodTemplate {
  readonly metadata?: ObjectMeta;
  readonly spec: Partial<PodSpec>;
}

export interface PodSecurityLevels {
  readonly baseline: PodSecurityLevel;
  readonly restricted: PodSecurityLevel;
}

export interface PodSecurityLevel {
  readonly allowed: boolean;
  /** What stands after `violates PodSecurity "…": `. */
  readonly message?: string;
}

/** What the laws look at beside the pod. Of objects with a namespace, only those in the pod's are left. */
export interface Surroundings {
  readonly namespace: string;
  /** Of the template. */
  readonly metadata: ObjectMeta | undefined;
  readonly objects: ClusterObjects;
  readonly options: AdmitOptions;
  readonly kubernetesVersion: KubernetesVersion;
  /** The pod's name in texts while plugins may still change it, and afterwards. */
  readonly names: { readonly asked: string; readonly made: string };
}

/** A refusal without its standing among the others, which a single law cannot know. */
export type Objection = Refusal extends infer Each ? Each extends Refusal ? Omit<Each, 'decisive'> : never : never;

/** What a law has to say. Nothing, where it leaves the pod as it is and has no objection. */
export interface Finding {
  /** The pod that the next law sees. */
  readonly spec?: Partial<PodSpec>;
  readonly objections?: readonly Objection[];
  readonly changes?: readonly Change[];
  readonly undecided?: readonly Undecided[];
}

/** A law of admission: what one plugin, or the API server itself, does at one point of its way. */
export type Law = (spec: Partial<PodSpec>, surroundings: Surroundings) => Finding;
