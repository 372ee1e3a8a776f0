import type { Construct } from 'constructs';
import { Check, DaemonSet, Env, HostPathType, Mount, MountPropagation, NodeTarget } from '../../lib';

const socketDir = Mount.hostPath('/var/lib/kubelet/plugins/csi-nfsplugin', { name: 'socket-dir', type: HostPathType.DIRECTORY_OR_CREATE })
  .at('/csi').writable();

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'csi-nfs-node', {
  name: 'csi-nfs-node',
  metadata: { namespace: 'kube-system' },
  selector: { matchLabels: { app: 'csi-nfs-node' } },
  nodes: NodeTarget.linux().toleratingEveryTaintNowAndEver(),
  serviceAccountName: 'csi-nfs-node-sa',
  priorityClassName: 'system-node-critical',
  hostNetwork: true,
  securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
  containers: [
    {
      name: 'liveness-probe',
      image: 'registry.k8s.io/sig-storage/livenessprobe:v2.19.0',
      args: ['--csi-address=/csi/csi.sock', '--probe-timeout=3s', '--http-endpoint=localhost:29653', '--v=2'],
      resources: { requests: { cpu: '10m', memory: '20Mi' }, limits: { memory: '100Mi' } },
      securityContext: { capabilities: { drop: ['ALL'] } },
      mounts: [socketDir],
    },
    {
      name: 'node-driver-registrar',
      image: 'registry.k8s.io/sig-storage/csi-node-driver-registrar:v2.17.0',
      args: [
        '--v=2', '--csi-address=/csi/csi.sock', '--kubelet-registration-path=$(DRIVER_REG_SOCK_PATH)',
        '--http-endpoint=localhost:19809',
      ],
      env: [...Env.values({ DRIVER_REG_SOCK_PATH: '/var/lib/kubelet/plugins/csi-nfsplugin/csi.sock' }), Env.nodeName('KUBE_NODE_NAME')],
      ports: [{ name: 'healthz', containerPort: 19809 }],
      livenessProbe: Check.http('healthz', '/healthz', {
        host: 'localhost', initialDelaySeconds: 20, periodSeconds: 20, timeoutSeconds: 10, failureThreshold: 2,
      }),
      resources: { requests: { cpu: '10m', memory: '20Mi' }, limits: { memory: '100Mi' } },
      securityContext: { capabilities: { drop: ['ALL'] } },
      mounts: [
        socketDir,
        Mount.hostPath('/var/lib/kubelet/plugins_registry', { name: 'registration-dir' }).at('/registration').writable(),
      ],
    },
    {
      name: 'nfs',
      image: 'gcr.io/k8s-staging-sig-storage/nfsplugin:canary',
      imagePullPolicy: 'IfNotPresent',
      args: ['-v=5', '--nodeid=$(NODE_ID)', '--endpoint=$(CSI_ENDPOINT)'],
      env: [Env.nodeName('NODE_ID'), ...Env.values({ CSI_ENDPOINT: 'unix:///csi/csi.sock' })],
      livenessProbe: Check.http(29653, '/healthz', {
        host: 'localhost', initialDelaySeconds: 30, periodSeconds: 30, timeoutSeconds: 10, failureThreshold: 5,
      }),
      resources: { requests: { cpu: '10m', memory: '20Mi' }, limits: { memory: '300Mi' } },
      securityContext: { privileged: true, capabilities: { add: ['SYS_ADMIN'], drop: ['ALL'] }, allowPrivilegeEscalation: true },
      mounts: [
        socketDir,
        Mount.hostPath('/var/lib/kubelet/pods', { name: 'pods-mount-dir' }).propagating(MountPropagation.BIDIRECTIONAL).writable(),
      ],
    },
  ],
});
