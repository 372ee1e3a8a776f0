/**
 * How a field of an object becomes the prop that it was made from: what the pattern matches of the field is replaced, the rest
 * stays. A prop of several words says that any of these may be the one.
 */
export type PropRule = readonly [field: RegExp, prop: string];

/** The prop of a field by the first rule that fits; undefined where none does. */
export function firstProp(rules: readonly PropRule[], field: string): string | undefined {
  const rule = rules.find(([pattern]) => pattern.test(field));
  return rule && field.replace(...rule);
}

/** The metadata of every object. */
export const METADATA: readonly PropRule[] = [
  [/^metadata\.name\b.*/, 'name'],
  [/^metadata\.namespace\b.*/, 'the chart\'s namespace or metadata.namespace'],
  [/^metadata\./, 'metadata.'],
];
