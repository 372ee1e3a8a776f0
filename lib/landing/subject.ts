import { isConstruct, isSynthesizable, objectsUnder } from './construct-objects';
import { placeOf, refusal } from './refusal';
import type { DaemonSet } from '../kube/daemon-set';
import { distinct, distinctObjects } from '../reading/distinct';
import { inventory } from '../reading/kind-words';
import { listed } from '../reading/listed';
import { readManifests, readObjects, type Manifest, type Manifests, type ObjectLists } from '../reading/manifests';
import { describe, isObject } from '../reading/shape';

const WANTED = 'a cdk8s App, Chart or construct, a manifest, a list of them, or YAML text';

/** What is asked about: DaemonSets, and what is applied along with them. */
export interface Subject {
  readonly daemonSets: readonly Manifest<DaemonSet>[];
  readonly objects: ObjectLists;
}

/**
 * The manifests of whatever is in hand: a cdk8s App, Chart or construct, a manifest, a list of them, YAML text.
 *
 * @throws TypeError when it is none of these, when something in it cannot be read or is there twice, or when no DaemonSet is in it
 */
export function subjectOf(subject: unknown): Subject {
  const manifests = read(subject);
  const daemonSets = distinct('DaemonSet', manifests.daemonSets, placeOf);
  const objects = distinctObjects(manifests.objects, placeOf);
  const problems = [manifests, daemonSets, objects].flatMap((each) => each.problems);
  if (problems.length > 0) throw refusal('manifests', problems);
  if (daemonSets.kept.length === 0) {
    throw new TypeError(`There is no DaemonSet in ${nameOf(subject)}. It holds ${contents(manifests)}.`);
  }
  return { daemonSets: daemonSets.kept, objects: objects.kept };
}

function read(subject: unknown): Manifests {
  if (typeof subject === 'string') return readManifests([{ text: subject, file: 'line' }]);
  if (isObject(subject) || Array.isArray(subject)) return readObjects(objectsOf(subject), 'manifest');
  throw new TypeError(`Expected ${WANTED}; got ${describe(subject)}.`);
}

function objectsOf(subject: unknown): unknown[] {
  if (Array.isArray(subject)) return subject.flatMap(objectsOf);
  if (isConstruct(subject)) return objectsUnder(subject);
  return [isSynthesizable(subject) ? subject.toJson() : subject].flat();
}

function nameOf(subject: unknown): string {
  if (typeof subject === 'string') return 'the YAML text';
  if (Array.isArray(subject)) return 'the list';
  return isConstruct(subject) || isSynthesizable(subject) ? `the ${subject.constructor.name}` : 'the manifest';
}

function contents({ nodes, pods, objects, others }: Manifests): string {
  return inventory([...others, ...listed(objects), ...nodes.map(() => ({ kind: 'Node' })), ...pods.map(() => ({ kind: 'Pod' }))]) || 'nothing';
}
