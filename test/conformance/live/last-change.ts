import type { KubernetesObject } from './api';
import { mergePatch } from './merge-patch';
import { refersTo } from './reference';
import type { Step } from './scenario';
import type { Pod } from '../../../lib/kube/pod';

/**
 * Pods as the last change found them, and what the change itself did to one: somebody who asks what will come of a
 * change knows that much.
 *
 * @param after the pods that were there in the end: one that was deleted and hangs is among them
 */
export function podsGiven(step: Step | undefined, before: readonly Pod[], after: readonly Pod[]): readonly Pod[] {
  return before.flatMap((pod) => {
    if (step && 'into' in step && refersTo(step.into, pod)) return [mergePatch(pod, step.merge) as Pod];
    if (step && 'remove' in step && refersTo(step.remove, pod)) return after.filter(({ metadata }) => metadata.uid === pod.metadata.uid);
    return [pod];
  });
}

/** The same of all other objects, but that those which are deleted are gone at once. */
export function objectsGiven(step: Step | undefined, before: readonly KubernetesObject[]): readonly KubernetesObject[] {
  if (!step) return before;
  if ('create' in step) return NOT_OBJECTS.includes(step.create.kind) ? before : [...before, step.create];
  if ('remove' in step) return before.filter((object) => nameOf(object) !== step.remove);
  return before.map((object) => (nameOf(object) === step.into ? mergePatch(object, step.merge) as KubernetesObject : object));
}

const NOT_OBJECTS = ['Node', 'Pod', 'DaemonSet'];

const nameOf = ({ kind, metadata }: KubernetesObject) => `${kind}/${metadata.name}`;
