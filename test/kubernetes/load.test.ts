import { existsSync } from 'fs';
import { isAvailable, loadSync } from '../../lib/kubernetes/load';

jest.mock('fs', () => ({ ...jest.requireActual<object>('fs'), existsSync: jest.fn() }));

describe('loading in Node', () => {
  test.each([['kubernetes'], ['scheduler']])('without %s.wasm.br the judge is not there, and the error says how to build it', (missing) => {
    jest.mocked(existsSync).mockImplementation((path) => !String(path).endsWith(`${missing}.wasm.br`));
    expect(isAvailable()).toBe(false);
    expect(loadSync).toThrow(/^the judge is not built: .*kubernetes\.wasm\.br or .*scheduler\.wasm\.br is missing; it is made by `npm run kubernetes`, which needs Go 1\.26 or newer/);
  });

  test('there is one judge in a process', () => {
    jest.mocked(existsSync).mockReturnValue(true);
    expect(loadSync()).toBe(loadSync());
  });
});
