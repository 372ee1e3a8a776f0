import { place } from '../../../lib/placement/place';
import { isOfDaemonSet } from '../../../lib/placement/warnings/of-daemon-set';
import type { Warning } from '../../../lib/placement/warnings/warning';
import { daemonPod, daemonSet, node, taint } from '../../world';

const nodes = [
  node('gk3-a', { 'kubernetes.io/arch': 'arm64', 'cloud.google.com/gke-nodepool': 'a' }, [taint('arch:NoSchedule')]),
  node('gk3-b', { 'kubernetes.io/os': 'windows', 'kubernetes.io/arch': 's390x', 'cloud.google.com/gke-nodepool': 'b' }, [taint('gpu:NoSchedule')]),
];

/** By their codes, on both nodes. */
function warnings(platforms: string): Record<string, Warning[]> {
  const { metadata, spec } = daemonSet({ tolerations: [{ operator: 'Exists' }], hostNetwork: true, priorityClassName: 'system-cluster-critical' });
  const agent = { metadata: { ...metadata, namespace: 'logging', annotations: { 'cdk8s-daemonsets/image-platforms': platforms } }, spec };
  const all = place([agent], { nodes })[0].decisions.flatMap((decision) => decision.warnings);
  return Object.fromEntries(all.map(({ code }) => [code, all.filter((each) => each.code === code)]));
}

test.each(['AutopilotRefusal', 'CriticalPriorityUncovered', 'ImagePlatformsUnreadable'])('%s is the same on every node', (code) => {
  const [one, other] = warnings('windows arm')[code];
  expect([isOfDaemonSet(one), other]).toEqual([true, one]);
});

test('a field that is dropped is dropped on every node', () => {
  const [{ decisions }] = place([daemonSet({ resources: { requests: { cpu: '1' } } })], { nodes: [node('a'), node('b')] }, { kubernetesVersion: '1.33' });
  expect(decisions.map((decision) => decision.warnings.map((warning) => [warning.code, isOfDaemonSet(warning)]))).toEqual([
    [['FieldDropped', true]], [['FieldDropped', true]],
  ]);
});

test('pods of other images are so many, wherever a new one comes', () => {
  const agent = daemonSet();
  const { metadata, ...rest } = daemonPod(agent, 'a', { spec: { containers: [{ name: 'main', image: 'example.com/agent:0' }] } });
  const pod = { ...rest, metadata: { ...metadata, labels: { ...metadata.labels, 'pod-template-generation': '1' } } };
  const [{ decisions }] = place([agent], { nodes: [node('a'), node('b')], pods: [pod] });
  expect(decisions.map((decision) => decision.warnings.map((warning) => [warning.code, isOfDaemonSet(warning)]))).toEqual([
    [['PodsOfOtherImages', true]], [['PodsOfOtherImages', true]],
  ]);
});

test.each(['ImagePlatformMismatch', 'BlanketToleration'])('%s is about the node', (code) => {
  const [one, other] = warnings('linux/amd64')[code];
  expect(isOfDaemonSet(one)).toBe(false);
  expect(other).not.toEqual(one);
});
