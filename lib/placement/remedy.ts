import type { Toleration } from '../kube/pod-template.generated';

/** A way out. */
export type Remedy =
  | AddToleration | RequireLabel | LabelNode | LowerRequest | LowerRequests | AllowPods | ChoosePort | RaiseQuota | CreateObject
  | SetField | RemoveField;

/** Add this toleration to the pod template. */
export interface AddToleration {
  readonly code: 'AddToleration';
  readonly toleration: Toleration;
}

/** Require this of the nodes, in every term of the required node affinity. */
export interface RequireLabel {
  readonly code: 'RequireLabel';
  readonly key: string;
  readonly operator: 'In' | 'NotIn';
  readonly values: readonly string[];
}

/** Give the node this label. */
export interface LabelNode {
  readonly code: 'LabelNode';
  readonly key: string;
  readonly value: string;
}

/** Request no more of a resource than is left on the node. */
export interface LowerRequest {
  readonly code: 'LowerRequest';
  readonly resource: string;
  /** A quantity. */
  readonly to: string;
}

/** Request no more of these resources than is left on each of several nodes: all of them, not one of them. */
export interface LowerRequests {
  readonly code: 'LowerRequests';
  /** Quantities, by resource. */
  readonly to: Readonly<Record<string, string>>;
}

/** Let the kubelet of the node take more pods: `maxPods` of its configuration. */
export interface AllowPods {
  readonly code: 'AllowPods';
  /** How many are enough. */
  readonly pods: number;
}

/** Take another port of the node. */
export interface ChoosePort {
  readonly code: 'ChoosePort';
  /** The field that takes it. */
  readonly path: string;
  /** The port that another pod has. */
  readonly taken: number;
}

/** Let the quota have as much as the pods need that are there, and all that DaemonSets of the namespace still want, to the end of their updates. */
export interface RaiseQuota {
  readonly code: 'RaiseQuota';
  readonly namespace: string;
  /** Of the ResourceQuota. */
  readonly name: string;
  /** What `spec.hard` has to say at least, as quantities; what has room enough is left out. */
  readonly hard: Readonly<Record<string, string>>;
}

/** Make what is missing. */
export interface CreateObject {
  readonly code: 'CreateObject';
  readonly kind: string;
  readonly name: string;
  /** Absent for what belongs to no namespace. */
  readonly namespace?: string;
}

/** Write this into the manifest of the DaemonSet. */
export interface SetField {
  readonly code: 'SetField';
  readonly path: string;
  readonly value: string;
  /** What it costs: the names of nodes that go without a pod then. Absent where none does. */
  readonly without?: readonly string[];
}

/** Take this out of the manifest of the DaemonSet. */
export interface RemoveField {
  readonly code: 'RemoveField';
  readonly path: string;
}
