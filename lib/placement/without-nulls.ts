/** Leaves out nulls, as the API server does; those in lists too, which it refuses. A manifest may come here that no reader has checked. */
export function withoutNulls<T>(value: T): T {
  return clean(value, 0) as T;
}

/** Nothing that Kubernetes knows is nested deeper. */
const DEEPEST = 100;

function clean(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.filter(isThere).map((each) => clean(each, depth + 1));
  return Object.fromEntries(Object.entries(value).filter(([, each]) => isThere(each)).map(([key, each]) => [key, clean(each, depth + 1)]));
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined;
}
