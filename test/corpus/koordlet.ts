import type { Construct } from 'constructs';
import { DaemonSet, Env, HostPathType, Mount, MountPropagation, NodeTarget, Rollout } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'koordlet', {
  name: 'koordlet',
  metadata: { namespace: 'system', labels: { 'koord-app': 'koordlet' } },
  selector: { matchLabels: { 'koord-app': 'koordlet' } },
  podMetadata: { labels: { 'runtimeproxy.koordinator.sh/skip-hookserver': 'true' } },
  updateStrategy: Rollout.unavailable('20%'),
  nodes: NodeTarget.all().toleratingEveryTaintNowAndEver(),
  serviceAccountName: 'koordlet',
  hostNetwork: true,
  hostPID: true,
  terminationGracePeriodSeconds: 10,
  dnsPolicy: 'ClusterFirst',
  containers: [{
    name: 'koordlet',
    image: 'koordlet:latest',
    imagePullPolicy: 'Always',
    command: ['/koordlet'],
    args: [
      '-cgroup-root-dir=/host-cgroup/', '-feature-gates=AllAlpha=true,AllBeta=true', '-runtime-hooks-network=unix',
      '-runtime-hooks-addr=/host-var-run-koordlet/koordlet.sock', '-runtime-hooks-host-endpoint=/var/run/koordlet//koordlet.sock',
      '--logtostderr=true', '--v=4',
    ],
    env: [Env.nodeName()],
    resources: { requests: { cpu: '0', memory: '0' }, limits: { cpu: '500m', memory: '256Mi' } },
    securityContext: { allowPrivilegeEscalation: true, capabilities: { add: ['SYS_ADMIN'] }, privileged: true },
    mounts: [
      Mount.hostPath('/etc/localtime', { name: 'host-time', type: HostPathType.UNCHECKED }),
      Mount.hostPath('/sys/fs/cgroup/', { name: 'host-cgroup-root', type: HostPathType.UNCHECKED }).at('/host-cgroup/').writable(),
      Mount.hostPath('/sys/fs/', { name: 'host-sys-fs', type: HostPathType.UNCHECKED })
        .at('/host-sys-fs/').propagating(MountPropagation.BIDIRECTIONAL).writable(),
      Mount.hostPath('/var/run/', { name: 'host-var-run', type: HostPathType.UNCHECKED }).at('/host-var-run/'),
      Mount.hostPath('/run/', { name: 'host-run', type: HostPathType.UNCHECKED }).at('/host-run/'),
      Mount.hostPath('/var/run/koordlet/', { name: 'host-var-run-koordlet', type: HostPathType.DIRECTORY_OR_CREATE })
        .at('/host-var-run-koordlet/').propagating(MountPropagation.BIDIRECTIONAL).writable(),
      Mount.hostPath('/var/run/koordlet/prediction-checkpoints', { name: 'host-koordlet-checkpoint-dir', type: HostPathType.DIRECTORY_OR_CREATE })
        .at('/prediction-checkpoints').propagating(MountPropagation.BIDIRECTIONAL).writable(),
      Mount.hostPath('/sys/', { name: 'host-sys', type: HostPathType.UNCHECKED }).at('/host-sys/').writable(),
      Mount.hostPath('/etc/kubernetes/', { name: 'host-kubernetes', type: HostPathType.UNCHECKED }),
      Mount.hostPath('/etc/runtime/hookserver.d/', { name: 'host-etc-hookserver', type: HostPathType.UNCHECKED })
        .at('/host-etc-hookserver/').propagating(MountPropagation.BIDIRECTIONAL).writable(),
      Mount.hostPath('/var/lib/kubelet/', { name: 'host-kubelet-rootdir', type: HostPathType.UNCHECKED })
        .at('/var/lib/kubelet').propagating(MountPropagation.HOST_TO_CONTAINER),
      Mount.hostPath('/dev', { name: 'host-dev', type: HostPathType.UNCHECKED })
        .propagating(MountPropagation.HOST_TO_CONTAINER).writable(),
      Mount.emptyDir('/metric-data/', { name: 'metric-db-path', sizeLimit: '150Mi' }),
      Mount.hostPath('/var/run/koordlet/pod-resources/', { name: 'pod-resources-proxy', type: HostPathType.DIRECTORY_OR_CREATE })
        .propagating(MountPropagation.BIDIRECTIONAL).writable(),
      Mount.hostPath('/var/run/koordlet/xpu-device-infos/', { name: 'xpu-device-infos', type: HostPathType.DIRECTORY_OR_CREATE })
        .propagating(MountPropagation.BIDIRECTIONAL).writable(),
      Mount.hostPath('/usr/local/vgpu/containers', { name: 'host-vgpu-containers', type: HostPathType.DIRECTORY_OR_CREATE }).writable(),
    ],
  }],
});
