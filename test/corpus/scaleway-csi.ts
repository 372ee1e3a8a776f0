import type { Construct } from 'constructs';
import { Check, DaemonSet, Env, HostPathType, Mount, MountPropagation, NodeTarget, Privileges } from '../../lib';

const pluginDir = Mount.hostPath('/var/lib/kubelet/plugins/csi.scaleway.com', { name: 'plugin-dir', type: HostPathType.DIRECTORY_OR_CREATE })
  .at('/csi').writable();

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'scaleway-csi', {
  name: 'scaleway-csi-node',
  metadata: {
    namespace: 'kube-system',
    labels: {
      'addon.kops.k8s.io/name': 'scaleway-csi-driver.addons.k8s.io',
      'app.kubernetes.io/managed-by': 'kops',
      'k8s-addon': 'scaleway-csi-driver.addons.k8s.io',
    },
  },
  selector: { matchLabels: { app: 'scaleway-csi-node' } },
  podMetadata: { labels: { 'kops.k8s.io/managed-by': 'kops', 'role': 'csi' } },
  nodes: NodeTarget.linux(),
  serviceAccountName: 'scaleway-csi-node',
  priorityClassName: 'system-node-critical',
  hostNetwork: true,
  dnsPolicy: 'ClusterFirst',
  containers: [
    {
      name: 'scaleway-csi-plugin',
      image: 'scaleway/scaleway-csi:v0.2.0',
      args: ['--endpoint=$(CSI_ENDPOINT)', '--v=4', '--mode=node'],
      env: Env.values({ CSI_ENDPOINT: 'unix:///csi/csi.sock' }),
      ports: [{ name: 'healthz', containerPort: 9808 }],
      livenessProbe: Check.http('healthz', '/healthz', { initialDelaySeconds: 10, periodSeconds: 2, timeoutSeconds: 3, failureThreshold: 5 }),
      securityContext: Privileges.everything(),
      mounts: [
        pluginDir,
        Mount.hostPath('/var/lib/kubelet', { name: 'kubelet-dir' }).propagating(MountPropagation.BIDIRECTIONAL).writable(),
        Mount.hostPath('/dev', { name: 'device-dir', type: HostPathType.UNCHECKED }).writable(),
      ],
    },
    {
      name: 'csi-node-driver-registrar',
      image: 'registry.k8s.io/sig-storage/csi-node-driver-registrar:v2.0.1',
      args: ['--v=2', '--csi-address=$(CSI_ADDRESS)', '--kubelet-registration-path=$(KUBELET_REGISTRATION_PATH)'],
      env: [
        ...Env.values({ CSI_ADDRESS: '/csi/csi.sock', KUBELET_REGISTRATION_PATH: '/var/lib/kubelet/plugins/csi.scaleway.com/csi.sock' }),
        Env.nodeName('KUBE_NODE_NAME'),
      ],
      mounts: [
        pluginDir.at('/csi/'),
        Mount.hostPath('/var/lib/kubelet/plugins_registry/', { name: 'registration-dir', type: HostPathType.DIRECTORY_OR_CREATE })
          .at('/registration/').writable(),
      ],
    },
    {
      name: 'liveness-probe',
      image: 'registry.k8s.io/sig-storage/livenessprobe:v2.2.0',
      args: ['--csi-address=$(CSI_ADDRESS)'],
      env: Env.values({ CSI_ADDRESS: '/csi/csi.sock' }),
      mounts: [pluginDir],
    },
  ],
});
