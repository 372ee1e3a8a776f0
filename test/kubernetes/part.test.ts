import { TRAPPING } from './trapping';
import { compileSync, Instance } from '../../lib/kubernetes/instance';
import { KubernetesError, Part } from '../../lib/kubernetes/part';

describe('a part of the judge', () => {
  test('a trap is an error that says so, and the next question gets a fresh instance', () => {
    const part = new Part(() => Instance.startSync(compileSync(TRAPPING)));
    for (const attempt of [1, 2]) {
      expect(() => part.ask('validate', [attempt])).toThrow(new KubernetesError(
        'the judge crashed on a question of 20 characters, probably for want of memory; ask for less at a time. ' +
        'The next question gets a fresh one.\nRuntimeError: unreachable'));
    }
  });

  test('an instance that crashed is not asked again, even where there is no other yet', () => {
    const instances = [Instance.startSync(compileSync(TRAPPING))];
    const part = new Part(() => instances.pop());
    expect(() => part.ask('validate', [1])).toThrow(/^the judge crashed/);
    expect(() => part.ask('validate', [1])).toThrow(new KubernetesError('the judge is being started again after a crash; ask a little later, in another task'));
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
