import { Exit, wasiHost } from '../../lib/kubernetes/wasi-host';

describe('the surroundings of a module', () => {
  const memory = new ArrayBuffer(1024);
  const view = new DataView(memory);
  const said: string[] = [];
  const host = wasiHost(() => memory, (text) => said.push(text));
  const call = (name: string, ...args: (number | bigint)[]) => (host[name] as (...all: (number | bigint)[]) => number)(...args);
  const now = () => {
    call('clock_time_get', 0, 0n, 0);
    return view.getBigUint64(0, true);
  };

  test('there are neither arguments nor an environment', () => {
    for (const sizes of ['args_sizes_get', 'environ_sizes_get']) {
      view.setUint32(0, 7, true);
      view.setUint32(4, 7, true);
      expect(call(sizes, 0, 4)).toBe(0);
      expect([view.getUint32(0, true), view.getUint32(4, true)]).toEqual([0, 0]);
    }
    expect([call('args_get', 0, 0), call('environ_get', 0, 0)]).toEqual([0, 0]);
  });

  test('time passes', () => {
    expect(Number(now() / 1_000_000n) / 1000).toBeCloseTo(Date.now() / 1000, 0);
  });

  test('a sleep takes no time, but the clock says it did', () => {
    const HOUR = 3_600_000_000_000n;
    const before = now();
    view.setBigUint64(100, 42n, true); // whose it is
    view.setUint8(108, 0); // a clock
    view.setBigUint64(124, HOUR, true);
    expect(call('poll_oneoff', 100, 200, 1, 300)).toBe(0);
    expect({ events: view.getUint32(300, true), whose: view.getBigUint64(200, true) }).toEqual({ events: 1, whose: 42n });
    expect(now() - before).toBeGreaterThanOrEqual(HOUR);
    expect(now() - before).toBeLessThan(HOUR + 10_000_000_000n);
  });

  test('random bytes fill what they shall, and no more', () => {
    new Uint8Array(memory).fill(0);
    call('random_get', 100, 64);
    const bytes = Array.from(new Uint8Array(memory));
    expect(bytes.slice(100, 164).some((byte) => byte !== 0)).toBe(true);
    expect(bytes.slice(0, 100).concat(bytes.slice(164)).every((byte) => byte === 0)).toBe(true);
  });

  test('the last words are heard', () => {
    new Uint8Array(memory, 400).set(new TextEncoder().encode('out of memory'));
    view.setUint32(500, 400, true);
    view.setUint32(504, 6, true);
    view.setUint32(508, 406, true);
    view.setUint32(512, 7, true);
    expect(call('fd_write', 2, 500, 2, 600)).toBe(0);
    expect(said.join('')).toBe('out of memory');
    expect(view.getUint32(600, true)).toBe(13);
  });

  test('an exit is thrown', () => {
    expect(() => call('proc_exit', 2)).toThrow(new Exit(2));
  });
});
