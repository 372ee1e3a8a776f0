import type { Construct } from 'constructs';
import { DaemonSet, Env, HostPathType, Mount, NodeTarget } from '../../lib';

const antreaWindowsConfig = Mount.configMap({ name: 'antrea-windows-config' }, '/etc/antrea', { name: 'antrea-windows-config' });
const antreaAgentWindows = Mount.configMap({ name: 'antrea-agent-windows' }, '/var/lib/antrea-windows', { name: 'antrea-agent-windows' });
const varLogAntrea = Mount.hostPath('/var/log/antrea/', { type: HostPathType.DIRECTORY_OR_CREATE }).writable();
const common = { image: 'antrea/antrea-windows:latest', imagePullPolicy: 'IfNotPresent' };

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'antrea-windows', {
  name: 'antrea-agent-windows',
  metadata: { namespace: 'kube-system', labels: { app: 'antrea', component: 'antrea-agent' } },
  selector: { matchLabels: { app: 'antrea', component: 'antrea-agent' } },
  podMetadata: {
    annotations: {
      'checksum/agent-windows': '4a8b62e6d8076e1792f4a0a880a806016eb6991994c7cc63ac71bcf5bb2f9432',
      'checksum/windows-config': '25fbe0add2041817f8d57d17e6f83bfe1d0f60aeac7ea189827ab2d42db1802b',
      'microsoft.com/hostprocess-inherit-user': 'true',
    },
  },
  nodes: NodeTarget.windows(),
  tolerations: [
    { key: 'CriticalAddonsOnly', operator: 'Exists' },
    { effect: 'NoSchedule', operator: 'Exists' },
  ],
  serviceAccountName: 'antrea-agent',
  priorityClassName: 'system-node-critical',
  hostNetwork: true,
  securityContext: { windowsOptions: { hostProcess: true, runAsUserName: 'NT AUTHORITY\\SYSTEM' } },
  dnsPolicy: 'ClusterFirst',
  initContainers: [
    {
      name: 'install-cni',
      ...common,
      command: ['powershell'],
      args: ['-file', '$env:CONTAINER_SANDBOX_MOUNT_POINT/var/lib/antrea-windows/Install-WindowsCNI.ps1'],
      resources: { requests: { cpu: '100m' } },
      mounts: [antreaWindowsConfig, antreaAgentWindows],
    },
    {
      name: 'install-ovs-driver',
      ...common,
      command: ['powershell'],
      args: ['-file', '$env:CONTAINER_SANDBOX_MOUNT_POINT/var/lib/antrea-windows/Install-OVSDriver.ps1'],
      mounts: [antreaAgentWindows],
    },
  ],
  containers: [
    {
      name: 'antrea-agent',
      ...common,
      command: ['powershell'],
      args: ['-file', '$env:CONTAINER_SANDBOX_MOUNT_POINT/var/lib/antrea-windows/Run-AntreaAgent.ps1'],
      env: [
        Env.podName(),
        Env.podNamespace(),
        Env.nodeName(),
      ],
      lifecycle: {
        postStart: {
          exec: {
            command: [
              'powershell', '-file', '$env:CONTAINER_SANDBOX_MOUNT_POINT/var/lib/antrea-windows/VMSwitchExtension-AntreaAgent.ps1',
              '-VMSwitchExtension', 'enable',
            ],
          },
        },
        preStop: {
          exec: {
            command: [
              'powershell', '-file', '$env:CONTAINER_SANDBOX_MOUNT_POINT/var/lib/antrea-windows/VMSwitchExtension-AntreaAgent.ps1',
              '-VMSwitchExtension', 'disable',
            ],
          },
        },
      },
      resources: { requests: { cpu: '200m', memory: '100Mi' } },
      mounts: [antreaWindowsConfig, antreaAgentWindows, varLogAntrea],
    },
    {
      name: 'antrea-ovs',
      ...common,
      command: ['powershell'],
      args: ['-file', '$env:CONTAINER_SANDBOX_MOUNT_POINT/var/lib/antrea-windows/Run-AntreaOVS.ps1'],
      resources: { requests: { cpu: '200m', memory: '100Mi' } },
      mounts: [antreaAgentWindows, varLogAntrea.at('/var/log/openvswitch').only('openvswitch')],
    },
  ],
});
