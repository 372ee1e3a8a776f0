import { KINDS, OBJECT_KINDS, type KindName } from './kinds';
import type { Manifest, Named, ObjectLists } from './manifests';
import type { Problem, Source } from '../kube/source';
import { DEFAULT_NAMESPACE } from '../kube/well-known';

const inFile = ({ file, line }: Source): string => `${file}:${line}`;

/**
 * Of objects that are one and the same to Kubernetes the first is kept; every other is a problem.
 *
 * @param placeOf How a problem names the place of the first.
 */
export function distinct<T extends Named>(
  kind: KindName, manifests: readonly Manifest<T>[], placeOf: (source: Source) => string = inFile,
): { kept: Manifest<T>[]; problems: Problem[] } {
  const first = new Map<string, Manifest<T>>();
  const problems: Problem[] = [];
  for (const manifest of manifests) {
    const name = fullName(kind, manifest.object);
    const before = first.get(name);
    if (before) {
      problems.push({ source: manifest.source, message: `${kind} "${name}" is given twice; the first, ${placeOf(before.source)}, counts` });
    } else {
      first.set(name, manifest);
    }
  }
  return { kept: [...first.values()], problems };
}

/** The same for objects of all kinds. */
export function distinctObjects(lists: ObjectLists, placeOf?: (source: Source) => string): { kept: ObjectLists; problems: Problem[] } {
  const found = OBJECT_KINDS.flatMap((kind) => {
    const { list } = KINDS[kind];
    const manifests: readonly Manifest<Named>[] | undefined = lists[list];
    return manifests ? [{ list, ...distinct(kind, manifests, placeOf) }] : [];
  });
  return { kept: Object.fromEntries(found.map(({ list, kept }) => [list, kept])), problems: found.flatMap(({ problems }) => problems) };
}

/** What tells an object from others of its kind: its name, and its namespace if it has one. */
export function fullName(kind: KindName, { metadata: { name, namespace } }: Named): string {
  return KINDS[kind].isClusterWide ? name : `${namespace || DEFAULT_NAMESPACE}/${name}`;
}
