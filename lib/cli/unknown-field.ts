import { FIELDS } from '../kube/fields.generated';
import { nearest } from '../placement/suggestion';

const ROOT = 'DaemonSet';

/**
 * What the author of a field that no DaemonSet has may have meant: a field that is spelled alike, or the place where a
 * field of this name belongs. Empty where nothing comes near.
 *
 * @param path such as `spec.template.spec.containers[0].volumemounts`
 */
export function meantInsteadOf(path: string): string {
  const segments = path.replace(/\[\d+\]/g, '').split('.');
  const field = segments.pop()!;
  const struct = segments.reduce((within: string | undefined, segment) => fieldsOf(within)[segment], ROOT);
  const [alike] = nearest(field, Object.keys(fieldsOf(struct)));
  if (alike !== undefined) return `did you mean "${alike}"?`;
  const home = homeOf(field);
  return home === undefined ? '' : `"${field}" belongs to ${home}`;
}

/** The place nearest to the root that has the field. */
function homeOf(field: string): string | undefined {
  const queue = [{ struct: ROOT, path: '' }];
  const seen = new Set<string>();
  for (const { struct, path } of queue) {
    if (seen.has(struct)) continue;
    seen.add(struct);
    if (Object.hasOwn(fieldsOf(struct), field)) return path === '' ? 'the top' : path;
    for (const [name, below] of Object.entries(fieldsOf(struct))) {
      if (below !== '') queue.push({ struct: below, path: path === '' ? name : `${path}.${name}` });
    }
  }
  return undefined;
}

function fieldsOf(struct: string | undefined): { readonly [field: string]: string } {
  return struct !== undefined && Object.hasOwn(FIELDS, struct) ? FIELDS[struct] : {};
}
