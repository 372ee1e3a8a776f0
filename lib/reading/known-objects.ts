import { applied } from './applied';
import { fullName } from './distinct';
import { KINDS, OBJECT_KINDS, type ListName, type ObjectKind } from './kinds';
import type { Manifest, Named, ObjectLists } from './manifests';
import type { ClusterObjects, SchedulerObjects } from '../kube/cluster-objects';
import type { DaemonSet } from '../kube/daemon-set';
import { DEFAULT_SERVICE_ACCOUNT, INITIAL_NAMESPACES, SYSTEM_PRIORITIES } from '../kube/well-known';

/** What there is beside nodes and pods, as far as it is known. */
export interface KnownObjects {
  /** For `place`, which takes what is not in a list not to exist. */
  readonly objects: ClusterObjects & SchedulerObjects;
  /** The kinds of which what exists is given. */
  readonly complete: readonly ObjectKind[];
  /** What DaemonSets name of kinds that are only applied: whether it exists is not known, so that of these kinds nothing is. */
  readonly unknown: readonly Reference[];
}

/** What a DaemonSet names. */
export interface Reference {
  readonly kind: ObjectKind;
  /** With its namespace if it has one. */
  readonly name: string;
}

interface Given {
  readonly objects: ObjectLists;
  /** The lists that lack something, since it could not be read. Default: none. */
  readonly unread?: ReadonlySet<ListName>;
}

/**
 * What exists once manifests are applied, and when absence is a fact:
 *
 * - Of a kind that is among what exists, be it as an empty list, everything is: what is not there does not exist. Unless
 *   something of this kind could not be read.
 * - What is applied exists then too, and wins over what existed.
 * - Of a kind that is only applied, others may exist. It is known by what is applied if the DaemonSets name nothing else
 *   of it; otherwise nothing is known of it.
 * - What only the scheduler looks at needs no such care: there, nothing exists that is not given.
 */
export function knownObjects(daemonSets: readonly DaemonSet[], apply: Given, existing: Given): KnownObjects {
  const named = daemonSets.flatMap(references);
  const kinds = OBJECT_KINDS.map((kind) => known(kind, named, apply, existing));
  return {
    objects: Object.fromEntries(kinds.filter(({ given, missing }) => given && missing.length === 0).map(({ list, objects }) => [list, objects])),
    complete: kinds.filter(({ isComplete }) => isComplete).map(({ kind }) => kind),
    unknown: kinds.flatMap(({ missing }) => missing),
  };
}

function known(kind: ObjectKind, named: readonly Reference[], apply: Given, existing: Given) {
  const { list } = KINDS[kind];
  const [there, coming]: (readonly Manifest<Named>[] | undefined)[] = [existing.objects[list], apply.objects[list]];
  const isComplete = there !== undefined && !existing.unread?.has(list) && !apply.unread?.has(list);
  const objects = together(kind, there ?? [], coming ?? []);
  const given = there !== undefined || coming !== undefined;
  const missing = given && !isComplete ? distinctOnes(named.filter((reference) => reference.kind === kind && !objects.has(reference.name))) : [];
  return { kind, list, given, isComplete, missing, objects: [...objects.values()] };
}

function together(kind: ObjectKind, existing: readonly Manifest<Named>[], apply: readonly Manifest<Named>[]): Map<string, Named> {
  const objects = new Map(existing.map(({ object }) => [fullName(kind, object), object]));
  for (const { object } of apply) {
    const name = fullName(kind, object);
    objects.set(name, applied(object, objects.get(name)));
  }
  return objects;
}

/** What a DaemonSet names and not every cluster has. */
function references({ metadata: { namespace }, spec: { template } }: DaemonSet): Reference[] {
  const { priorityClassName, runtimeClassName, serviceAccountName, serviceAccount } = template.spec ?? {};
  const reference = (kind: ObjectKind, name: string | undefined, initial: readonly string[]): Reference[] => (
    !name || initial.includes(name) ? [] : [{ kind, name: fullName(kind, { metadata: { name, namespace } }) }]);
  return [
    ...reference('Namespace', namespace, INITIAL_NAMESPACES),
    ...reference('PriorityClass', priorityClassName, Object.keys(SYSTEM_PRIORITIES)),
    ...reference('RuntimeClass', runtimeClassName, []),
    ...reference('ServiceAccount', serviceAccountName || serviceAccount, [DEFAULT_SERVICE_ACCOUNT]),
  ];
}

function distinctOnes(all: readonly Reference[]): Reference[] {
  return [...new Map(all.map((reference) => [reference.name, reference])).values()];
}
