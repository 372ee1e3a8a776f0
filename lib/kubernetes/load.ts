import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { brotliDecompressSync } from 'zlib';
import { split } from './image';
import { type Compiled, compileSync, Instance } from './instance';
import { Kubernetes } from './kubernetes';
import { KubernetesError, Part } from './part';

type Name = 'kubernetes' | 'scheduler';

/** Beside this file, in the sources as in the package. */
const fileOf = (name: Name) => join(__dirname, `${name}.wasm.br`);

let loaded: Kubernetes | undefined;

/** Whether the judge was built, or came with the package. */
export const isAvailable = (): boolean => existsSync(fileOf('kubernetes')) && existsSync(fileOf('scheduler'));

/**
 * The judge, in Node. The first question takes a fifth of a second, the first to the scheduler as much again; there is one
 * judge in a process.
 *
 * @throws {KubernetesError} where its files are missing
 */
export function loadSync(): Kubernetes {
  if (!isAvailable()) {
    throw new KubernetesError(`the judge is not built: ${fileOf('kubernetes')} or ${fileOf('scheduler')} is missing; ` +
      'it is made by `npm run kubernetes`, which needs Go 1.26 or newer (https://go.dev/dl)');
  }
  loaded ??= new Kubernetes(part('kubernetes'), part('scheduler'));
  return loaded;
}

/** More than a module's bytes: decompressed in one piece, they take half the time and memory. */
const ONE_PIECE = 128 * 1024 * 1024;

/** Keeps the code alone: what memory starts with is read anew in the rare case that another instance is wanted. */
function part(name: Name): Part {
  let module: Compiled | undefined;
  return new Part(() => {
    const { code, data } = split(brotliDecompressSync(readFileSync(fileOf(name)), { chunkSize: ONE_PIECE }));
    const instance = Instance.startSync(module ??= compileSync(code), data);
    letGo(code.buffer as ArrayBuffer);
    return instance;
  });
}

/** Hands memory over to an object that nobody has: V8 takes long to look for an old one, but finds a young one soon. */
function letGo(buffer: ArrayBuffer) {
  structuredClone(buffer, { transfer: [buffer] });
}
