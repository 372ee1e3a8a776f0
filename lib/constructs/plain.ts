import { Lazy } from 'cdk8s';

/**
 * What Kubernetes reads for what a construct was given: a cdk8s-plus Cpu, a cdk8s Size, and the Quantity and
 * IntOrString of any cdk8s-plus version become the value they stand for. Plain data stays as it is, and so does what
 * cdk8s resolves at synth (`Lazy` and other tokens).
 *
 * @throws where a value cannot be rendered, naming its path and what may stand there
 */
export function plain<T>(value: T, path: string): T;
export function plain(value: unknown, path: string): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`${path}: ${value} is not a number that YAML can hold`);
  }
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new Error(`${path}: a ${typeof value} cannot be rendered; give a string, number, boolean, list or object`);
  }
  if (typeof value !== 'object' || value === null || isToken(value)) {return value;}
  if (Array.isArray(value)) {return unlessSame(value, value.map((item, index) => plain(item, `${path}[${index}]`)));}
  if (isPlainObject(value)) {return plainFields(value, path);}
  return valueOf(value, path);
}

function plainFields(value: object, path: string): object {
  const entries = Object.entries(value).map(([key, item]) => [key, plain(item, child(path, key))] as const);
  return entries.every(([key, item]) => item === (value as Record<string, unknown>)[key]) ? value : Object.fromEntries(entries);
}

/** Most props are plain already, and a copy of each would cost more than the rest of a construct. */
function unlessSame(list: unknown[], plainList: unknown[]): unknown[] {
  return plainList.every((item, index) => item === list[index]) ? list : plainList;
}

function valueOf(value: object, path: string): unknown {
  if ('amount' in value && typeof value.amount === 'string') {return value.amount;} // Cpu
  if ('toKibibytes' in value && 'asString' in value && typeof value.asString === 'function') {return value.asString();} // Size
  if ('value' in value && (typeof value.value === 'string' || typeof value.value === 'number')) {return value.value;} // Quantity, IntOrString
  throw new Error(`${path}: a ${value.constructor?.name} cannot be rendered; give plain data, a Cpu, a Size or a Lazy`);
}

function isToken(value: object): boolean {
  return value instanceof Lazy || ('resolve' in value && typeof value.resolve === 'function');
}

function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function child(path: string, key: string): string {
  if (!/^\w+$/.test(key)) {return `${path}[${key}]`;}
  return path === '' ? key : `${path}.${key}`;
}
