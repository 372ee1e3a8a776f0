import type { Construct } from 'constructs';
import { DaemonSet, Env, HostPathType, Mount, MountPropagation, NodeTarget, Privileges } from '../../lib';

const pluginDir = Mount.hostPath('/var/lib/kubelet/plugins/pd.csi.storage.gke.io/', { name: 'plugin-dir', type: HostPathType.DIRECTORY_OR_CREATE })
  .at('/csi').writable();

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'gce-pd-csi-node', {
  name: 'csi-gce-pd-node',
  selector: { matchLabels: { app: 'gcp-compute-persistent-disk-csi-driver' } },
  nodes: NodeTarget.linux().toleratingEveryTaintNowAndEver(),
  serviceAccountName: 'csi-gce-pd-node-sa',
  priorityClassName: 'csi-gce-pd-node',
  hostNetwork: true,
  dnsPolicy: 'ClusterFirst',
  containers: [
    {
      name: 'csi-driver-registrar',
      image: 'registry.k8s.io/sig-storage/csi-node-driver-registrar',
      args: [
        '--v=5', '--csi-address=/csi/csi.sock',
        '--kubelet-registration-path=/var/lib/kubelet/plugins/pd.csi.storage.gke.io/csi.sock',
      ],
      env: [Env.nodeName('KUBE_NODE_NAME')],
      mounts: [
        pluginDir,
        Mount.hostPath('/var/lib/kubelet/plugins_registry/', { name: 'registration-dir' }).at('/registration').writable(),
      ],
    },
    {
      name: 'gce-pd-driver',
      image: 'gke.gcr.io/gcp-compute-persistent-disk-csi-driver',
      args: [
        '--v=5', '--endpoint=unix:/csi/csi.sock', '--run-controller-service=false', '--enable-data-cache',
        '--node-name=$(KUBE_NODE_NAME)',
      ],
      env: [Env.nodeName('KUBE_NODE_NAME')],
      securityContext: Privileges.everything(),
      mounts: [
        Mount.hostPath('/var/lib/kubelet/plugins/kubernetes.io/csi', { name: 'kubelet-plugin-dir', type: HostPathType.DIRECTORY_OR_CREATE })
          .propagating(MountPropagation.BIDIRECTIONAL).writable(),
        Mount.hostPath('/var/lib/kubelet/pods', { name: 'kubelet-pods', type: HostPathType.UNCHECKED })
          .propagating(MountPropagation.BIDIRECTIONAL).writable(),
        pluginDir,
        Mount.hostPath('/dev', { name: 'device-dir' }).writable(),
        Mount.hostPath('/etc/udev', { name: 'udev-rules-etc' }).writable(),
        Mount.hostPath('/lib/udev', { name: 'udev-rules-lib' }).writable(),
        Mount.hostPath('/run/udev', { name: 'udev-socket' }).writable(),
        Mount.hostPath('/sys').writable(),
        Mount.hostPath('/lib/modules'),
      ],
    },
  ],
});
