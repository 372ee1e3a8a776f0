import type { KubernetesObject } from './api';

type Kind = Pick<KubernetesObject, 'apiVersion' | 'kind'>;

const WORLD: readonly Kind[] = kinds('apps/v1/DaemonSet', 'v1/Pod', 'v1/Node');
const CLAIM = kinds('v1/PersistentVolumeClaim');
const NAMESPACED = kinds('v1/LimitRange', 'v1/ResourceQuota', 'v1/ServiceAccount', 'policy/v1/PodDisruptionBudget');
const CLUSTER_WIDE = kinds(
  'v1/PersistentVolume', 'storage.k8s.io/v1/StorageClass', 'storage.k8s.io/v1/CSINode', 'node.k8s.io/v1/RuntimeClass', 'scheduling.k8s.io/v1/PriorityClass',
);

/** What a scenario leaves behind outside its namespace, and what would go on in it. */
export const WIPED = [...WORLD, ...CLAIM, ...CLUSTER_WIDE];
/** What decides about pods beside nodes and pods. */
export const OTHERS = [...NAMESPACED, ...CLAIM, ...CLUSTER_WIDE];

export const isOfEveryCluster = (name: string) => name.startsWith('system-');

export function apiVersionOf(kind: string): string {
  return [...WORLD, ...OTHERS].find((each) => each.kind === kind)!.apiVersion;
}

function kinds(...texts: readonly string[]): Kind[] {
  return texts.map((text) => ({ apiVersion: text.slice(0, text.lastIndexOf('/')), kind: text.slice(text.lastIndexOf('/') + 1) }));
}
