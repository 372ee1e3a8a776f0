import { Chart, Testing } from 'cdk8s';
import { agents, options } from './agents-and-options';
import { DaemonSet } from '../lib';
import { isAvailable, loadSync } from '../lib/kubernetes/load';

(isAvailable() ? describe : describe.skip)(`the API server accepts${isAvailable() ? '' : ' (skipped: the judge is not built)'}`, () => {
  describe.each(agents)('%s', (_, add) => {
    test.each(options)('with %s', (__, props) => {
      const chart = new Chart(Testing.app(), 'test', { namespace: 'agents' });
      add(chart, props);
      const verdicts = loadSync().validate(Testing.synth(chart));
      expect(verdicts.map(({ error, warnings }) => [error, warnings])).toEqual(verdicts.map(() => [undefined, []]));
    });
  });

  test('a plain DaemonSet', () => {
    const chart = new Chart(Testing.app(), 'test');
    new DaemonSet(chart, 'agent', { containers: [{ name: 'main', image: 'agent:1' }] });
    expect(loadSync().validate(Testing.synth(chart)).map(({ error }) => error)).toEqual([undefined]);
  });
});
