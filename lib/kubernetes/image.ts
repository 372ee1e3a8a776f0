/**
 * A WebAssembly module in two pieces: its code, which is a module by itself, and what its memory starts with.
 *
 * V8 keeps a copy of all that it compiles as long as it lives. The judge's memory is half of its files and is used once.
 */
export interface Image {
  readonly code: Uint8Array;
  /** The content of the module's data section, where it has one. */
  readonly data?: Uint8Array;
}

const HEADER = 8;
const DATA_SECTION = 11;
const ACTIVE = 0;
const I32_CONST = 0x41;
const END = 0x0b;
const NEGATIVE = 64;
const MORE = 128;
const MEMORY = 2 ** 32;

/**
 * Cuts a module where its data begins. Beyond that Go and Wizer write nothing that matters.
 * @see https://webassembly.github.io/spec/core/binary/modules.html
 */
export function split(bytes: Uint8Array): Image {
  const reader = new Reader(bytes, HEADER);
  while (!reader.ended) {
    const start = reader.position;
    const id = reader.byte();
    const content = reader.take(reader.unsigned());
    if (id === DATA_SECTION) {return { code: bytes.subarray(0, start), data: content };}
  }
  return { code: bytes };
}

/**
 * Writes data to where it belongs.
 * @throws {RangeError} where a segment is of a kind that neither Go nor Wizer makes, or memory is too small
 */
export function fill(memory: Uint8Array, data: Uint8Array) {
  const reader = new Reader(data);
  for (let segments = reader.unsigned(); segments > 0; segments--) {
    if (reader.unsigned() !== ACTIVE || reader.byte() !== I32_CONST) {throw new RangeError('a data segment without a fixed address');}
    const address = reader.address();
    if (reader.byte() !== END) {throw new RangeError('a data segment without a fixed address');}
    memory.set(reader.take(reader.unsigned()), address);
  }
}

/** Reads numbers in LEB128. */
class Reader {
  constructor(private readonly bytes: Uint8Array, public position = 0) {}

  get ended() {
    return this.position >= this.bytes.length;
  }

  byte(): number {
    return this.bytes[this.position++];
  }

  take(length: number): Uint8Array {
    this.position += length;
    return this.bytes.subarray(this.position - length, this.position);
  }

  unsigned(): number {
    return this.number().value;
  }

  /** Written as a signed number: those of the upper half of memory look negative. */
  address(): number {
    const { value, next, last } = this.number();
    return last < NEGATIVE ? value : value + MEMORY - next;
  }

  private number() {
    let value = 0;
    let next = 1;
    let last: number;
    do {
      last = this.byte();
      value += (last % MORE) * next;
      next *= MORE;
    } while (last >= MORE);
    return { value, next, last };
  }
}
