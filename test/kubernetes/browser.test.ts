import { setTimeout } from 'timers/promises';
import { TRAPPING } from './trapping';
import { load } from '../../lib/kubernetes/browser';

const EMPTY_MODULE = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0]);
const response = (bytes: Uint8Array) => ({ arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) });

describe('loading in a browser', () => {
  test.each([
    ['an address', (address: string) => address],
    ['a URL', (address: string) => new URL(address)],
    ['what was fetched', async (address: string) => fetch(address)],
  ])('%s is taken', async (_, source) => {
    const address = `data:application/wasm;base64,${Buffer.from(TRAPPING).toString('base64')}`;
    const kubernetes = await load(await source(address));
    expect(() => kubernetes.version).toThrow(/^the judge crashed/);
  });

  test('compressed bytes are refused with the header that the server forgot', async () => {
    const compressed = response(Uint8Array.from([1, 2, 3, 4, 5]));
    await expect(load(compressed)).rejects.toThrow('what was loaded is no WebAssembly module; does the server send it with `Content-Encoding: br`?');
    await expect(load(response(EMPTY_MODULE), { ...compressed, url: 'https://a.example/scheduler.wasm.br' })).rejects.toThrow(
      'https://a.example/scheduler.wasm.br is no WebAssembly module; does the server send it with `Content-Encoding: br`?');
  });

  test('what is not there is no matter of compression', async () => {
    await expect(load({ ...response(EMPTY_MODULE), ok: false, status: 404, url: 'https://a.example/x.wasm' })).rejects.toThrow(
      'https://a.example/x.wasm is not there: the server says 404');
  });

  test('a scheduler that was not loaded cannot be asked', async () => {
    const kubernetes = await load(response(EMPTY_MODULE));
    expect(() => kubernetes.schedule([{ pods: [], nodes: [] }])).toThrow(
      'the scheduler was not loaded: give load() its address as the second argument');
  });

  test('after a crash the next task gets a fresh judge', async () => {
    const kubernetes = await load(response(TRAPPING));
    for (const _task of [1, 2]) {
      expect(() => kubernetes.validate([{}])).toThrow(/^the judge crashed on a question of 31 characters/);
      expect(() => kubernetes.validate([{}])).toThrow('the judge is being started again after a crash; ask a little later, in another task');
      await setTimeout(20);
    }
  });
});
