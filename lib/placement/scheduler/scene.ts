import type { Guest } from './guest';
import type { Namespace, SchedulerObjects } from '../../kube/cluster-objects';
import type { Node } from '../../kube/node';
import type { Pod, ResourceList } from '../../kube/pod';
import type { ObjectMeta } from '../../kube/pod-template.generated';
import { DEFAULT_NAMESPACE } from '../../kube/well-known';
import type { SchedulingQuestion } from '../judge';
import { isSilent } from '../nodes/offers';

/** What is there when pods come. */
export interface Surroundings extends SchedulerObjects {
  readonly pods?: readonly Pod[];
  readonly namespaces?: readonly Namespace[];
  /** A KubeSchedulerConfiguration. */
  readonly schedulerConfiguration?: object;
}

/** What there is beside pods, as Kubernetes' own scheduler is told. */
export type Scene = Omit<SchedulingQuestion, 'pods' | 'existing' | 'together'>;

/**
 * Tells the scheduler what there is: all that it looks at, as the API server would hold it. A node that says nothing of
 * what it offers refuses nobody here; the scheduler takes its silence for nothing, and so is told of plenty.
 *
 * @param guests who may come
 */
export function sceneOf(known: Surroundings, nodes: readonly Node[], guests: readonly Guest[]): Scene {
  const plenty = Object.fromEntries(['pods', ...guests.flatMap(({ requests }) => [...requests.keys()])].map((resource) => [resource, PLENTY]));
  return { ...schedulerObjects(known), nodes: nodes.map((node) => seen(node, isSilent(node) ? plenty : node.status?.allocatable)) };
}

/** An object as the API server would hold it. */
export function inNamespace<T extends { readonly metadata?: ObjectMeta }>(object: T): T {
  return object.metadata?.namespace ? object : { ...object, metadata: { ...object.metadata, namespace: DEFAULT_NAMESPACE } };
}

/** More than is requested anywhere, and in thousandths still less than 64 bits. */
const PLENTY = '1P';

/** Of all that is known, what the scheduler looks at. */
function schedulerObjects(known: Surroundings): Omit<Scene, 'nodes'> {
  return Object.fromEntries([
    ...known.schedulerConfiguration ? [['configuration', known.schedulerConfiguration]] : [],
    ...CLUSTER_WIDE.flatMap((kind) => (known[kind] ? [[kind, known[kind]]] : [])),
    ...NAMESPACED.flatMap((kind) => (known[kind] ? [[kind, known[kind].map(inNamespace)]] : [])),
  ]);
}

const CLUSTER_WIDE = [
  'namespaces', 'persistentVolumes', 'storageClasses', 'csiNodes', 'csiDrivers', 'volumeAttachments', 'resourceSlices', 'deviceClasses',
] as const;
const NAMESPACED = [
  'persistentVolumeClaims', 'csiStorageCapacities', 'services', 'podDisruptionBudgets', 'resourceClaims', 'resourceClaimTemplates',
] as const;

/** Most of a node is a list of images, which bear on nothing but preferences. */
function seen({ metadata: { name, labels, annotations }, spec, status }: Node, allocatable: ResourceList | undefined): Node {
  const told: object = { ...status, allocatable, images: undefined, conditions: undefined };
  return { metadata: { name, labels, annotations }, spec, status: told };
}
