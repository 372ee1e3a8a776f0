import type { Construct } from 'constructs';
import { textFrom } from './kit/text-from';
import { DaemonSet, Env, HostPathType, Mount, NodeTarget, Privileges } from '../../lib';

const dev = Mount.hostPath('/dev', { type: HostPathType.UNCHECKED }).writable();
const nvidiaInstallDirHost = Mount.hostPath('/home/kubernetes/bin/nvidia', { name: 'nvidia-install-dir-host', type: HostPathType.UNCHECKED })
  .at('/usr/local/nvidia').writable();

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'gke-nvidia-driver-installer', {
  name: 'nvidia-driver-installer',
  metadata: { namespace: 'kube-system', labels: { 'k8s-app': 'nvidia-driver-installer' } },
  selector: { matchLabels: { 'k8s-app': 'nvidia-driver-installer' } },
  podMetadata: { labels: { name: 'nvidia-driver-installer' } },
  nodes: NodeTarget.all()
    .withLabel('cloud.google.com/gke-accelerator').withoutLabel('cloud.google.com/gke-gpu-driver-version')
    .withoutLabel('cloud.google.com/gke-confidential-nodes-instance-type')
    .toleratingEveryTaintNowAndEver(),
  priorityClassName: 'system-node-critical',
  hostNetwork: true,
  hostPID: true,
  dnsPolicy: 'ClusterFirst',
  initContainers: [
    {
      name: 'nvidia-driver-installer',
      image: 'cos-nvidia-installer:fixed',
      imagePullPolicy: 'Never',
      command: ['bash', '-c', textFrom('61e4801c7e7b7466')],
      env: Env.values({
        NVIDIA_INSTALL_DIR_HOST: '/home/kubernetes/bin/nvidia',
        NVIDIA_INSTALL_DIR_CONTAINER: '/usr/local/nvidia',
        VULKAN_ICD_DIR_HOST: '/home/kubernetes/bin/nvidia/vulkan/icd.d',
        VULKAN_ICD_DIR_CONTAINER: '/etc/vulkan/icd.d',
        ROOT_MOUNT_DIR: '/root',
        COS_TOOLS_DIR_HOST: '/var/lib/cos-tools',
        COS_TOOLS_DIR_CONTAINER: '/build/cos-tools',
      }),
      resources: { requests: { cpu: '150m' } },
      securityContext: Privileges.everything(),
      mounts: [
        nvidiaInstallDirHost,
        Mount.hostPath('/home/kubernetes/bin/nvidia/vulkan/icd.d', { name: 'vulkan-icd-mount', type: HostPathType.UNCHECKED })
          .at('/etc/vulkan/icd.d').writable(),
        dev,
        Mount.hostPath('/', { name: 'root-mount', type: HostPathType.UNCHECKED }).at('/root').writable(),
        Mount.hostPath('/var/lib/cos-tools', { name: 'cos-tools', type: HostPathType.UNCHECKED }).at('/build/cos-tools').writable(),
      ],
    },
    {
      name: 'partition-gpus',
      image: 'gcr.io/gke-release/nvidia-partition-gpu@sha256:de12f85ebfb4fb6c1893cd30c23aab662a72fa0448f97ef74fccb82d7522ef17',
      env: Env.values({ LD_LIBRARY_PATH: '/usr/local/nvidia/lib64' }),
      resources: { requests: { cpu: '150m' } },
      securityContext: Privileges.everything(),
      mounts: [
        nvidiaInstallDirHost,
        dev,
        Mount.hostPath('/etc/nvidia', { name: 'nvidia-config', type: HostPathType.UNCHECKED }).writable(),
      ],
    },
  ],
  containers: [{
    name: 'pause',
    image: 'gke.gcr.io/pause:3.8@sha256:880e63f94b145e46f1b1082bb71b85e21f16b99b180b9996407d61240ceb9830',
  }],
});
