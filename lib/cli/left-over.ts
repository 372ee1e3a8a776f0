import { inventory } from '../reading/kind-words';

/** What was given and is passed over, in one line; no line where there is nothing. */
export function leftOver(option: string, objects: readonly { readonly kind: string; readonly apiVersion?: string }[], why = 'bear on placement'): string[] {
  if (objects.length === 0) return [];
  const others = objects.length === 1 ? '1 other object' : `${objects.length} other objects`;
  return [`${others} in ${option} ${objects.length === 1 ? 'does' : 'do'} not ${why}: ${inventory(objects)}`];
}
