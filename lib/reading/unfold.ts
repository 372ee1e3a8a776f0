import type { Document } from './documents';
import { isObject } from './shape';

/** A document of one object, or the items of a `kind: List`, NodeList, PodList…; items may leave apiVersion and kind to their list. */
export function* unfold(document: Document): Generator<Document> {
  const { object } = document;
  if (!isList(object)) {
    yield document;
    return;
  }
  const inherited = object.kind === 'List' ? {} : { apiVersion: object.apiVersion, kind: object.kind.slice(0, -'List'.length) };
  for (const item of document.items()) yield* unfold({ ...item, object: isObject(item.object) ? { ...inherited, ...item.object } : item.object });
}

function isList(object: unknown): object is { kind: string; apiVersion: unknown; items: unknown } {
  if (!isObject(object) || !('kind' in object) || typeof object.kind !== 'string' || !object.kind.endsWith('List')) return false;
  return 'items' in object && (Array.isArray(object.items) || object.items === null);
}
