import { TRAPPING } from './trapping';
import { compile, compileSync, Crash, Instance } from '../../lib/kubernetes/instance';

const PAGE = 65_536;

describe('a running module', () => {
  test.each([
    ['at once', () => Instance.startSync(compileSync(TRAPPING))],
    ['in the background', async () => Instance.start(await compile(TRAPPING))],
  ])('started %s, it has its memory and dies of a trap', async (_, started) => {
    const instance = await started();
    expect(instance.size).toBe(PAGE);
    expect(() => instance.call('a question')).toThrow(new Crash('RuntimeError: unreachable'));
  });
});
