/**
 * The path of the first value of a JSON type (`bool`, `number`, `string`, `array`, `object`) at a field that is named
 * without the places in lists, such as `spec.template.spec.containers.env.value`; undefined where there is none.
 */
export function pathOfType(value: unknown, [field, ...rest]: readonly string[], type: string, path = ''): string | undefined {
  if (Array.isArray(value) && (field !== undefined || type !== 'array')) {
    return first(value.map((item, index) => pathOfType(item, field === undefined ? [] : [field, ...rest], type, `${path}[${index}]`)));
  }
  if (field === undefined) return typeOf(value) === type ? path : inMap(value, type, path);
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined;
  return pathOfType((value as Record<string, unknown>)[field], rest, type, path === '' ? field : `${path}.${field}`);
}

/** For the values of a map, such as nodeSelector, Go names the map. */
function inMap(value: unknown, type: string, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const key = Object.keys(value).find((each) => typeOf((value as Record<string, unknown>)[each]) === type);
  return key === undefined ? undefined : `${path}[${key}]`;
}

function first(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined);
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value;
}
