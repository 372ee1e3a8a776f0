/// <reference path="./webassembly.d.ts" />
import { fill } from './image';
import { Exit, badFile, wasiHost } from './wasi-host';

/** A compiled WebAssembly module. Opaque, because not every TypeScript project knows the type. */
export type Compiled = object;

/** The module came to an end within a call: it is out of memory, or broken. Its instance must not be used again. */
export class Crash extends Error {}

interface Exports {
  readonly memory: WebAssembly.Memory;
  allocate(size: number): number;
  ask(address: number): bigint;
  release(address: number): void;
}

const HALF = 2n ** 32n;
/** Of what a dying module says: Go tells the reason first, and then of every goroutine. */
const LAST_WORDS = 500;

export const compileSync = (bytes: Uint8Array): Compiled => new WebAssembly.Module(bytes);
export const compile = (bytes: Uint8Array): Promise<Compiled> => WebAssembly.compile(bytes);

/** A running module. Text goes in and comes out; the Go side of the protocol is calls/serve_wasip1.go. */
export class Instance {
  /**
   * @param data what memory starts with, where the module does not say it
   * @throws {RangeError} on the own thread of a page in Chromium, for every module of more than 8 MB
   */
  static startSync(module: Compiled, data?: Uint8Array): Instance {
    const instance = new Instance();
    return instance.running(new WebAssembly.Instance(module as WebAssembly.Module, instance.imports(module)), data);
  }

  static async start(module: Compiled, data?: Uint8Array): Promise<Instance> {
    const instance = new Instance();
    return instance.running(await WebAssembly.instantiate(module as WebAssembly.Module, instance.imports(module)), data);
  }

  private exports!: Exports;
  private said = '';

  private constructor() {}

  /** Bytes in use. They only grow. */
  get size(): number {
    return this.exports.memory.buffer.byteLength;
  }

  /** @throws {Crash} */
  call(request: string): string {
    this.said = '';
    try {
      return this.exchange(new TextEncoder().encode(request));
    } catch (error) {
      // Nothing but the module runs here, so any error is its end: a trap, an exit, or memory that cannot grow.
      throw new Crash([error instanceof Exit ? '' : String(error), this.said.trim()].filter(Boolean).join('\n'));
    }
  }

  private imports(module: Compiled): WebAssembly.Imports {
    const host = wasiHost(() => this.exports.memory.buffer, (text) => {this.said = (this.said + text).slice(0, LAST_WORDS);});
    const imports: WebAssembly.Imports = {};
    for (const wanted of WebAssembly.Module.imports(module as WebAssembly.Module)) {
      (imports[wanted.module] ??= {})[wanted.name] = host[wanted.name] ?? badFile;
    }
    return imports;
  }

  private running(started: WebAssembly.Instance, data?: Uint8Array): this {
    this.exports = started.exports as unknown as Exports;
    if (data) {fill(new Uint8Array(this.exports.memory.buffer), data);}
    return this;
  }

  private exchange(request: Uint8Array): string {
    const asked = this.exports.allocate(request.length);
    new Uint8Array(this.exports.memory.buffer, asked, request.length).set(request);
    const answered = BigInt.asUintN(64, this.exports.ask(asked));
    const address = Number(answered / HALF);
    const answer = new TextDecoder().decode(new Uint8Array(this.exports.memory.buffer, address, Number(answered % HALF)));
    this.exports.release(asked);
    this.exports.release(address);
    return answer;
  }
}
