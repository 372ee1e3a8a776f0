import type { Warning } from './warning';
import type { ResourceQuota } from '../../kube/cluster-objects';
import type { DaemonSet } from '../../kube/daemon-set';
import type { Node } from '../../kube/node';
import type { Pod } from '../../kube/pod';
import type { PodSpec, Toleration } from '../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../kube/well-known';

/** A DaemonSet whose pods come to nodes. */
export interface Arrival {
  readonly daemonSet: DaemonSet;
  /** The pod as admission leaves it. */
  readonly spec: Partial<PodSpec>;
  /** Those by which the DaemonSet controller decides: the template's at their places, then its own. */
  readonly tolerations: readonly Toleration[];
  /** Those of its pods that are on nodes of the cluster. Default: none. */
  readonly pods?: readonly Pod[];
  /** DaemonSets as they stand in the cluster. Undefined where nothing is known of them. */
  readonly daemonSets?: readonly DaemonSet[];
  /** Of all namespaces. Undefined where nothing is known of them. */
  readonly resourceQuotas?: readonly ResourceQuota[];
  /** Whether admission was told which pods need a quota, so that it has the say. */
  readonly quotasDecided?: boolean;
  /** Default: the newest known. */
  readonly kubernetesVersion?: KubernetesVersion;
}

/** What a DaemonSet has to fear, made ready for it: what is read of the manifest, is read here. Undefined if it has nothing to fear on any node. */
export type WarningLaw = (arrival: Arrival) => Watch | undefined;

/** What its pod has to fear on a node. */
export type Watch = (node: Node) => readonly Warning[];
