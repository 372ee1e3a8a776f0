import { Document, readDocuments } from './documents';
import { wrongVersion } from './kinds';
import { asAppsV1, isDaemonSetVersion } from './old-daemon-set';
import { isObject, Mismatch, Shape } from './shape';
import { daemonSet, node, pod, typed } from './shapes';
import { unfold } from './unfold';
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

const none = (): Manifests => ({ daemonSets: [], nodes: [], pods: [], others: [], problems: [] });

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
  for (const one of unfold(document)) sortOne(one, manifests);
}

function sortOne(document: Document, { daemonSets, nodes, pods, others, problems }: Manifests): void {
  const { apiVersion, kind, metadata, mismatches } = typeOf(document);
  const place = { source: document.source, positionOf: document.positionOf };
  const read = (shape: Shape) => shape(document.object, '', (mismatch) => mismatches.push(mismatch));

  if (mismatches.length > 0) {
    // No type, no shape to hold it against.
  } else if (kind === 'DaemonSet' && isDaemonSetVersion(apiVersion)) {
    const object = read(daemonSet) as DaemonSet;
    if (mismatches.length === 0) daemonSets.push({ ...asAppsV1(object), ...place });
  } else if (kind === 'Node' && apiVersion === 'v1') {
    const object = read(node) as Node;
    if (mismatches.length === 0) nodes.push({ object, warnings: [], ...place });
  } else if (kind === 'Pod' && apiVersion === 'v1') {
    const object = read(pod) as Pod;
    if (mismatches.length === 0) pods.push({ object, warnings: [], ...place });
  } else {
    others.push({ apiVersion, kind, ...nameOf(metadata), source: document.source });
  }
  for (const mismatch of mismatches) problems.push(toProblem(mismatch, document));
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
