import { isControlPlane, isServerless, operatingSystem } from '../../lib/clusters/node-kind';
import type { Node } from '../../lib/kube/node';

const labeled = (labels?: Record<string, string>, nodeInfo?: Record<string, unknown>): Node => ({ metadata: { name: 'n', labels }, status: { nodeInfo } });

test.each([
  ['what the node reports', labeled({ 'kubernetes.io/os': 'windows' }, { operatingSystem: 'linux' }), 'linux'],
  ['what a virtual kubelet reports, with a capital', labeled({}, { operatingSystem: 'Linux' }), 'linux'],
  ['else the label', labeled({ 'kubernetes.io/os': 'windows', 'beta.kubernetes.io/os': 'linux' }), 'windows'],
  ['else the old label', labeled({ 'beta.kubernetes.io/os': 'linux' }), 'linux'],
  ['else unknown', labeled(), undefined],
])('the operating system is %s', (_, node, expected) => {
  expect(operatingSystem(node)).toBe(expected);
});

test.each([
  [{ 'node-role.kubernetes.io/control-plane': '' }, true],
  [{ 'node-role.kubernetes.io/control-plane': 'true' }, true],
  [{ 'node-role.kubernetes.io/master': '' }, true],
  [{ 'node-role.kubernetes.io/worker': '' }, false],
  [undefined, false],
])('labels %j make a control plane: %s', (labels, expected) => {
  expect(isControlPlane(labeled(labels))).toBe(expected);
});

test.each([
  [{ 'eks.amazonaws.com/compute-type': 'fargate' }, true],
  [{ 'eks.amazonaws.com/compute-type': 'auto' }, false],
  [{ type: 'virtual-kubelet' }, true],
  [{ type: 'production' }, false],
  [undefined, false],
])('labels %j make a serverless node: %s', (labels, expected) => {
  expect(isServerless(labeled(labels))).toBe(expected);
});
