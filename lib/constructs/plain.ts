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
  if (isPlain(value) || value === null) {return value;} // most props are, and a copy of each would cost more than the rest of a construct
  if (typeof value === 'number') {
    throw new Error(`${path}: ${value} is not a number that YAML can hold`);
  }
  if (typeof value !== 'object') {
    throw new Error(`${path}: a ${typeof value} cannot be rendered; give a string, number, boolean, list or object`);
  }
  if (isToken(value)) {return value;}
  if (Array.isArray(value)) {return value.map((item, index) => plain(item, `${path}[${index}]`));}
  if (isPlainObject(value)) {return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, child(path, key))]));}
  return valueOf(value, path);
}

/** Whether data is emitted as it stands: there is nothing in it to be resolved, unwrapped, left out or refused. */
export function isPlain(value: unknown): boolean {
  switch (typeof value) {
    case 'string': case 'boolean': case 'undefined': return true;
    case 'number': return Number.isFinite(value);
    case 'object': return Array.isArray(value) ? value.every(isPlain) : value !== null && isPlainObject(value) && Object.values(value).every(isPlain);
    default: return false;
  }
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
