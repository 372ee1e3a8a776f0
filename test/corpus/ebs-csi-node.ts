import type { Construct } from 'constructs';
import { Check, Env, Mount, NodeTarget, StorageNodeDaemonSet } from '../../lib';

const sidecar = {
  imagePullPolicy: 'IfNotPresent',
  resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '32Mi' } },
  securityContext: { capabilities: { drop: [] } },
  terminationMessagePolicy: 'FallbackToLogsOnError',
};

export const rewritten = (scope: Construct) => new StorageNodeDaemonSet(scope, 'ebs-csi-node', {
  name: 'ebs-csi-node',
  metadata: { labels: { 'app.kubernetes.io/name': 'aws-ebs-csi-driver' } },
  selector: { matchLabels: { 'app': 'ebs-csi-node', 'app.kubernetes.io/name': 'aws-ebs-csi-driver' } },
  serverlessNodes: true,
  nodes: NodeTarget.all().labeledNoneOf('eks.amazonaws.com/compute-type', ['fargate', 'auto', 'hybrid']),
  serviceAccountName: 'ebs-csi-node-sa',
  podSecurityContext: { fsGroup: 0, runAsGroup: 0, runAsNonRoot: false, runAsUser: 0 },
  driver: 'ebs.csi.aws.com',
  containerName: 'ebs-plugin',
  image: 'public.ecr.aws/ebs-csi-driver/aws-ebs-csi-driver:v1.64.0',
  imagePullPolicy: 'IfNotPresent',
  args: [
    'node', '--endpoint=$(CSI_ENDPOINT)',
    '--csi-mount-point-prefix=/var/lib/kubelet/plugins/kubernetes.io/csi/ebs.csi.aws.com/', '--logging-format=text', '--v=2',
  ],
  env: [...Env.values({ CSI_ENDPOINT: 'unix:/csi/csi.sock' }), Env.nodeName('CSI_NODE_NAME')],
  livenessProbe: Check.http('healthz', '/healthz', { initialDelaySeconds: 10, timeoutSeconds: 3, failureThreshold: 5 }),
  readinessProbe: Check.http('healthz', '/healthz', { periodSeconds: 5, timeoutSeconds: 3 }),
  lifecycle: { preStop: { exec: { command: ['/bin/aws-ebs-csi-driver', 'pre-stop-hook'] } } },
  resources: { requests: { cpu: '10m', memory: '40Mi' }, limits: { memory: '256Mi' } },
  securityContext: { readOnlyRootFilesystem: true },
  terminationMessagePolicy: 'FallbackToLogsOnError',
  registrar: {
    ...sidecar,
    image: 'public.ecr.aws/csi-components/csi-node-driver-registrar:v2.17.0-eksbuild.5',
    args: ['--csi-address=$(ADDRESS)', '--kubelet-registration-path=$(DRIVER_REG_SOCK_PATH)', '--http-endpoint=0.0.0.0:9809', '--v=2'],
    env: Env.values({ ADDRESS: '/csi/csi.sock', DRIVER_REG_SOCK_PATH: '/var/lib/kubelet/plugins/ebs.csi.aws.com/csi.sock' }),
    ports: [{ name: 'healthz-ndr', containerPort: 9809 }],
    livenessProbe: Check.http('healthz-ndr', '/healthz', { initialDelaySeconds: 30, periodSeconds: 90, timeoutSeconds: 15 }),
    mounts: [Mount.emptyDir('/var/lib/kubelet/plugins/ebs.csi.aws.com/', { name: 'probe-dir' })],
  },
  health: { ...sidecar, image: 'public.ecr.aws/csi-components/livenessprobe:v2.19.0-eksbuild.5', args: ['--csi-address=/csi/csi.sock'], env: [] },
});
