import { App, ApiObject, Chart, Yaml } from 'cdk8s';
import { aDaemonSet, manifest } from './a-daemon-set';
import { subjectOf } from '../../lib/landing/subject';

const names = (subject: unknown) => subjectOf(subject).daemonSets.map(({ object }) => object.metadata.name);

function chartOf(...daemonSets: string[]): Chart {
  const chart = new Chart(new App(), 'chart');
  daemonSets.forEach((name) => aDaemonSet(chart, name));
  return chart;
}

const configMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } };
const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 's' } };
const node = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'n' } };

test.each<[string, unknown, string[]]>([
  ['a chart', chartOf('a', 'b'), ['a', 'b']],
  ['an app', chartOf('a').node.root, ['a']],
  ['a construct', chartOf('a').node.children[0], ['a']],
  ['what a chart synthesizes to', chartOf('a', 'b').toJson(), ['a', 'b']],
  ['whatever has toJson', { toJson: () => manifest('a') }, ['a']],
  ['a manifest', manifest('a'), ['a']],
  ['a kind: List', { apiVersion: 'v1', kind: 'List', items: [manifest('a'), configMap] }, ['a']],
  ['a list of manifests, others among them', [configMap, manifest('a'), node, manifest('b')], ['a', 'b']],
  ['a list of charts', [chartOf('a'), chartOf('b')], ['a', 'b']],
  ['YAML text', Yaml.stringify(manifest('a'), configMap, manifest('b')), ['a', 'b']],
  ['JSON text', JSON.stringify(manifest('a')), ['a']],
])('DaemonSets are found in %s', (_, subject, expected) => {
  expect(names(subject)).toEqual(expected);
});

test('what is applied along with them is found too', () => {
  const { objects } = subjectOf([service, manifest('a'), configMap]);
  expect(Object.entries(objects).map(([list, all]) => [list, all.map(({ object }) => object.metadata.name)])).toEqual([['services', ['s']]]);
  expect(() => subjectOf([service, manifest('a'), service])).toThrow(new TypeError(
    'These manifests cannot be read:\n  manifest 3: Service "default/s" is given twice; the first, manifest 1, counts',
  ));
});

test('an old apiVersion is read, with a warning', () => {
  const { daemonSets: [{ object, warnings }] } = subjectOf({ ...manifest('a'), apiVersion: 'extensions/v1beta1' });
  expect(object.apiVersion).toBe('apps/v1');
  expect(warnings).toHaveLength(1);
});

test.each([
  [undefined, 'nothing'],
  [null, 'nothing'],
  [3, 'the number 3'],
  [() => undefined, 'a function'],
])('%p is refused', (subject, got) => {
  expect(() => subjectOf(subject)).toThrow(new TypeError(
    `Expected a cdk8s App, Chart or construct, a manifest, a list of them, or YAML text; got ${got}.`,
  ));
});

test.each<[string, unknown, string]>([
  ['a chart', chartOf(), 'the Chart. It holds nothing.'],
  ['an app', new App(), 'the App. It holds nothing.'],
  ['an empty list', [], 'the list. It holds nothing.'],
  ['empty text', '', 'the YAML text. It holds nothing.'],
  ['another manifest', configMap, 'the manifest. It holds ConfigMap 1.'],
  ['other manifests', [node, service, configMap, node], 'the list. It holds ConfigMap 1, Node 2, Service 1.'],
])('%s without a DaemonSet is refused, and what it holds is said', (_, subject, rest) => {
  expect(() => subjectOf(subject)).toThrow(new TypeError(`There is no DaemonSet in ${rest}`));
});

test('manifests that cannot be read are refused, all their problems told', () => {
  expect(() => subjectOf([manifest('good'), { ...manifest('bad'), spec: { selector: 3 } }])).toThrow(new TypeError([
    'These manifests cannot be read:',
    '  manifest 2: spec.template: required, but missing',
    '  manifest 2: spec.selector: expected a mapping, got the number 3',
  ].join('\n')));
});

test('so is a DaemonSet that is there twice', () => {
  expect(() => subjectOf([manifest('a'), manifest('b'), manifest('a')])).toThrow(new TypeError(
    'These manifests cannot be read:\n  manifest 3: DaemonSet "default/a" is given twice; the first, manifest 1, counts',
  ));
});

test('so is text, with the line', () => {
  const text = 'apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: 3\nspec:\n  template: {}\n';
  expect(() => subjectOf(text)).toThrow(new TypeError('These manifests cannot be read:\n  line 4: metadata.name: expected a string, got the number 3: quote it'));
});

test('so is a chart', () => {
  const chart = chartOf('a');
  new ApiObject(chart, 'b', { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'b' } });
  expect(() => subjectOf(chart)).toThrow(new TypeError('These manifests cannot be read:\n  manifest 2: spec: required, but missing'));
});
