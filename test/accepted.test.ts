import { Chart, Testing } from 'cdk8s';
import { agents, options, variants } from './agents-and-options';
import { DaemonSet } from '../lib';
import { isAvailable, loadSync } from '../lib/kubernetes/load';

(isAvailable() ? describe : describe.skip)(`the API server accepts${isAvailable() ? '' : ' (skipped: the judge is not built)'}`, () => {
  const verdictsOf = (add: (chart: Chart) => void) => {
    const chart = new Chart(Testing.app(), 'test', { namespace: 'agents' });
    add(chart);
    return loadSync().validate(Testing.synth(chart)).map(({ error, warnings }) => [error, warnings]);
  };
  const accepted = (verdicts: unknown[]) => expect(verdicts).toEqual(verdicts.map(() => [undefined, []]));

  describe.each(agents)('%s', (_, add) => {
    test.each(options)('with %s', (__, props) => accepted(verdictsOf((chart) => add(chart, props))));
  });

  test.each(variants)('%s', (_, add) => accepted(verdictsOf((chart) => add(chart, {}))));

  test('a plain DaemonSet', () => {
    const chart = new Chart(Testing.app(), 'test');
    new DaemonSet(chart, 'agent', { containers: [{ name: 'main', image: 'agent:1' }] });
    expect(loadSync().validate(Testing.synth(chart)).map(({ error }) => error)).toEqual([undefined]);
  });
});
