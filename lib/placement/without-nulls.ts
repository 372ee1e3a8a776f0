/** Leaves out nulls, as the API server does; those in lists too, which it refuses. A manifest may come here that no reader has checked. */
export function withoutNulls<T>(value: T): T {
  return clean(value, 0) as T;
}

/** Nothing that Kubernetes knows is nested deeper. */
const DEEPEST = 100;

function clean(value: unknown, depth: number): unknown {
  if (!holdsNull(value, depth)) return value;
  if (Array.isArray(value)) return value.filter(isThere).map((each) => clean(each, depth + 1));
  return Object.fromEntries(Object.entries(value as object).filter(([, each]) => isThere(each)).map(([key, each]) => [key, clean(each, depth + 1)]));
}

/** Most manifests hold none, and stay as they are. */
function holdsNull(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some((each) => !isThere(each) || holdsNull(each, depth + 1));
  for (const key in value) {
    const each = (value as Record<string, unknown>)[key];
    if (!isThere(each) || holdsNull(each, depth + 1)) return true;
  }
  return false;
}

const isThere = (value: unknown): boolean => value !== null && value !== undefined;
