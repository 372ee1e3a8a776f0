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

/** Pods to be scheduled, each as if it were the next one, in one cluster. */
export interface SchedulingQuestion {
  readonly pods: readonly Manifest[];
  readonly nodes: readonly Manifest[];
  /** Pods that are there. Those that have ended, and those on nodes that are not given, do not count. */
  readonly existing?: readonly Manifest[];
  readonly persistentVolumeClaims?: readonly Manifest[];
  readonly persistentVolumes?: readonly Manifest[];
  readonly storageClasses?: readonly Manifest[];
  readonly csiNodes?: readonly Manifest[];
  readonly csiDrivers?: readonly Manifest[];
  readonly csiStorageCapacities?: readonly Manifest[];
  readonly volumeAttachments?: readonly Manifest[];
  readonly namespaces?: readonly Manifest[];
  readonly services?: readonly Manifest[];
}
