import { FARGATE } from '../../lib/clusters/machines';
import { makeNode } from '../../lib/clusters/make-node';

const system = { osImage: 'Debian', containerRuntimeVersion: 'containerd://2.1.4' };

test('a node has the labels of its kubelet and is ready', () => {
  expect(makeNode({ name: 'n', machine: FARGATE, system })).toEqual({
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name: 'n',
      labels: {
        'beta.kubernetes.io/arch': 'amd64',
        'beta.kubernetes.io/os': 'linux',
        'kubernetes.io/arch': 'amd64',
        'kubernetes.io/hostname': 'n',
        'kubernetes.io/os': 'linux',
      },
    },
    spec: {},
    status: {
      capacity: FARGATE.capacity,
      allocatable: FARGATE.allocatable,
      conditions: [{ type: 'Ready', status: 'True', reason: 'KubeletReady' }],
      features: { supplementalGroupsPolicy: true },
      nodeInfo: { operatingSystem: 'linux', architecture: 'amd64', kubeletVersion: 'v1.37.2', osImage: 'Debian', containerRuntimeVersion: 'containerd://2.1.4' },
    },
  });
});

test.each([
  ['containerd://1.7.28', undefined],
  ['containerd://2.0.0', true],
  ['cri-o://1.30.4', undefined],
  ['cri-o://1.31.0', true],
  ['cri-o://1.37.1', true],
  ['cri-o://1.9.1', undefined],
])('the runtime %s knows policies of groups: %s', (containerRuntimeVersion, expected) => {
  const node = makeNode({ name: 'n', machine: FARGATE, system: { ...system, containerRuntimeVersion } });
  expect(node.status?.features?.supplementalGroupsPolicy).toBe(expected);
});

test('everything about it can be said otherwise', () => {
  const taints = [{ key: 'a', effect: 'NoSchedule' }];
  const node = makeNode({
    name: 'n', hostname: 'h', labels: { app: 'dev' }, taints, machine: FARGATE, system: { ...system, os: 'windows', arch: 'arm64', kubeletVersion: 'v1.28.0' },
  });
  expect(node.metadata.labels).toMatchObject({ 'app': 'dev', 'kubernetes.io/hostname': 'h', 'kubernetes.io/os': 'windows', 'kubernetes.io/arch': 'arm64' });
  expect(node.spec).toEqual({ taints });
  expect(node.status?.nodeInfo).toMatchObject({ operatingSystem: 'windows', architecture: 'arm64', kubeletVersion: 'v1.28.0' });
});
