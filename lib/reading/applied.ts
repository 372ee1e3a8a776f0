import { isObject } from './shape';

/**
 * An object after a manifest was applied to it: what the manifest does not mention stays, its lists are taken whole, and
 * the status is the server's.
 *
 * @param existing undefined where there was none
 * @see https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/#how-apply-calculates-differences-and-merges-changes
 */
export function applied<T extends object>(manifest: T, existing: T | undefined): T {
  return withStatusOf(existing, merged(existing, manifest) as T);
}

function merged(before: unknown, manifest: unknown): unknown {
  if (!isObject(before) || !isObject(manifest)) return manifest;
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries([...old, ...Object.entries(manifest).map(([key, value]) => [key, merged(old.get(key), value)])]);
}

function withStatusOf<T extends object>(existing: T | undefined, object: T): T {
  const kept = Object.entries(object).filter(([key]) => key !== 'status');
  const status = existing && 'status' in existing ? [['status', existing.status]] : [];
  return Object.fromEntries([...kept, ...status]);
}
