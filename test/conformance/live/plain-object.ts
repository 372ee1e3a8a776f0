import type { KubernetesObject } from './api';
import type { PlainNames } from './plain-names';

/** What the API server and the volume controllers note for themselves, and what differs from run to run. */
const NOTED = ['uid', 'resourceVersion', 'creationTimestamp', 'managedFields', 'generation', 'ownerReferences', 'finalizers', 'lastPhaseTransitionTime'];

/** An object as the cluster has it, without what differs from run to run. */
export function plainObject(object: KubernetesObject, names: PlainNames): KubernetesObject {
  const text = JSON.stringify(object, (key, value: unknown) => (NOTED.includes(key) ? undefined : value));
  return JSON.parse(names.text(text)) as KubernetesObject;
}
