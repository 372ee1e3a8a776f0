import type { Construct } from 'constructs';
import { Check, DaemonSet, Env, HostPathType, Mount, MountPropagation, NodeTarget, Privileges } from '../../lib';

const pluginDir = Mount.hostPath('/var/lib/kubelet/plugins/csi.hetzner.cloud/', { name: 'plugin-dir', type: HostPathType.DIRECTORY_OR_CREATE })
  .at('/run/csi').writable();

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'hcloud-csi', {
  name: 'hcloud-csi-node',
  metadata: {
    namespace: 'kube-system',
    labels: {
      'addon.kops.k8s.io/name': 'hcloud-csi-driver.addons.k8s.io',
      'app': 'hcloud-csi',
      'app.kubernetes.io/component': 'node',
      'app.kubernetes.io/instance': 'hcloud-csi',
      'app.kubernetes.io/managed-by': 'kops',
      'app.kubernetes.io/name': 'hcloud-csi',
      'helm.sh/chart': 'hcloud-csi-2.20.2',
      'k8s-addon': 'hcloud-csi-driver.addons.k8s.io',
    },
  },
  selector: {
    matchLabels: {
      'app.kubernetes.io/component': 'node',
      'app.kubernetes.io/instance': 'hcloud-csi',
      'app.kubernetes.io/name': 'hcloud-csi',
    },
  },
  podMetadata: {
    labels: { 'app.kubernetes.io/managed-by': 'Helm', 'helm.sh/chart': 'hcloud-csi-2.20.2', 'kops.k8s.io/managed-by': 'kops' },
  },
  nodes: NodeTarget.all()
    .labeledNoneOf('instance.hetzner.cloud/is-root-server', ['true']).labeledNoneOf('instance.hetzner.cloud/provided-by', ['robot']),
  tolerations: [
    { effect: 'NoExecute', operator: 'Exists' },
    { effect: 'NoSchedule', operator: 'Exists' },
    { key: 'CriticalAddonsOnly', operator: 'Exists' },
  ],
  securityContext: { fsGroup: 1001 },
  containers: [
    {
      name: 'csi-node-driver-registrar',
      image: 'registry.k8s.io/sig-storage/csi-node-driver-registrar:v2.16.0',
      imagePullPolicy: 'IfNotPresent',
      args: ['--kubelet-registration-path=/var/lib/kubelet/plugins/csi.hetzner.cloud/socket'],
      mounts: [
        pluginDir,
        Mount.hostPath('/var/lib/kubelet/plugins_registry/', { name: 'registration-dir' }).at('/registration').writable(),
      ],
    },
    {
      name: 'liveness-probe',
      image: 'registry.k8s.io/sig-storage/livenessprobe:v2.18.0',
      imagePullPolicy: 'IfNotPresent',
      mounts: [pluginDir],
    },
    {
      name: 'hcloud-csi-driver',
      image: 'docker.io/hetznercloud/hcloud-csi-driver:v2.20.2',
      imagePullPolicy: 'IfNotPresent',
      args: ['-node'],
      env: Env.values({ CSI_ENDPOINT: 'unix:///run/csi/socket', METRICS_ENDPOINT: '0.0.0.0:9189', ENABLE_METRICS: true }),
      ports: [{ name: 'metrics', containerPort: 9189 }, { name: 'healthz', containerPort: 9808 }],
      livenessProbe: Check.http('healthz', '/healthz', { initialDelaySeconds: 10, periodSeconds: 2, timeoutSeconds: 3, failureThreshold: 5 }),
      securityContext: Privileges.everything(),
      mounts: [
        Mount.hostPath('/var/lib/kubelet', { name: 'kubelet-dir' }).propagating(MountPropagation.BIDIRECTIONAL).writable(),
        pluginDir,
        Mount.hostPath('/dev', { name: 'device-dir' }).writable(),
      ],
    },
  ],
});
