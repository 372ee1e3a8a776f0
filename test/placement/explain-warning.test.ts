import { explainWarning } from '../../lib/placement/explain-warning';
import type { Warning } from '../../lib/placement/warnings/warning';
import { taint } from '../world';

type Operands<W extends Warning> = W extends Warning ? Omit<W, 'path' | 'remedies'> : never;

test.each<[string, Operands<Warning>]>([
  ['the images are built for linux/amd64, linux/arm64, and the node is windows/amd64',
    { code: 'ImagePlatformMismatch', platforms: ['linux/amd64', 'linux/arm64'], has: 'windows/amd64' }],
  ['for which platforms the images are built cannot be read: "amd64" is not of the form os/arch', { code: 'ImagePlatformsUnreadable', unreadable: ['amd64'] }],
  ['images for Linux do not run on this Windows node, and nothing in the manifest calls it a Windows pod', { code: 'OperatingSystemUnasked', has: 'windows' }],
  ['a pod with windowsOptions does not run on this Linux node', { code: 'OperatingSystemUnasked', has: 'linux' }],
  ['EKS Fargate runs no daemon pods, and its nodes take one pod each', { code: 'ServerlessNode', service: 'EKS Fargate' }],
  ['the node stands for Azure Container Instances, where daemon pods do not run', { code: 'ServerlessNode', service: 'Azure Container Instances' }],
  ['the node is a virtual kubelet, where daemon pods do not run', { code: 'ServerlessNode', service: 'virtual kubelet' }],
  ['only a toleration of every taint lets it in, past nvidia.com/gpu=present:NoSchedule, a:NoExecute: if the pod is meant to be here, tolerate that by its key',
    { code: 'BlanketToleration', taints: [taint('nvidia.com/gpu=present:NoSchedule'), taint('a:NoExecute')] }],
  ['GKE Autopilot refuses hostNetwork, hostPath /proc, privileged (container "main"), unless an allowlist of the cluster names the workload',
    {
      code: 'AutopilotRefusal',
      rights: [
        { path: '', right: 'hostNetwork' }, { path: '', right: 'hostPath', value: '/proc' }, { path: '', right: 'privileged', container: 'main' },
      ],
    }],
  ['AKS keeps this node to itself, and denies all pods that tolerate its taints, as by {operator: Exists}',
    { code: 'AksSystemNodeRefusal', toleration: { operator: 'Exists' } }],
  ['GKE makes pods of priority class "system-node-critical" only where a ResourceQuota is for it, and none is known in namespace "logging"',
    { code: 'CriticalPriorityUncovered', priorityClassName: 'system-node-critical', namespace: 'logging' }],
  ['Kubernetes 1.28 drops initContainers[0].restartPolicy: it becomes an ordinary init container, and the pod starts only when it ends '
    + '(feature gate SidecarContainers is on by default from 1.29 on)',
  {
    code: 'FieldDropped',
    paths: ['initContainers[0].restartPolicy'],
    featureGate: 'SidecarContainers',
    since: '1.29',
    kubernetesVersion: '1.28',
  }],
  ['Kubernetes 1.28 drops initContainers[0].restartPolicy, initContainers[1].restartPolicy: they become ordinary init containers, '
    + 'and the pod starts only when they end (feature gate SidecarContainers is on by default from 1.29 on)',
  {
    code: 'FieldDropped',
    paths: ['initContainers[0].restartPolicy', 'initContainers[1].restartPolicy'],
    featureGate: 'SidecarContainers',
    since: '1.29',
    kubernetesVersion: '1.28',
  }],
  ['5,000 pods are taken to be made from this manifest, but run agent:1, and it says agent:2, proxy:2: '
    + 'give the DaemonSet as it is in the cluster, too (kubectl get nodes,pods,daemonsets -A -o json)',
  { code: 'PodsOfOtherImages', pods: 5000, runs: ['agent:1'], says: ['agent:2', 'proxy:2'] }],
  ['1 pod is taken to be made from this manifest, but runs agent:1, and it says agent:2: '
    + 'give the DaemonSet as it is in the cluster, too (kubectl get nodes,pods,daemonsets -A -o json)',
  { code: 'PodsOfOtherImages', pods: 1, runs: ['agent:1'], says: ['agent:2'] }],
  ['Kubernetes 1.37 drops volumeMounts[0].bindMountOptions: feature gate VolumeBindMountOptions is on by default in no version yet',
    {
      code: 'FieldDropped',
      paths: ['volumeMounts[0].bindMountOptions'],
      featureGate: 'VolumeBindMountOptions',
      since: undefined,
      kubernetesVersion: '1.37',
    }],
])('%s', (sentence, warning) => {
  expect(explainWarning({ path: 'spec', remedies: [], ...warning })).toBe(sentence);
});
