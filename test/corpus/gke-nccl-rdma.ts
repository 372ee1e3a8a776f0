import type { Construct } from 'constructs';
import { textFrom } from './kit/text-from';
import { DaemonSet, HostPathType, Mount, NodeTarget, Privileges } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'gke-nccl-rdma', {
  name: 'nccl-rdma-installer',
  metadata: { namespace: 'kube-system', labels: { 'k8s-app': 'nccl-rdma-installer' } },
  selector: { matchLabels: { 'k8s-app': 'nccl-rdma-installer' } },
  podMetadata: { labels: { name: 'nccl-rdma-installer' } },
  nodes: NodeTarget.all()
    .labeledAnyOf('cloud.google.com/gke-accelerator', ['nvidia-h200-141gb', 'nvidia-b200'])
    .toleratingEveryTaintNowAndEver(),
  priorityClassName: 'system-node-critical',
  hostNetwork: true,
  hostPID: true,
  dnsPolicy: 'ClusterFirst',
  initContainers: [{
    name: 'nccl-rdma-installer',
    image: 'us-docker.pkg.dev/gce-ai-infra/gpudirect-gib/nccl-plugin-gib:v1.1.1',
    command: ['/bin/sh', '-c'],
    args: [textFrom('81e9cc719c5bbd38')],
    resources: { requests: { cpu: '150m' } },
    securityContext: Privileges.everything(),
    mounts: [
      Mount.hostPath('/home/kubernetes/bin/nvidia/lib64', { name: 'library-dir-host', type: HostPathType.DIRECTORY_OR_CREATE })
        .at('/usr/local/home/kubernetes/bin/nvidia/lib64').writable(),
      Mount.hostPath('/home/kubernetes/bin/gib', { name: 'gib', type: HostPathType.UNCHECKED })
        .at('/usr/local/home/kubernetes/bin/gib').writable(),
    ],
  }],
  containers: [{
    name: 'pause',
    image: 'gke.gcr.io/pause:3.8@sha256:880e63f94b145e46f1b1082bb71b85e21f16b99b180b9996407d61240ceb9830',
  }],
});
