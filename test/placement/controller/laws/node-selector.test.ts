import type { Node } from '../../../../lib/kube/node';
import { nodeSelectorLaw } from '../../../../lib/placement/controller/laws/node-selector';
import { controlPlane, windows, worker } from '../../../world';

type Selector = { readonly [key: string]: string };

test.each<[Selector, Node, boolean]>([
  [{ app: 'dev' }, worker, true],
  [{ app: 'Dev' }, worker, false],
  [{ 'app': 'dev', 'kubernetes.io/os': 'linux' }, worker, true],
  [{ 'app': 'dev', 'kubernetes.io/os': 'windows' }, worker, false],
  [{ zone: 'a' }, worker, false],
  [{ 'node-role.kubernetes.io/control-plane': '' }, controlPlane, true],
  [{ 'node-role.kubernetes.io/control-plane': '' }, worker, false],
  [JSON.parse('{"node-role.kubernetes.io/control-plane": null}'), controlPlane, true],
  [JSON.parse('{"__proto__": "x"}'), worker, false],
  [{ constructor: 'x' }, worker, false],
  [JSON.parse('{"__proto__": "x"}'), { metadata: { name: 'n', labels: JSON.parse('{"__proto__": "x"}') } }, true],
  [{ app: 'dev' }, { metadata: { name: 'n' } }, false],
  [{ app: 'dev' }, JSON.parse('{"metadata": {"name": "n", "labels": null}}'), false],
])('%j on a node: %#', (nodeSelector, node, fits) => {
  const check = nodeSelectorLaw({ nodeSelector })!;
  expect([check.admits(node), check.keeps(node), check.objections(node).length === 0]).toEqual([fits, fits, fits]);
});

test('an empty or missing selector has nothing to say', () => {
  expect([nodeSelectorLaw({}), nodeSelectorLaw({ nodeSelector: {} }), nodeSelectorLaw(JSON.parse('{"nodeSelector": null}'))])
    .toEqual([undefined, undefined, undefined]);
});

test('each label that is wrong or missing is a reason, with the label to add as the way out', () => {
  const check = nodeSelectorLaw({ nodeSelector: { 'app': 'prod', 'zone': 'a', 'kubernetes.io/arch': 'amd64' } })!;
  expect(check.objections(worker)).toEqual([
    {
      code: 'NodeSelectorMismatch',
      layer: 'controller',
      path: 'spec.template.spec.nodeSelector[app]',
      key: 'app',
      wants: 'prod',
      has: 'dev',
      remedies: [{ code: 'LabelNode', key: 'app', value: 'prod' }],
    },
    {
      code: 'NodeSelectorMismatch',
      layer: 'controller',
      path: 'spec.template.spec.nodeSelector[zone]',
      key: 'zone',
      wants: 'a',
      has: undefined,
      remedies: [{ code: 'LabelNode', key: 'zone', value: 'a' }],
    },
  ]);
});

test.each([
  ['a fact about the machine', { 'kubernetes.io/os': 'linux' }],
  ['what cannot be a label', { 'a b': 'x' }],
  ['what cannot be its value', { app: 'a b' }],
])('nobody is told to label a node with %s', (_, nodeSelector: Selector) => {
  expect(nodeSelectorLaw({ nodeSelector })!.objections(windows).map(({ remedies }) => remedies)).toEqual([[]]);
});

test.each([
  ['kubernetes.io/OS', 0],
  ['beta.kubernetes.io/os', 0],
  ['node-role.kubernetes.io/control-plane', 0],
  ['eks.amazonaws.com/nodegroup', 0],
  ['cloud.google.com/gke-nodepool', 0],
  ['example.com/kubernetes.io', 1],
  ['mykubernetes.io/pool', 1],
])('to label a node %s is advice for %i', (key, remedies) => {
  expect(nodeSelectorLaw({ nodeSelector: { [key]: 'x' } })!.objections(worker)[0].remedies).toHaveLength(remedies);
});
