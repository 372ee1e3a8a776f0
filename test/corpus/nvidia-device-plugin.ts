import type { Construct } from 'constructs';
import { DaemonSet, Mount, NodeTarget, Privileges, Taint } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'nvidia-device-plugin', {
  name: 'nvidia-device-plugin-daemonset',
  metadata: { namespace: 'kube-system' },
  selector: { matchLabels: { name: 'nvidia-device-plugin-ds' } },
  nodes: NodeTarget.all().tolerating(Taint.noSchedule('nvidia.com/gpu')),
  priorityClassName: 'system-node-critical',
  containers: [{
    name: 'nvidia-device-plugin-ctr',
    image: 'nvcr.io/nvidia/k8s-device-plugin:v0.20.0',
    securityContext: Privileges.none(),
    mounts: [Mount.hostPath('/var/lib/kubelet/device-plugins', { name: 'kubelet-device-plugins-dir' }).writable()],
  }],
});
