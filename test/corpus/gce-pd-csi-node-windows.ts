import type { Construct } from 'constructs';
import { DaemonSet, Env, HostPathType, Mount, NodeTarget } from '../../lib';

const pluginDir = Mount.hostPath('\\var\\lib\\kubelet\\plugins\\pd.csi.storage.gke.io', {
  name: 'plugin-dir', type: HostPathType.DIRECTORY_OR_CREATE,
}).writable();

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'gce-pd-csi-node-windows', {
  name: 'csi-gce-pd-node-win',
  selector: { matchLabels: { app: 'gcp-compute-persistent-disk-csi-driver' } },
  nodes: NodeTarget.windows().toleratingEveryTaintNowAndEver(),
  serviceAccountName: 'csi-gce-pd-node-sa-win',
  priorityClassName: 'csi-gce-pd-node',
  containers: [
    {
      name: 'csi-driver-registrar',
      image: 'registry.k8s.io/sig-storage/csi-node-driver-registrar',
      args: [
        '--v=5', '--csi-address=unix://C:\\\\csi\\\\csi.sock',
        '--kubelet-registration-path=C:\\\\var\\\\lib\\\\kubelet\\\\plugins\\\\pd.csi.storage.gke.io\\\\csi.sock',
      ],
      env: [Env.nodeName('KUBE_NODE_NAME')],
      mounts: [
        pluginDir.at('/csi'),
        Mount.hostPath('\\var\\lib\\kubelet\\plugins_registry', { name: 'registration-dir' }).at('/registration').writable(),
      ],
    },
    {
      name: 'gce-pd-driver',
      image: 'gke.gcr.io/gcp-compute-persistent-disk-csi-driver',
      command: ['/gce-pd-csi-driver'],
      args: ['--v=5', '--endpoint=unix:/csi/csi.sock', '--run-controller-service=false'],
      mounts: [
        Mount.hostPath('\\var\\lib\\kubelet\\plugins\\kubernetes.io\\csi', { name: 'kubelet-plugin-dir', type: HostPathType.DIRECTORY_OR_CREATE })
          .at('C:\\var\\lib\\kubelet\\plugins\\kubernetes.io\\csi').writable(),
        Mount.hostPath('\\var\\lib\\kubelet\\pods', { name: 'kubelet-pods', type: HostPathType.UNCHECKED })
          .at('C:\\var\\lib\\kubelet\\pods').writable(),
        pluginDir.at('C:\\csi'),
        Mount.hostPath('\\\\.\\pipe\\csi-proxy-volume-v1', { name: 'csi-proxy-volume-v1', type: HostPathType.UNCHECKED }).writable(),
        Mount.hostPath('\\\\.\\pipe\\csi-proxy-filesystem-v1', { name: 'csi-proxy-filesystem-v1', type: HostPathType.UNCHECKED })
          .writable(),
        Mount.hostPath('\\\\.\\pipe\\csi-proxy-disk-v1', { name: 'csi-proxy-disk-v1', type: HostPathType.UNCHECKED }).writable(),
        Mount.hostPath('\\\\.\\pipe\\csi-proxy-volume-v1beta1', { name: 'csi-proxy-volume-v1beta1', type: HostPathType.UNCHECKED })
          .writable(),
        Mount.hostPath('\\\\.\\pipe\\csi-proxy-filesystem-v1beta1', { name: 'csi-proxy-filesystem-v1beta1', type: HostPathType.UNCHECKED })
          .writable(),
        Mount.hostPath('\\\\.\\pipe\\csi-proxy-disk-v1beta2', { name: 'csi-proxy-disk-v1beta2', type: HostPathType.UNCHECKED })
          .writable(),
      ],
    },
  ],
});
