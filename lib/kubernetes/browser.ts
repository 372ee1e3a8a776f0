import { type Image, split } from './image';
import { compile, Instance } from './instance';
import { Kubernetes } from './kubernetes';
import { KubernetesError, Part } from './part';

export { Kubernetes } from './kubernetes';
export { KubernetesError } from './part';
export type * from './answers';
export type * from './questions';

/** Where a module comes from: an address, or what was fetched from one. */
export type Source = string | Address | Fetched;

/** Of a `URL`, which not every TypeScript project knows. */
export interface Address {
  readonly href: string;
}

/** Of a `Response`. */
export interface Fetched {
  readonly ok?: boolean;
  readonly status?: number;
  readonly url?: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * The judge, in a browser. Once loaded it answers synchronously. After a crash, which takes a question too large for its
 * memory, it can be asked again in a later task.
 *
 * Browsers cannot decompress Brotli themselves: let the server send `kubernetes.wasm.br` and `scheduler.wasm.br`, which
 * are in `dist/kubernetes/` of this package, with `Content-Encoding: br`. A Content-Security-Policy must allow
 * `'wasm-unsafe-eval'` in `script-src`.
 *
 * @param kubernetes kubernetes.wasm
 * @param scheduler scheduler.wasm; where absent, the scheduler cannot be asked
 * @throws {KubernetesError} where a source cannot be had, or is no WebAssembly module
 */
export async function load(kubernetes: Source, scheduler?: Source): Promise<Kubernetes> {
  return new Kubernetes(...await Promise.all([part(kubernetes), scheduler === undefined ? new Part(missing) : part(scheduler)]));
}

async function part(source: Source): Promise<Part> {
  return new Part(await startedAhead(await fetched(source)));
}

async function fetched(source: Source): Promise<Image> {
  const response: Fetched = typeof source === 'string' ? await fetch(source) : 'href' in source ? await fetch(source.href) : source;
  const what = response.url || 'what was loaded';
  if (response.ok === false) {throw new KubernetesError(`${what} is not there: the server says ${response.status}`);}
  const bytes = await response.arrayBuffer();
  if (new TextDecoder('latin1').decode(bytes.slice(0, 4)) !== '\0asm') {
    throw new KubernetesError(`${what} is no WebAssembly module; does the server send it with \`Content-Encoding: br\`?`);
  }
  return split(new Uint8Array(bytes));
}

/** On a page's own thread Chromium starts no large module at once. So the first instance is started before it is asked for, and another when one is missing. */
async function startedAhead({ code, data }: Image): Promise<() => Instance | undefined> {
  const module = await compile(code);
  let ready: Instance | undefined = await Instance.start(module, data);
  let starting: Promise<void> | undefined;
  const start = async () => {
    try {
      ready = await Instance.start(module, data);
    } finally {
      starting = undefined;
    }
  };
  return () => {
    const taken = ready;
    ready = undefined;
    if (taken === undefined) {starting ??= start().catch(() => {});} // where there is no memory yet, the next question has it tried again
    return taken;
  };
}

function missing(): never {
  throw new KubernetesError('the scheduler was not loaded: give load() its address as the second argument');
}
