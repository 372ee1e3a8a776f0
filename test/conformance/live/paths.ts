import type { KubernetesObject } from './api';

const CLUSTER_WIDE = new Set(['Namespace', 'Node', 'PersistentVolume', 'PriorityClass', 'RuntimeClass', 'StorageClass', 'CSIDriver', 'CSINode', 'ClusterRole', 'ClusterRoleBinding']);

/** Where the API server keeps the objects of a kind. */
export function pathOfKind({ apiVersion, kind }: Pick<KubernetesObject, 'apiVersion' | 'kind'>, namespace: string): string {
  const group = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  return CLUSTER_WIDE.has(kind) ? `${group}/${plural(kind)}` : `${group}/namespaces/${namespace}/${plural(kind)}`;
}

/** Where it keeps an object: in the namespace that the object names, or else in the given one. */
export function pathOf(object: KubernetesObject, namespace: string): string {
  return `${pathOfKind(object, object.metadata.namespace ?? namespace)}/${object.metadata.name}`;
}

function plural(kind: string): string {
  const word = kind.toLowerCase();
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}
