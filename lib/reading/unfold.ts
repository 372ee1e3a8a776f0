import type { Document } from './documents';
import { isObject } from './shape';

/**
 * A document of one object, or the items of a `kind: List`, NodeList, PodList…; items may leave apiVersion and kind to their list.
 *
 * @param noteList is told what the items of each list are whose kind says it
 */
export function* unfold(document: Document, noteList: (apiVersion: string, kind: string) => void = () => {}): Generator<Document> {
  const { object } = document;
  if (!isList(object)) {
    yield document;
    return;
  }
  const kind = object.kind.slice(0, -'List'.length);
  const inherited = kind === '' ? {} : { apiVersion: object.apiVersion, kind };
  if (kind !== '') noteList(String(object.apiVersion), kind);
  for (const item of document.items()) {
    yield* unfold({ ...item, object: isObject(item.object) ? { ...inherited, ...item.object } : item.object }, noteList);
  }
}

function isList(object: unknown): object is { kind: string; apiVersion: unknown; items: unknown } {
  if (!isObject(object) || !('kind' in object) || typeof object.kind !== 'string' || !object.kind.endsWith('List')) return false;
  return 'items' in object && (Array.isArray(object.items) || object.items === null);
}
