import type { Construct } from 'constructs';
import { DaemonSet, Env, HostPathType, Mount, NodeTarget, OperatingSystem, Privileges } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'node-problem-detector', {
  name: 'node-problem-detector',
  metadata: { namespace: 'kube-system', labels: { app: 'node-problem-detector' } },
  selector: { matchLabels: { app: 'node-problem-detector' } },
  nodes: NodeTarget.all().onOperatingSystem(OperatingSystem.LINUX),
  tolerations: [
    { effect: 'NoSchedule', operator: 'Exists' },
    { effect: 'NoExecute', operator: 'Exists' },
  ],
  serviceAccountName: 'node-problem-detector',
  containers: [{
    name: 'node-problem-detector',
    image: 'registry.k8s.io/node-problem-detector/node-problem-detector:v0.8.19',
    imagePullPolicy: 'IfNotPresent',
    command: [
      '/node-problem-detector', '--logtostderr',
      '--config.system-log-monitor=/config/kernel-monitor.json,/config/readonly-monitor.json,/config/docker-monitor.json',
    ],
    env: [Env.nodeName()],
    resources: { requests: { cpu: '10m', memory: '80Mi' }, limits: { cpu: '10m', memory: '80Mi' } },
    securityContext: Privileges.everything(),
    mounts: [
      Mount.hostPath('/var/log/', { name: 'log', type: HostPathType.UNCHECKED }).at('/var/log'),
      Mount.hostPath('/dev/kmsg', { name: 'kmsg', type: HostPathType.UNCHECKED }),
      Mount.hostPath('/etc/localtime', { name: 'localtime', type: HostPathType.UNCHECKED }),
      Mount.configMap({ name: 'node-problem-detector-config' }, '/config', {
        files: {
          'kernel-monitor.json': 'kernel-monitor.json',
          'readonly-monitor.json': 'readonly-monitor.json',
          'docker-monitor.json': 'docker-monitor.json',
        },
      }),
    ],
  }],
});
