import { KINDS, OBJECT_KINDS, type ObjectKind } from './kinds';
import type { Manifest, Named, ObjectLists } from './manifests';

/** The objects of all lists, each with its kind. */
export function listed(lists: ObjectLists): (Manifest<Named> & { readonly kind: ObjectKind })[] {
  return OBJECT_KINDS.flatMap((kind) => {
    const manifests: readonly Manifest<Named>[] = lists[KINDS[kind].list] ?? [];
    return manifests.map((manifest) => ({ ...manifest, kind }));
  });
}
