import type { Construct } from 'constructs';
import { textFrom } from './kit/text-from';
import { DaemonSet, Env, HostPathType, Mount, MountPropagation, NodeTarget, Privilege, Privileges, Rollout } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'node-exporter', {
  name: 'node-exporter',
  metadata: {
    namespace: 'monitoring',
    labels: {
      'app.kubernetes.io/component': 'exporter',
      'app.kubernetes.io/name': 'node-exporter',
      'app.kubernetes.io/part-of': 'kube-prometheus',
      'app.kubernetes.io/version': '1.12.1',
    },
  },
  selector: {
    matchLabels: {
      'app.kubernetes.io/component': 'exporter',
      'app.kubernetes.io/name': 'node-exporter',
      'app.kubernetes.io/part-of': 'kube-prometheus',
    },
  },
  podMetadata: {
    labels: { 'app.kubernetes.io/version': '1.12.1' },
    annotations: { 'kubectl.kubernetes.io/default-container': 'node-exporter' },
  },
  updateStrategy: Rollout.unavailable('10%'),
  nodes: NodeTarget.linux().toleratingEveryTaintNowAndEver(),
  serviceAccountName: 'node-exporter',
  priorityClassName: 'system-cluster-critical',
  hostNetwork: true,
  hostPID: true,
  automountServiceAccountToken: true,
  securityContext: { runAsGroup: 65534, runAsNonRoot: true, runAsUser: 65534 },
  dnsPolicy: 'ClusterFirst',
  containers: [
    {
      name: 'node-exporter',
      image: 'quay.io/prometheus/node-exporter:v1.12.1',
      args: [
        '--web.listen-address=127.0.0.1:9101', '--path.sysfs=/host/sys', '--path.rootfs=/host/root',
        '--path.procfs=/host/root/proc', '--path.udev.data=/host/root/run/udev/data', '--no-collector.wifi', '--no-collector.hwmon',
        '--no-collector.btrfs',
        '--collector.filesystem.mount-points-exclude=^/(dev|proc|sys|run/k3s/containerd/.+|var/lib/docker/.+|var/lib/kubelet/pods/.+)($|/)',
        '--collector.netclass.ignored-devices=^(veth.*|[a-f0-9]{15})$', '--collector.netdev.device-exclude=^(veth.*|[a-f0-9]{15})$',
      ],
      resources: { requests: { cpu: '102m', memory: '180Mi' }, limits: { cpu: '250m', memory: '180Mi' } },
      securityContext: { ...Privileges.only(Privilege.SET_CLOCK), readOnlyRootFilesystem: true },
      mounts: [
        Mount.hostPath('/sys', { type: HostPathType.UNCHECKED }).at('/host/sys').propagating(MountPropagation.HOST_TO_CONTAINER),
        Mount.hostPath('/', { type: HostPathType.UNCHECKED }).at('/host/root').propagating(MountPropagation.HOST_TO_CONTAINER),
      ],
    },
    {
      name: 'kube-rbac-proxy',
      image: 'quay.io/brancz/kube-rbac-proxy:v0.22.1',
      args: ['--secure-listen-address=[$(IP)]:9100', textFrom('3794bc694cc0941a'), '--upstream=http://127.0.0.1:9101/'],
      env: [Env.podIP('IP')],
      ports: [{ name: 'https', containerPort: 9100, hostPort: 9100 }],
      resources: { requests: { cpu: '10m', memory: '20Mi' }, limits: { cpu: '20m', memory: '40Mi' } },
      securityContext: {
        ...Privileges.none(),
        readOnlyRootFilesystem: true,
        runAsGroup: 65532,
        runAsNonRoot: true,
        runAsUser: 65532,
        seccompProfile: { type: 'RuntimeDefault' },
      },
    },
  ],
});
