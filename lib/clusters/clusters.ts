import { aks } from './aks';
import type { Cluster } from './cluster';
import { eks } from './eks';
import { gke } from './gke';
import { k3s } from './k3s';
import { kind } from './kind';
import { kubeadm } from './kubeadm';
import { minikube } from './minikube';
import { openshift } from './openshift';
import { seed } from './seed';

/**
 * Clusters as their providers make them: healthy nodes with the labels, taints and sizes that they have there.
 *
 * @example
 * Clusters.eks().linux();
 * Clusters.kubeadm({ workers: 2 }).cordon('worker-1');
 */
export const Clusters = Object.freeze({ kubeadm, kind, minikube, k3s, openshift, eks, gke, aks, seed });

export type ClusterName = keyof typeof Clusters;

/** The names under which the command knows the built-in clusters. */
export const BUILT_IN_CLUSTERS: readonly ClusterName[] = Object.freeze(Object.keys(Clusters) as ClusterName[]);

/** The built-in cluster of a name, with its default nodes; undefined where there is none. */
export function builtInCluster(name: string): Cluster | undefined {
  return Object.entries(Clusters).find(([known]) => known === name)?.[1]();
}
