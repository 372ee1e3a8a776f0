/** A map of strings as parsers make it: absent, null, or an object whose values may be null where the text had none. */
export type StringMap = { readonly [key: string]: string | null | undefined } | null | undefined;

/** What a map holds under a key, and undefined if it has no such key of its own. Kubernetes reads a null as the empty string. */
export function valueAt(map: StringMap, key: string): string | undefined {
  const value = map?.[key];
  if (typeof value === 'string') return value; // the common case, and faster; what every object inherits is no string
  return map && Object.hasOwn(map, key) ? value ?? '' : undefined;
}

/** The keys and values of a map, in its order. */
export function entriesOf(map: StringMap): [key: string, value: string][] {
  return Object.entries(map ?? {}).map(([key, value]) => [key, value ?? '']);
}
