import { asItStands, limitRange, namespace, podDisruptionBudget, priorityClass, resourceQuota, runtimeClass, serviceAccount } from './object-shapes';
import { DAEMON_SET_VERSIONS } from './old-daemon-set';
import type { Shape } from './shape';
import { daemonSet, node, pod } from './shapes';
import type { ClusterObjects, SchedulerObjects } from '../kube/cluster-objects';

/** The lists of what exists beside nodes and pods, by the names that `place` has for them. */
export type ListName = keyof ClusterObjects | keyof SchedulerObjects;

/** How objects of a kind are read. */
export interface Kind {
  /** The versions of the API that are read, first the one to write. */
  readonly versions: readonly string[];
  readonly list: 'daemonSets' | 'nodes' | 'pods' | ListName;
  /** Whether it has no namespace. */
  readonly isClusterWide: boolean;
  readonly shape: Shape;
}

const namespaced = <L extends Kind['list']>(version: string, list: L, shape = asItStands) => ({ versions: [version], list, isClusterWide: false, shape });
const clusterWide = <L extends Kind['list']>(version: string, list: L, shape = asItStands) => ({ versions: [version], list, isClusterWide: true, shape });

/** The kinds that bear on placement. What only Kubernetes' own scheduler looks into is read as it stands. */
export const KINDS = {
  DaemonSet: { ...namespaced('apps/v1', 'daemonSets', daemonSet), versions: DAEMON_SET_VERSIONS },
  Node: clusterWide('v1', 'nodes', node),
  Pod: namespaced('v1', 'pods', pod),
  Namespace: clusterWide('v1', 'namespaces', namespace),
  PriorityClass: clusterWide('scheduling.k8s.io/v1', 'priorityClasses', priorityClass),
  RuntimeClass: clusterWide('node.k8s.io/v1', 'runtimeClasses', runtimeClass),
  LimitRange: namespaced('v1', 'limitRanges', limitRange),
  ResourceQuota: namespaced('v1', 'resourceQuotas', resourceQuota),
  ServiceAccount: namespaced('v1', 'serviceAccounts', serviceAccount),
  PersistentVolumeClaim: namespaced('v1', 'persistentVolumeClaims'),
  PersistentVolume: clusterWide('v1', 'persistentVolumes'),
  StorageClass: clusterWide('storage.k8s.io/v1', 'storageClasses'),
  CSINode: clusterWide('storage.k8s.io/v1', 'csiNodes'),
  CSIDriver: clusterWide('storage.k8s.io/v1', 'csiDrivers'),
  CSIStorageCapacity: namespaced('storage.k8s.io/v1', 'csiStorageCapacities'),
  VolumeAttachment: clusterWide('storage.k8s.io/v1', 'volumeAttachments'),
  Service: namespaced('v1', 'services'),
  PodDisruptionBudget: namespaced('policy/v1', 'podDisruptionBudgets', podDisruptionBudget),
  ResourceClaim: namespaced('resource.k8s.io/v1', 'resourceClaims'),
  ResourceClaimTemplate: namespaced('resource.k8s.io/v1', 'resourceClaimTemplates'),
  ResourceSlice: clusterWide('resource.k8s.io/v1', 'resourceSlices'),
  DeviceClass: clusterWide('resource.k8s.io/v1', 'deviceClasses'),
} satisfies { readonly [kind: string]: Kind };

export type KindName = keyof typeof KINDS;
/** Those whose objects stand in `Manifests.objects`. */
export type ObjectKind = Exclude<KindName, 'DaemonSet' | 'Node' | 'Pod'>;

export const OBJECT_KINDS: readonly ObjectKind[] = Object.freeze(
  (Object.keys(KINDS) as KindName[]).filter((name): name is ObjectKind => isListName(KINDS[name].list)));

/** A kind of this name, in whatever version. */
export function kindNamed(kind: string): Kind | undefined {
  return Object.hasOwn(KINDS, kind) ? KINDS[kind as KindName] : undefined;
}

/** The kind of an object that is read. */
export function kindOf(apiVersion: string, kind: string): Kind | undefined {
  const known = kindNamed(kind);
  return known?.versions.includes(apiVersion) ? known : undefined;
}

export function isListName(list: Kind['list']): list is ListName {
  return list !== 'daemonSets' && list !== 'nodes' && list !== 'pods';
}
