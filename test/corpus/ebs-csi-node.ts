import type { Construct } from 'constructs';
import { Check, DaemonSet, Env, HostPathType, Mount, MountPropagation, NodeTarget, Rollout } from '../../lib';

const pluginDir = Mount.hostPath('/var/lib/kubelet/plugins/ebs.csi.aws.com/', { name: 'plugin-dir', type: HostPathType.DIRECTORY_OR_CREATE })
  .at('/csi').writable();

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'ebs-csi-node', {
  name: 'ebs-csi-node',
  metadata: { labels: { 'app.kubernetes.io/name': 'aws-ebs-csi-driver' } },
  selector: { matchLabels: { 'app': 'ebs-csi-node', 'app.kubernetes.io/name': 'aws-ebs-csi-driver' } },
  updateStrategy: Rollout.unavailable('10%'),
  nodes: NodeTarget.linux()
    .labeledNoneOf('eks.amazonaws.com/compute-type', ['fargate', 'auto', 'hybrid'])
    .toleratingEveryTaintNowAndEver(),
  serviceAccountName: 'ebs-csi-node-sa',
  priorityClassName: 'system-node-critical',
  securityContext: { fsGroup: 0, runAsGroup: 0, runAsNonRoot: false, runAsUser: 0 },
  containers: [
    {
      name: 'ebs-plugin',
      image: 'public.ecr.aws/ebs-csi-driver/aws-ebs-csi-driver:v1.64.0',
      imagePullPolicy: 'IfNotPresent',
      args: [
        'node', '--endpoint=$(CSI_ENDPOINT)',
        '--csi-mount-point-prefix=/var/lib/kubelet/plugins/kubernetes.io/csi/ebs.csi.aws.com/', '--logging-format=text', '--v=2',
      ],
      env: [...Env.values({ CSI_ENDPOINT: 'unix:/csi/csi.sock' }), Env.nodeName('CSI_NODE_NAME')],
      ports: [{ name: 'healthz', containerPort: 9808 }],
      livenessProbe: Check.http('healthz', '/healthz', { initialDelaySeconds: 10, timeoutSeconds: 3, failureThreshold: 5 }),
      readinessProbe: Check.http('healthz', '/healthz', { periodSeconds: 5, timeoutSeconds: 3 }),
      lifecycle: { preStop: { exec: { command: ['/bin/aws-ebs-csi-driver', 'pre-stop-hook'] } } },
      resources: { requests: { cpu: '10m', memory: '40Mi' }, limits: { memory: '256Mi' } },
      securityContext: { privileged: true, readOnlyRootFilesystem: true },
      terminationMessagePolicy: 'FallbackToLogsOnError',
      mounts: [
        Mount.hostPath('/var/lib/kubelet', { name: 'kubelet-dir' }).propagating(MountPropagation.BIDIRECTIONAL).writable(),
        pluginDir,
        Mount.hostPath('/dev', { name: 'device-dir' }).writable(),
      ],
    },
    {
      name: 'node-driver-registrar',
      image: 'public.ecr.aws/csi-components/csi-node-driver-registrar:v2.17.0-eksbuild.5',
      imagePullPolicy: 'IfNotPresent',
      args: [
        '--csi-address=$(ADDRESS)', '--kubelet-registration-path=$(DRIVER_REG_SOCK_PATH)', '--http-endpoint=0.0.0.0:9809', '--v=2',
      ],
      env: Env.values({ ADDRESS: '/csi/csi.sock', DRIVER_REG_SOCK_PATH: '/var/lib/kubelet/plugins/ebs.csi.aws.com/csi.sock' }),
      ports: [{ name: 'healthz-ndr', containerPort: 9809 }],
      livenessProbe: Check.http('healthz-ndr', '/healthz', { initialDelaySeconds: 30, periodSeconds: 90, timeoutSeconds: 15 }),
      resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '32Mi' } },
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true },
      terminationMessagePolicy: 'FallbackToLogsOnError',
      mounts: [
        pluginDir,
        Mount.hostPath('/var/lib/kubelet/plugins_registry/', { name: 'registration-dir' }).at('/registration').writable(),
        Mount.emptyDir('/var/lib/kubelet/plugins/ebs.csi.aws.com/', { name: 'probe-dir' }),
      ],
    },
    {
      name: 'liveness-probe',
      image: 'public.ecr.aws/csi-components/livenessprobe:v2.19.0-eksbuild.5',
      imagePullPolicy: 'IfNotPresent',
      args: ['--csi-address=/csi/csi.sock'],
      resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '32Mi' } },
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true },
      terminationMessagePolicy: 'FallbackToLogsOnError',
      mounts: [pluginDir],
    },
  ],
});
