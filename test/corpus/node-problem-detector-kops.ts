import type { Construct } from 'constructs';
import { DaemonSet, Env, HostPathType, Mount, MountPropagation, NodeTarget, OperatingSystem, Privileges } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'node-problem-detector-kops', {
  name: 'node-problem-detector',
  metadata: {
    namespace: 'kube-system',
    labels: {
      'addon.kops.k8s.io/name': 'node-problem-detector.addons.k8s.io',
      'app': 'node-problem-detector',
      'app.kubernetes.io/managed-by': 'kops',
      'k8s-addon': 'node-problem-detector.addons.k8s.io',
    },
  },
  selector: { matchLabels: { app: 'node-problem-detector' } },
  podMetadata: { labels: { 'kops.k8s.io/managed-by': 'kops' } },
  nodes: NodeTarget.all().onOperatingSystem(OperatingSystem.LINUX),
  tolerations: [
    { effect: 'NoExecute', operator: 'Exists' },
    { effect: 'NoSchedule', operator: 'Exists' },
    { key: 'CriticalAddonsOnly', operator: 'Exists' },
  ],
  serviceAccountName: 'node-problem-detector',
  priorityClassName: 'system-node-critical',
  containers: [{
    name: 'node-problem-detector',
    image: 'registry.k8s.io/node-problem-detector/node-problem-detector:v0.8.18',
    command: [
      '/node-problem-detector', '--logtostderr',
      '--config.system-log-monitor=/config/kernel-monitor.json,/config/systemd-monitor.json',
      '--config.custom-plugin-monitor=/config/kernel-monitor-counter.json,/config/systemd-monitor-counter.json',
      '--config.system-stats-monitor=/config/system-stats-monitor.json',
    ],
    env: [Env.nodeName()],
    resources: { requests: { cpu: '20m', memory: '100Mi' }, limits: { memory: '100Mi' } },
    securityContext: Privileges.everything(),
    mounts: [
      Mount.hostPath('/var/log/', { name: 'log', type: HostPathType.UNCHECKED }).at('/var/log'),
      Mount.hostPath('/dev/kmsg', { name: 'kmsg', type: HostPathType.UNCHECKED }),
      Mount.hostPath('/etc/localtime', { name: 'localtime', type: HostPathType.FILE_OR_CREATE }),
      Mount.hostPath('/etc/machine-id', { name: 'machine-id', type: HostPathType.FILE }),
      Mount.hostPath('/run/systemd/system/', { name: 'systemd', type: HostPathType.UNCHECKED }).at('/run/systemd/system').writable(),
      Mount.hostPath('/var/run/dbus/', { name: 'dbus', type: HostPathType.UNCHECKED })
        .propagating(MountPropagation.BIDIRECTIONAL).writable(),
    ],
  }],
});
