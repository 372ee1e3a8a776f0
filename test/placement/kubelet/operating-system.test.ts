import type { Node } from '../../../lib/kube/node';
import type { PodSpec } from '../../../lib/kube/pod-template.generated';
import { isForOneSystem, operatingSystem } from '../../../lib/placement/kubelet/operating-system';
import { newGuest, type Guest } from '../../../lib/placement/scheduler/guest';
import { daemonSet, windows, worker } from '../../world';

function pod(name: string | undefined, label?: string): Guest {
  const spec: Partial<PodSpec> = name === undefined ? {} : { os: { name } };
  const { metadata, spec: { template } } = daemonSet(spec);
  const labels: Record<string, string> = label === undefined ? {} : { 'kubernetes.io/os': label };
  return newGuest({ metadata, spec: { template: { ...template, metadata: { labels } } } }, template.spec!, '1.37');
}

test('a pod for another system is failed, by its field', () => {
  expect(operatingSystem(pod('linux'), windows)).toEqual([{
    code: 'OperatingSystemMismatch',
    layer: 'kubelet',
    path: 'spec.template.spec.os.name',
    by: 'field',
    wants: 'linux',
    has: 'windows',
    remedies: [{ code: 'SetField', path: 'spec.template.spec.nodeSelector[kubernetes.io/os]', value: 'linux' }],
    kubernetes: { status: 'PodOSNotSupported', message: 'Failed to admit pod as the OS field doesn\'t match node OS' },
  }]);
});

test('and by its label, which may say what is no system', () => {
  expect(operatingSystem(pod(undefined, 'Linux'), worker)).toEqual([{
    code: 'OperatingSystemMismatch',
    layer: 'kubelet',
    path: 'spec.template.metadata.labels[kubernetes.io/os]',
    by: 'label',
    wants: 'Linux',
    has: 'linux',
    remedies: [{ code: 'RemoveField', path: 'spec.template.metadata.labels[kubernetes.io/os]' }],
    kubernetes: { status: 'PodOSSelectorNodeLabelDoesNotMatch', message: 'Failed to admit pod as the `kubernetes.io/os` label doesn\'t match node label' },
  }]);
});

const silent: Node = { metadata: { name: 'silent' } };

test.each<[string, Guest, Node, string[]]>([
  ['for this system', pod('linux', 'linux'), worker, []],
  ['for the other one by both', pod('windows', 'windows'), worker, ['label', 'field']],
  ['that says nothing', pod(undefined), windows, []],
  ['with an empty label', pod('linux', ''), worker, ['label']],
  ['on a node that says nothing', pod('windows', 'windows'), silent, []],
])('a pod %s', (_, guest, node, by) => {
  expect(operatingSystem(guest, node).map((each) => (each.code === 'OperatingSystemMismatch' ? each.by : each.code))).toEqual(by);
});

test('a pod is for one system, or for any', () => {
  expect([pod('linux'), pod(undefined, ''), pod(undefined), pod('')].map(isForOneSystem)).toEqual([true, true, false, false]);
});
