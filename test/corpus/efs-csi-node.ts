import type { Construct } from 'constructs';
import { Check, Env, HostPathType, Mount, NodeTarget, Rollout, StorageNodeDaemonSet } from '../../lib';

const type = HostPathType.DIRECTORY_OR_CREATE;
const sidecar = { imagePullPolicy: 'IfNotPresent', resources: {}, securityContext: { capabilities: { drop: [] } } };

export const rewritten = (scope: Construct) => new StorageNodeDaemonSet(scope, 'efs-csi-node', {
  name: 'efs-csi-node',
  metadata: { labels: { 'app.kubernetes.io/name': 'aws-efs-csi-driver' } },
  selector: {
    matchLabels: { 'app': 'efs-csi-node', 'app.kubernetes.io/name': 'aws-efs-csi-driver', 'app.kubernetes.io/instance': 'kustomize' },
  },
  updateStrategy: Rollout.unavailable(1),
  serverlessNodes: true,
  nodes: NodeTarget.all().labeledNoneOf('eks.amazonaws.com/compute-type', ['fargate']),
  tolerations: [{ key: 'efs.csi.aws.com/agent-not-ready', operator: 'Exists' }],
  serviceAccountName: 'efs-csi-node-sa',
  hostNetwork: true,
  dnsPolicy: 'ClusterFirst',
  podSecurityContext: { fsGroup: 0, runAsGroup: 0, runAsNonRoot: false, runAsUser: 0 },
  driver: 'efs.csi.aws.com',
  containerName: 'efs-plugin',
  image: 'public.ecr.aws/efs-csi-driver/amazon/aws-efs-csi-driver:v3.4.1',
  imagePullPolicy: 'IfNotPresent',
  args: [
    '--endpoint=$(CSI_ENDPOINT)', '--logtostderr', '--v=2', '--vol-metrics-opt-in=false', '--vol-metrics-refresh-period=240',
    '--vol-metrics-fs-rate-limit=5', '--max-inflight-mount-calls-opt-in=false', '--max-inflight-mount-calls=10',
    '--volume-attach-limit-opt-in=false', '--volume-attach-limit=20', '--force-unmount-after-timeout=false',
    '--unmount-timeout=30s', '--debug-logs=false', '--efs-cloudwatch-log-enabled=false',
    '--s3files-cloudwatch-log-enabled=true', '--s3files-cloudwatch-metrics-enabled=true',
  ],
  env: [
    ...Env.values({ CSI_ENDPOINT: 'unix:/csi/csi.sock' }),
    Env.nodeName('CSI_NODE_NAME'),
    { name: 'CSI_NODE_MEMORY_LIMIT', valueFrom: { resourceFieldRef: { containerName: 'efs-plugin', resource: 'limits.memory' } } },
    ...Env.values({ PORT_RANGE_UPPER_BOUND: 21049 }),
  ],
  livenessProbe: Check.http('healthz', '/healthz', { initialDelaySeconds: 10, periodSeconds: 2, timeoutSeconds: 3, failureThreshold: 5 }),
  resources: {},
  withoutMounts: ['/dev'],
  mounts: [
    Mount.hostPath('/var/run/efs', { type }).writable(),
    Mount.hostPath('/var/amazon/efs', { type }).writable(),
    Mount.hostPath('/etc/amazon/efs', { type }).at('/etc/amazon/efs-legacy').writable(),
  ],
  registrar: {
    ...sidecar,
    name: 'csi-driver-registrar',
    image: 'public.ecr.aws/csi-components/csi-node-driver-registrar:v2.17.0-eksbuild.3',
    args: ['--csi-address=$(ADDRESS)', '--kubelet-registration-path=$(DRIVER_REG_SOCK_PATH)', '--v=2'],
    env: [
      ...Env.values({ ADDRESS: '/csi/csi.sock', DRIVER_REG_SOCK_PATH: '/var/lib/kubelet/plugins/efs.csi.aws.com/csi.sock' }),
      Env.nodeName('KUBE_NODE_NAME'),
    ],
  },
  healthPort: 9809,
  health: {
    ...sidecar,
    image: 'public.ecr.aws/csi-components/livenessprobe:v2.19.0-eksbuild.3',
    args: ['--csi-address=/csi/csi.sock', '--health-port=9809', '--v=2'],
    env: [],
  },
});
