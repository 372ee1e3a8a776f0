/** What a WebAssembly module asks of its surroundings (WASI preview 1), as far as a program without files needs it. */
export type WasiHost = Record<string, (...args: (number & bigint)[]) => number>;

/** Thrown into the module when it ends itself, which a live judge does only where it cannot go on. */
export class Exit extends Error {
  constructor(readonly code: number) {
    super(`exit ${code}`);
  }
}

const SUCCESS = 0;
const BAD_FILE = 8;
const SUBSCRIPTION = { size: 48, kind: 8, timeout: 24 };
const EVENT = { size: 32, kind: 10 };
const CLOCK = 0;

/** The answer to every function that is not in a host: there are no files. */
export const badFile = (): number => BAD_FILE;

/**
 * Time, randomness, a last word on standard error; no arguments, no environment, no files. Asked to sleep, it moves its
 * clock forward and returns at once: a synchronous call cannot hang.
 *
 * @param memory the module's memory, asked anew each time because it moves when it grows
 * @param log takes what the module writes to standard output and standard error
 */
export function wasiHost(memory: () => ArrayBuffer, log: (text: string) => void): WasiHost {
  const view = () => new DataView(memory());
  let slept = 0n;

  const none = (count: number, size: number) => {
    view().setUint32(count, 0, true);
    view().setUint32(size, 0, true);
    return SUCCESS;
  };

  return {
    args_sizes_get: none,
    args_get: () => SUCCESS,
    environ_sizes_get: none,
    environ_get: () => SUCCESS,
    sched_yield: () => SUCCESS,

    proc_exit(code) {
      throw new Exit(code);
    },

    // The same clock for both questions: a snapshot was taken at another time, and time must not go back.
    clock_time_get(_clock, _precision, out) {
      view().setBigUint64(out, BigInt(Date.now()) * 1_000_000n + slept, true);
      return SUCCESS;
    },

    random_get(out, length) {
      const LARGEST = 65_536;
      for (let start = 0; start < length; start += LARGEST) {
        crypto.getRandomValues(new Uint8Array(memory(), out + start, Math.min(LARGEST, length - start)));
      }
      return SUCCESS;
    },

    fd_write(_file, vectors, count, written) {
      let total = 0;
      for (let i = 0; i < count; i++) {
        const start = view().getUint32(vectors + 8 * i, true);
        const length = view().getUint32(vectors + 8 * i + 4, true);
        log(new TextDecoder().decode(new Uint8Array(memory(), start, length)));
        total += length;
      }
      view().setUint32(written, total, true);
      return SUCCESS;
    },

    poll_oneoff(subscriptions, events, count, happened) {
      const data = view();
      const timeouts: bigint[] = [];
      for (let i = 0; i < count; i++) {
        const subscription = subscriptions + SUBSCRIPTION.size * i;
        const event = events + EVENT.size * i;
        const kind = data.getUint8(subscription + SUBSCRIPTION.kind);
        if (kind === CLOCK) {timeouts.push(data.getBigUint64(subscription + SUBSCRIPTION.timeout, true));}
        new Uint8Array(memory(), event, EVENT.size).fill(0);
        data.setBigUint64(event, data.getBigUint64(subscription, true), true); // whose event it is
        data.setUint8(event + EVENT.kind, kind);
      }
      slept += timeouts.reduce((least, timeout) => (timeout < least ? timeout : least), timeouts[0] ?? 0n);
      data.setUint32(happened, count, true);
      return SUCCESS;
    },
  };
}
