import type { Construct } from 'constructs';
import { DaemonSet, Env, HostPathType, Mount, MountPropagation, Rollout } from '../../lib';

const pluginDir = Mount.hostPath('/var/lib/kubelet/plugins/datadog.csi/driver', { name: 'plugin-dir', type: HostPathType.DIRECTORY_OR_CREATE })
  .at('/csi');

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'datadog-csi', {
  name: 'datadog-csi-driver-node-server',
  metadata: { namespace: 'datadog-agent' },
  selector: { matchLabels: { app: 'datadog-csi-driver-node-server' } },
  podMetadata: { labels: { 'admission.datadoghq.com/enabled': 'false' } },
  updateStrategy: Rollout.unavailable('10%'),
  containers: [
    {
      name: 'csi-node-driver',
      image: 'gcr.io/datadoghq/csi-driver:1.4.0',
      imagePullPolicy: 'IfNotPresent',
      args: ['--apm-host-socket-path=/var/run/datadog/apm.socket', '--dsd-host-socket-path=/var/run/datadog/dsd.socket'],
      env: [Env.nodeName('NODE_ID'), ...Env.values({ DD_APM_ENABLED: true })],
      ports: [{ containerPort: 5000 }],
      securityContext: { privileged: true, readOnlyRootFilesystem: true },
      mounts: [
        pluginDir.writable(),
        Mount.hostPath('/var/lib/kubelet/plugins/datadog.csi/storage', { name: 'storage-dir', type: HostPathType.DIRECTORY_OR_CREATE })
          .at('/var/lib/datadog-csi-driver').writable(),
        Mount.hostPath('/var/run/datadog', { name: 'apm-socket', type: HostPathType.DIRECTORY_OR_CREATE }),
        Mount.hostPath('/var/lib/kubelet/pods', { name: 'mountpoint-dir', type: HostPathType.DIRECTORY_OR_CREATE })
          .propagating(MountPropagation.BIDIRECTIONAL).writable(),
      ],
    },
    {
      name: 'csi-node-driver-registrar',
      image: 'registry.k8s.io/sig-storage/csi-node-driver-registrar:v2.0.1',
      imagePullPolicy: 'IfNotPresent',
      args: ['--csi-address=$(ADDRESS)', '--kubelet-registration-path=$(DRIVER_REG_SOCK_PATH)'],
      env: Env.values({ ADDRESS: '/csi/csi.sock', DRIVER_REG_SOCK_PATH: '/var/lib/kubelet/plugins/datadog.csi/driver/csi.sock' }),
      mounts: [
        pluginDir,
        Mount.hostPath('/var/lib/kubelet/plugins_registry', { name: 'registration-dir' }).at('/registration').writable(),
      ],
    },
  ],
  volumes: [Mount.hostPath('/var/run/datadog', { name: 'dsd-socket', type: HostPathType.DIRECTORY_OR_CREATE }).volume],
});
