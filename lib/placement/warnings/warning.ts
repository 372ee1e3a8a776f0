import type { NodeTaint } from '../../kube/node';
import type { Toleration } from '../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../kube/well-known';
import type { Remedy } from '../remedy';

/**
 * Why a pod that Kubernetes places on a node will not do its work there, or is refused by whoever runs the cluster: a
 * record with a literal `code` and typed operands, as reasons are. English is made in explain-warning.ts.
 */
export type Warning =
  | ImagePlatformMismatch | ImagePlatformsUnreadable | OperatingSystemUnasked | ServerlessNode | BlanketToleration
  | PodsOfOtherImages | FieldDropped | AutopilotRefusal | CriticalPriorityUncovered | AksSystemNodeRefusal;

/** What all warnings say. */
export interface WarningBase {
  /** The place in the user's manifest that it is about, for example `spec.template.spec.tolerations[0]`. */
  readonly path: string;
  /** What would take it away, the narrowest first. Empty where nothing in the manifest should change. */
  readonly remedies: readonly Remedy[];
}

/** The images are built for other platforms, by what the manifest declares of them. */
export interface ImagePlatformMismatch extends WarningBase {
  readonly code: 'ImagePlatformMismatch';
  /** As declared: `linux/amd64`. */
  readonly platforms: readonly string[];
  /** What is known of the node's: `linux/arm64`, or one half of it. */
  readonly has: string;
}

/** What the manifest declares of its images cannot be read, and so nothing is known of them. */
export interface ImagePlatformsUnreadable extends WarningBase {
  readonly code: 'ImagePlatformsUnreadable';
  /** What is no platform. */
  readonly unreadable: readonly string[];
}

/** The pod did not ask for an operating system, and the node runs the one that it is most likely not made for. */
export interface OperatingSystemUnasked extends WarningBase {
  readonly code: 'OperatingSystemUnasked';
  readonly has: 'linux' | 'windows';
}

/** The node stands for a serverless service, which runs no daemon pods. */
export interface ServerlessNode extends WarningBase {
  readonly code: 'ServerlessNode';
  readonly service: 'EKS Fargate' | 'Azure Container Instances' | 'virtual kubelet';
}

/** Nothing but a toleration of everything lets the pod onto the node. */
export interface BlanketToleration extends WarningBase {
  readonly code: 'BlanketToleration';
  /** Those that nothing else tolerates. */
  readonly taints: readonly NodeTaint[];
}

/** Pods that are taken to be made from the manifest run other images than it says: it is an update that is not seen as one. */
export interface PodsOfOtherImages extends WarningBase {
  readonly code: 'PodsOfOtherImages';
  /** How many. */
  readonly pods: number;
  readonly runs: readonly string[];
  readonly says: readonly string[];
}

/** The API server of the wanted version takes fields out of the pod without a word. One warning for each feature gate. */
export interface FieldDropped extends WarningBase {
  readonly code: 'FieldDropped';
  readonly paths: readonly string[];
  readonly featureGate: string;
  /** The version from which on it is on by default. Undefined where it is in none yet. */
  readonly since: KubernetesVersion | undefined;
  readonly kubernetesVersion: KubernetesVersion;
}

/** GKE Autopilot admits no pods with these rights, unless an allowlist names them. */
export interface AutopilotRefusal extends WarningBase {
  readonly code: 'AutopilotRefusal';
  readonly rights: readonly AutopilotRight[];
}

/** A right that GKE Autopilot does not grant. */
export interface AutopilotRight {
  readonly path: string;
  /** The field that asks for it: `hostNetwork`, `privileged`, `hostPath`, and so on. */
  readonly right: string;
  /** What is asked for, where the field does not tell: a path, a port, a capability. */
  readonly value?: string;
  /** Undefined where the pod as a whole asks. */
  readonly container?: string;
}

/** AKS keeps the node to itself, and denies pods that tolerate its taints. */
export interface AksSystemNodeRefusal extends WarningBase {
  readonly code: 'AksSystemNodeRefusal';
  /** The first that lets the pod onto it. */
  readonly toleration: Toleration;
}

/** GKE makes pods of the priority classes of the system only where a quota is for them. */
export interface CriticalPriorityUncovered extends WarningBase {
  readonly code: 'CriticalPriorityUncovered';
  readonly priorityClassName: string;
  readonly namespace: string;
}
