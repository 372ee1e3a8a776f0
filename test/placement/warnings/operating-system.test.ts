import { warned, warningsOn } from './arrival';
import { aks } from '../../../lib/clusters/aks';
import type { PodSpec } from '../../../lib/kube/pod-template.generated';
import { operatingSystem } from '../../../lib/placement/warnings/operating-system';
import { daemonSet, node, windows } from '../../world';

const requiring = (key: string, operator: string, ...values: string[]): Partial<PodSpec> => {
  const nodeSelectorTerms = [{ matchExpressions: [{ key, operator, values }] }];
  return { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } };
};

test('a pod that asks for no system is warned of the Windows nodes of AKS, which have no taint', () => {
  expect(warningsOn(operatingSystem, daemonSet(), aks({ windows: 1 }).nodes)).toEqual({
    [aks().windows().nodes[0].metadata.name]: [{
      code: 'OperatingSystemUnasked',
      path: 'spec.template.spec.nodeSelector',
      has: 'windows',
      remedies: [{ code: 'SetField', path: 'spec.template.spec.nodeSelector[kubernetes.io/os]', value: 'linux' }],
    }],
  });
});

test.each<[string, Partial<PodSpec>]>([
  ['nodeSelector', { nodeSelector: { 'kubernetes.io/os': 'windows' } }],
  ['the nodeSelector of old', { nodeSelector: { 'beta.kubernetes.io/os': 'windows' } }],
  ['a build of Windows', { nodeSelector: { 'node.kubernetes.io/windows-build': '10.0.20348' } }],
  ['affinity', requiring('kubernetes.io/os', 'In', 'linux', 'windows')],
  ['affinity to any build of Windows', requiring('node.kubernetes.io/windows-build', 'Exists')],
  ['windowsOptions of the pod', { securityContext: { windowsOptions: { hostProcess: true } } }],
  ['windowsOptions of a container', { containers: [{ name: 'main', securityContext: { windowsOptions: { runAsUserName: 'A' } } }] }],
  ['windowsOptions of an init container', { initContainers: [{ name: 'first', securityContext: { windowsOptions: { hostProcess: true } } }] }],
])('%s calls a pod a Windows pod', (_, pod) => {
  expect(warned(operatingSystem, daemonSet(pod), [windows])).toEqual([]);
});

test.each<[string, Partial<PodSpec>]>([
  ['another label', { nodeSelector: { pool: 'windows' } }],
  ['what Linux nodes have', requiring('kubernetes.io/os', 'In', 'linux')],
  ['what all but Linux nodes have', requiring('kubernetes.io/os', 'NotIn', 'windows')],
  ['no build of Windows', requiring('node.kubernetes.io/windows-build', 'DoesNotExist')],
  ['a toleration', { tolerations: [{ key: 'node.kubernetes.io/os', value: 'windows' }] }],
])('%s does not', (_, pod) => {
  expect(warned(operatingSystem, daemonSet(pod), [windows])).toEqual(['windows']);
});

test('a pod with windowsOptions is warned of Linux nodes', () => {
  const pod = daemonSet({ securityContext: { windowsOptions: { hostProcess: true } } });
  const found = warningsOn(operatingSystem, pod, [node('n'), windows]);
  expect(found).toMatchObject({ n: [{ has: 'linux', remedies: [{ value: 'windows' }] }] });
  expect(Object.keys(found)).toEqual(['n']);
});

test('with spec.os the kubelet refuses, and with declared platforms more is known', () => {
  const declared = { ...daemonSet(), metadata: { name: 'a', annotations: { 'cdk8s-daemonsets/image-platforms': 'linux/amd64' } } };
  expect(warned(operatingSystem, daemonSet({ os: { name: 'linux' } }), [windows])).toEqual([]);
  expect(warned(operatingSystem, declared, [windows])).toEqual([]);
});
