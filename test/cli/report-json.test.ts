import { reportJson } from '../../lib/cli/report-json';
import { toReport } from '../../lib/report/to-report';
import { answersFor, daemonSet } from '../report/cast';

const agent = (name: string) => daemonSet({}, { name });

test.each([
  ['without a DaemonSet', []],
  ['with one', [agent('a')]],
  ['with several, whatever their names', [agent('a'), agent('\x1b\n\u2028'), agent('c')]],
])('the parts of a report %s are its JSON', (_, manifests) => {
  const report = toReport(answersFor(manifests), { kubernetesVersion: '1.37', problems: [{ message: 'm' }] });
  const json = [...reportJson(report)].join('');
  expect(json).toBe(`${JSON.stringify(report, null, 2)}\n`.replaceAll('\u2028', '\\u2028'));
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(report)));
});

test('no part holds more than one DaemonSet', () => {
  const report = toReport(answersFor([agent('a'), agent('b')]), { kubernetesVersion: '1.37' });
  expect([...reportJson(report)].map((part) => part.match(/"status":/g)?.length ?? 0)).toEqual([0, 1, 1, 0]);
});
