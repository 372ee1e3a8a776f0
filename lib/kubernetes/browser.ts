import { type Compiled, compile } from './instance';
import { Kubernetes } from './kubernetes';
import { KubernetesError, Part } from './part';

export { Kubernetes } from './kubernetes';
export { KubernetesError } from './part';
export type * from './answers';
export type * from './questions';

/** Where a module comes from: an address, or what was fetched from one. */
export type Source = string | URL | { arrayBuffer(): Promise<ArrayBuffer> };

/**
 * The judge, in a browser. Once loaded it answers synchronously.
 *
 * Browsers cannot decompress Brotli themselves: let the server send `kubernetes.wasm.br` and `scheduler.wasm.br` with
 * `Content-Encoding: br`.
 *
 * @param kubernetes kubernetes.wasm
 * @param scheduler scheduler.wasm; where absent, the scheduler cannot be asked
 * @throws {KubernetesError} where a source is no WebAssembly module
 */
export async function load(kubernetes: Source, scheduler?: Source): Promise<Kubernetes> {
  const [manifests, pods] = await Promise.all([fetched(kubernetes), scheduler === undefined ? undefined : fetched(scheduler)]);
  return new Kubernetes(new Part(() => manifests), new Part(() => pods ?? missing()));
}

async function fetched(source: Source): Promise<Compiled> {
  const response = typeof source === 'string' || source instanceof URL ? await fetch(source) : source;
  const bytes = await response.arrayBuffer();
  if (new TextDecoder('latin1').decode(bytes.slice(0, 4)) !== '\0asm') {
    throw new KubernetesError('what was loaded is no WebAssembly module; does the server send it with `Content-Encoding: br`?');
  }
  return compile(bytes);
}

function missing(): never {
  throw new KubernetesError('the scheduler was not loaded: give load() its address as the second argument');
}
