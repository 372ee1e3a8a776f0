import type { Construct } from 'constructs';
import { DaemonSet, Env, HostPathType, Mount, NodeTarget, Privileges } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'gpu-feature-discovery', {
  name: 'gpu-feature-discovery',
  metadata: {
    labels: {
      'app.kubernetes.io/name': 'gpu-feature-discovery',
      'app.kubernetes.io/version': '0.20.0',
      'app.kubernetes.io/part-of': 'nvidia-gpu',
    },
  },
  selector: { matchLabels: { 'app.kubernetes.io/name': 'gpu-feature-discovery', 'app.kubernetes.io/part-of': 'nvidia-gpu' } },
  podMetadata: { labels: { 'app.kubernetes.io/version': '0.20.0' } },
  nodes: NodeTarget.all()
    .labeled('feature.node.kubernetes.io/pci-10de.present', 'true')
    .orAlso(NodeTarget.all().labeled('feature.node.kubernetes.io/cpu-model.vendor_id', 'NVIDIA'))
    .orAlso(NodeTarget.all().labeled('nvidia.com/gpu.present', 'true')),
  containers: [{
    name: 'gpu-feature-discovery',
    image: 'nvcr.io/nvidia/k8s-device-plugin:v0.20.0',
    command: ['/usr/bin/gpu-feature-discovery'],
    env: Env.values({ MIG_STRATEGY: 'none' }),
    securityContext: Privileges.everything(),
    mounts: [
      Mount.hostPath('/etc/kubernetes/node-feature-discovery/features.d', { name: 'output-dir', type: HostPathType.DIRECTORY_OR_CREATE })
        .writable(),
      Mount.hostPath('/sys', { name: 'host-sys' }).writable(),
    ],
  }],
});
