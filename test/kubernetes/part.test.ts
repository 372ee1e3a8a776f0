import { compileSync } from '../../lib/kubernetes/instance';
import { KubernetesError, Part } from '../../lib/kubernetes/part';

/** (module (memory 1) with allocate → 0, release, and an ask that traps) */
const TRAPPING = Uint8Array.from([
  0, 97, 115, 109, 1, 0, 0, 0,
  1, 15, 3, 96, 1, 127, 1, 127, 96, 1, 127, 0, 96, 1, 127, 1, 126,
  3, 4, 3, 0, 1, 2,
  5, 3, 1, 0, 1,
  7, 37, 4, 6, 109, 101, 109, 111, 114, 121, 2, 0, 8, 97, 108, 108, 111, 99, 97, 116, 101, 0, 0,
  7, 114, 101, 108, 101, 97, 115, 101, 0, 1, 3, 97, 115, 107, 0, 2,
  10, 13, 3, 4, 0, 65, 0, 11, 2, 0, 11, 3, 0, 0, 11,
]);

describe('a part of the judge', () => {
  test('a trap is an error that says so, and the next question gets a fresh instance', () => {
    let compilations = 0;
    const part = new Part(() => {
      compilations++;
      return compileSync(TRAPPING);
    });
    for (const attempt of [1, 2]) {
      expect(() => part.ask('validate', [attempt])).toThrow(new KubernetesError(
        'the judge crashed on a question of 27 characters, probably for want of memory; ask for less at a time. ' +
        'The next question gets a fresh one.\nRuntimeError: unreachable'));
    }
    expect(compilations).toBe(1);
  });

  test('a missing module is reported as its source reports it', () => {
    const part = new Part(() => {throw new KubernetesError('not built');});
    expect(() => part.ask('validate', [1])).toThrow(new KubernetesError('not built'));
  });

  test('nothing is loaded for no cases', () => {
    const part = new Part(() => {throw new Error('asked');});
    expect(part.ask('validate', [])).toEqual([]);
  });
});
