/** A map of strings as parsers make it: absent, null, or an object whose values may be null where the text had none. */
export type StringMap = { readonly [key: string]: string | null | undefined } | null | undefined;

/** What a map holds under a key, and undefined if it has no such key of its own. Kubernetes reads a null as the empty string. */
export function valueAt(map: StringMap, key: string): string | undefined {
  return map && Object.hasOwn(map, key) ? map[key] ?? '' : undefined;
}

/** The keys and values of a map, in its order. */
export function entriesOf(map: StringMap): [key: string, value: string][] {
  return Object.entries(map ?? {}).map(([key, value]) => [key, value ?? '']);
}
