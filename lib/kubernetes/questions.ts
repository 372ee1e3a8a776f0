/** A Kubernetes object as parsed from YAML or JSON. */
export type Manifest = object;

/** An object to be validated: a manifest, or the text of one document, which is then read as kubectl reads it. */
export type Unvalidated = Manifest | string;

export interface ValidateOptions {
  /** Of the request, for objects that name none. Default: `default` */
  readonly namespace?: string;
  /** Whether to give the objects with the server's defaults. Default: false */
  readonly defaulted?: boolean;
}

/** An object to be validated that takes the place of another. */
export interface Update {
  /** As it is to be, whole. */
  readonly object: Unvalidated;
  /** As it stands. */
  readonly standing: Manifest;
}

/** Pods to be scheduled in one cluster. */
export interface SchedulingQuestion {
  readonly pods: readonly Manifest[];
  readonly nodes: readonly Manifest[];
  /**
   * Pods that are there. Those that have ended, and those on nodes that are not given, do not count. One without
   * `status.startTime` has just started, in the order given: of equals, preemption takes the younger.
   */
  readonly existing?: readonly Manifest[];
  /**
   * Whether the pods come one after another, and one that gets a node (its first feasible one) is there when the next one
   * comes. Default: false, each pod is judged as if it were the next one
   */
  readonly together?: boolean;
  /**
   * What kube-scheduler is started with, a KubeSchedulerConfiguration: profiles by `schedulerName`, their plugins, and arguments
   * like `addedAffinity`. Default: its default configuration
   * @see https://kubernetes.io/docs/reference/scheduling/config/
   */
  readonly configuration?: Manifest;
  /** For pods without a `priority`. One whose class is neither given nor built in counts as if it named none; admission would refuse it. */
  readonly priorityClasses?: readonly Manifest[];
  /** `status.disruptionsAllowed` is what counts. */
  readonly podDisruptionBudgets?: readonly Manifest[];
  readonly persistentVolumeClaims?: readonly Manifest[];
  readonly persistentVolumes?: readonly Manifest[];
  readonly storageClasses?: readonly Manifest[];
  readonly csiNodes?: readonly Manifest[];
  readonly csiDrivers?: readonly Manifest[];
  readonly csiStorageCapacities?: readonly Manifest[];
  readonly volumeAttachments?: readonly Manifest[];
  readonly namespaces?: readonly Manifest[];
  readonly services?: readonly Manifest[];
  readonly deviceClasses?: readonly Manifest[];
  readonly resourceSlices?: readonly Manifest[];
  readonly resourceClaims?: readonly Manifest[];
  /** Each pod gets the claims of its templates, as the controller manager makes them. */
  readonly resourceClaimTemplates?: readonly Manifest[];
}
