import type { Schema } from './openapi';

/** A value with every field of a struct set, each to something of its type that tells it from its neighbours. */
export function sampleOf(schema: Schema, struct: string): Record<string, any> {
  return Object.fromEntries(Object.entries(schema[struct]).map(([field, type]) => [field, sample(schema, type, field)]));
}

function sample(schema: Schema, type: string, field: string): unknown {
  if (type.startsWith('[]')) {return [sample(schema, type.slice(2), field)];}
  if (type.startsWith('{}')) {return { [`a-${field}`]: sample(schema, type.slice(2), field) };}
  switch (type) {
    case 'string': return `the ${field}`;
    case 'integer': return 1000 + field.length;
    case 'boolean': return true;
    case 'Quantity': return `${field.length}Mi`;
    case 'IntOrString': return '7%';
    case 'Time': return '2026-01-02T03:04:05Z';
    case 'FieldsV1': return { 'f:a': 'owned' };
    default: return sampleOf(schema, type);
  }
}

/** The path of every field, lists as if they had one item. */
export function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {return value.flatMap((item) => pathsIn(item, `${path}[]`));}
  if (typeof value !== 'object' || value === null) {return [path];}
  return Object.entries(value).flatMap(([key, item]) => [`${path}.${key}`, ...pathsIn(item, `${path}.${key}`)]);
}
