import { parse } from 'yaml';
import { printableYaml } from '../../lib/cli/printable-yaml';
import { reportYaml } from '../../lib/cli/report-yaml';
import { toReport } from '../../lib/report/to-report';
import { answersFor, daemonSet } from '../report/cast';

const agent = (name: string) => daemonSet({}, { name });

test.each([
  ['without a DaemonSet', []],
  ['with one', [agent('a')]],
  ['with several, whatever their names', [agent('a'), agent('\x1b\n\n  x\u2028\n'), agent('two\n\nlines'), agent('c')]],
])('the parts of a report %s are its YAML', (_, manifests) => {
  const report = toReport(answersFor(manifests), { kubernetesVersion: '1.37', problems: [{ message: 'm' }] });
  const yaml = [...reportYaml(report)].join('');
  expect(yaml).toBe(printableYaml(report));
  expect(parse(yaml)).toEqual(JSON.parse(JSON.stringify(report)));
});

test('no part holds more than one DaemonSet', () => {
  const report = toReport(answersFor([agent('a'), agent('b')]), { kubernetesVersion: '1.37' });
  expect([...reportYaml(report)].map((part) => part.match(/ status:/g)?.length ?? 0)).toEqual([0, 1, 1]);
});
