import { load } from '../../lib/kubernetes/browser';

const EMPTY_MODULE = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0]);
const response = (bytes: Uint8Array) => ({ arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) });

describe('loading in a browser', () => {
  test('compressed bytes are refused with the header that the server forgot', async () => {
    await expect(load(response(Uint8Array.from([1, 2, 3, 4, 5])))).rejects.toThrow(
      'what was loaded is no WebAssembly module; does the server send it with `Content-Encoding: br`?');
  });

  test('a scheduler that was not loaded cannot be asked', async () => {
    const kubernetes = await load(response(EMPTY_MODULE));
    expect(() => kubernetes.schedule([{ pods: [], nodes: [] }])).toThrow(
      'the scheduler was not loaded: give load() its address as the second argument');
  });
});
