import { Document, readDocuments } from './documents';
import { wrongVersion } from './kind-words';
import { isListName, kindNamed, kindOf, type Kind, type ListName } from './kinds';
import { asAppsV1 } from './old-daemon-set';
import { isObject, Mismatch } from './shape';
import { typed } from './shapes';
import { unfold } from './unfold';
import type { ClusterObjects, SchedulerObjects } from '../kube/cluster-objects';
import { DaemonSet } from '../kube/daemon-set';
import { Node } from '../kube/node';
import { Pod } from '../kube/pod';
import type { Problem, Source } from '../kube/source';

/** An object, whence it came and what its author should know. */
export interface Manifest<T> {
  /** Free of nulls in the fields that decide on placement, and of the right types there. */
  readonly object: T;
  readonly source: Source;
  readonly warnings: readonly string[];
  /** The line of a path below the object, such as `spec.template.spec.tolerations[0]`, or of its nearest ancestor that is there. */
  positionOf(path: string): Source;
}

/** What tells an object from others of its kind. */
export interface Named {
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

type Lists = Required<ClusterObjects & SchedulerObjects>;

/** Objects by the list that `place` takes them in. A list is there if its kind is in the input, be it as a list without items. */
export type ObjectLists = { [L in ListName]?: Manifest<Lists[L][number] & Named>[] };

/** An object of a kind that is not looked into. */
export interface OtherObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly source: Source;
}

/** All objects of some files. Whatever was given is in one of these lists. */
export interface Manifests {
  readonly daemonSets: Manifest<DaemonSet>[];
  readonly nodes: Manifest<Node>[];
  readonly pods: Manifest<Pod>[];
  /** Whether the kind is in the input, be it as a list without items. */
  hasPods: boolean;
  readonly objects: ObjectLists;
  /** The lists that lack something, since it has a problem. */
  readonly unread: Set<ListName>;
  readonly others: OtherObject[];
  readonly problems: Problem[];
}

/** A file that has been read into memory. */
export interface Input {
  readonly text: string;
  /** How problems name it. */
  readonly file: string;
}

/** An object that says what it is, as it stands. */
export interface TypedDocument extends Pick<Document, 'source' | 'positionOf'> {
  readonly apiVersion: string;
  readonly kind: string;
  readonly object: object;
}

/** Reads the objects of YAML and JSON texts and looks no further than their types. It never throws. */
export function readTyped(inputs: readonly Input[]): { documents: TypedDocument[]; problems: Problem[] } {
  const documents: TypedDocument[] = [];
  const problems: Problem[] = [];
  for (const { text, file } of inputs) {
    const read = readDocuments(text, file);
    for (const problem of read.problems) problems.push(problem);
    for (const document of read.documents.flatMap((each) => [...unfold(each)])) {
      const { apiVersion, kind, mismatches } = typeOf(document);
      if (mismatches.length === 0) documents.push({ ...document, apiVersion, kind, object: document.object as object });
      for (const mismatch of mismatches) problems.push(toProblem(mismatch, document));
    }
  }
  return { documents, problems };
}

/** Reads the objects of YAML and JSON texts. An object with a problem is left out of its list. It never throws. */
export function readManifests(inputs: readonly Input[]): Manifests {
  const manifests = none();
  for (const { text, file } of inputs) {
    const { documents, problems } = readDocuments(text, file);
    for (const problem of problems) manifests.problems.push(problem);
    for (const document of documents) sort(document, manifests);
  }
  return manifests;
}

/**
 * The same for objects that are there already, such as those of a chart's `toJson()` or of a parsed file.
 *
 * @param file How problems name their origin. An object has no lines: its place among the objects, from 1, stands for one.
 */
export function readObjects(objects: readonly unknown[], file: string): Manifests {
  const manifests = none();
  objects.forEach((object, index) => sort(inMemory(object, { file, line: index + 1 }), manifests));
  return manifests;
}

const none = (): Manifests => ({ daemonSets: [], nodes: [], pods: [], hasPods: false, objects: {}, unread: new Set(), others: [], problems: [] });

function inMemory(object: unknown, source: Source): Document {
  return {
    object,
    source,
    positionOf: () => source,
    items() {
      const items: unknown = isObject(object) && 'items' in object ? object.items : undefined;
      return Array.isArray(items) ? items.map((item) => inMemory(item, source)) : [];
    },
  };
}

function sort(document: Document, manifests: Manifests): void {
  const noteList = (apiVersion: string, kind: string) => {
    const known = kindOf(apiVersion, kind);
    if (known) listIn(manifests, known.list);
  };
  for (const one of unfold(document, noteList)) sortOne(one, manifests);
}

function sortOne(document: Document, manifests: Manifests): void {
  const { apiVersion, kind, metadata, mismatches } = typeOf(document);
  const known = kindOf(apiVersion, kind);
  if (known) {
    const object = known.shape(document.object, '', (mismatch) => mismatches.push(mismatch));
    const list = listIn(manifests, known.list);
    if (mismatches.length === 0) list.push({ ...modern(known, object), source: document.source, positionOf: document.positionOf });
  } else if (mismatches.length === 0) {
    manifests.others.push({ apiVersion, kind, ...nameOf(metadata), source: document.source });
  }
  if (mismatches.length > 0) noteUnread(kind, manifests);
  for (const mismatch of mismatches) manifests.problems.push(toProblem(mismatch, document));
}

/** The list of this name, which is there from now on. */
function listIn(manifests: Manifests, name: Kind['list']): Manifest<unknown>[] {
  if (isListName(name)) return manifests.objects[name] ??= [];
  if (name === 'pods') manifests.hasPods = true;
  return manifests[name];
}

function modern({ list }: Kind, object: unknown): { object: unknown; warnings: string[] } {
  return list === 'daemonSets' ? asAppsV1(object as DaemonSet) : { object, warnings: [] };
}

function noteUnread(kind: string, { unread }: Manifests): void {
  const list = kindNamed(kind)?.list;
  if (list && isListName(list)) unread.add(list);
}

/** What an object says that it is, and what is wrong with that. */
function typeOf({ object }: Document): { apiVersion: string; kind: string; metadata?: unknown; mismatches: Mismatch[] } {
  const mismatches: Mismatch[] = [];
  const type = typed(object, '', (mismatch) => mismatches.push(mismatch)) as { apiVersion: string; kind: string; metadata?: unknown };
  const message = mismatches.length === 0 ? wrongVersion(type.apiVersion, type.kind) : undefined;
  if (message !== undefined) mismatches.push({ path: 'apiVersion', message });
  return { ...type, mismatches };
}

function toProblem({ path, message }: Mismatch, document: Document): Problem {
  return { source: document.positionOf(path), ...(path === '' ? {} : { path }), message };
}

function nameOf(metadata: unknown): { name?: string; namespace?: string } {
  const { name, namespace } = isObject(metadata) ? metadata as Record<string, unknown> : {};
  return { ...(typeof name === 'string' ? { name } : {}), ...(typeof namespace === 'string' ? { namespace } : {}) };
}
