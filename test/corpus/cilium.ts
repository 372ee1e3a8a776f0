import type { Construct } from 'constructs';
import { textFrom } from './kit/text-from';
import { Check, Env, HostPathType, Mount, MountPropagation, NetworkAgentDaemonSet, Privileges, Rollout } from '../../lib';

const tmp = Mount.emptyDir('/tmp');
const ciliumRun = Mount.hostPath('/var/run/cilium', { name: 'cilium-run', type: HostPathType.DIRECTORY_OR_CREATE }).writable();
const bpfMaps = Mount.hostPath('/sys/fs/bpf', { name: 'bpf-maps', type: HostPathType.DIRECTORY_OR_CREATE }).writable();
const hostproc = Mount.hostPath('/proc', { name: 'hostproc' }).at('/hostproc').writable();
const ciliumCgroup = Mount.hostPath('/run/cilium/cgroupv2', { name: 'cilium-cgroup', type: HostPathType.DIRECTORY_OR_CREATE }).writable();
const cniPath = Mount.hostPath('/opt/cni/bin', { name: 'cni-path', type: HostPathType.DIRECTORY_OR_CREATE }).at('/hostbin').writable();
const common = { image: 'quay.io/cilium/cilium:v1.18.12', imagePullPolicy: 'IfNotPresent', terminationMessagePolicy: 'FallbackToLogsOnError' };
const apiServer = Env.values({ KUBERNETES_SERVICE_HOST: 'api.internal.minimal-ipv6.example.com', KUBERNETES_SERVICE_PORT: 443 });

const withCapabilities = (...add: string[]) => ({ capabilities: { add, drop: ['ALL'] }, seLinuxOptions: { level: 's0', type: 'spc_t' } });

export const rewritten = (scope: Construct) => new NetworkAgentDaemonSet(scope, 'cilium', {
  name: 'cilium',
  metadata: {
    namespace: 'kube-system',
    labels: {
      'addon.kops.k8s.io/name': 'networking.cilium.io',
      'app.kubernetes.io/managed-by': 'kops',
      'app.kubernetes.io/name': 'cilium-agent',
      'app.kubernetes.io/part-of': 'cilium',
      'k8s-app': 'cilium',
      'kubernetes.io/cluster-service': 'true',
      'role.kubernetes.io/networking': '1',
    },
  },
  selector: { matchLabels: { 'k8s-app': 'cilium', 'kubernetes.io/cluster-service': 'true' } },
  podMetadata: {
    labels: { 'app.kubernetes.io/name': 'cilium-agent', 'app.kubernetes.io/part-of': 'cilium', 'kops.k8s.io/managed-by': 'kops' },
    annotations: {
      'container.apparmor.security.beta.kubernetes.io/apply-sysctl-overwrites': 'unconfined',
      'container.apparmor.security.beta.kubernetes.io/cilium-agent': 'unconfined',
      'container.apparmor.security.beta.kubernetes.io/clean-cilium-state': 'unconfined',
      'container.apparmor.security.beta.kubernetes.io/mount-cgroup': 'unconfined',
      'kubectl.kubernetes.io/default-container': 'cilium-agent',
    },
  },
  updateStrategy: Rollout.onDelete(),
  serverlessNodes: true,
  affinity: {
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [{
        labelSelector: { matchLabels: { 'k8s-app': 'cilium' } },
        topologyKey: 'kubernetes.io/hostname',
      }],
    },
  },
  serviceAccountName: 'cilium',
  automountServiceAccountToken: true,
  podSecurityContext: { seccompProfile: { type: 'Unconfined' } },
  terminationGracePeriodSeconds: 1,
  dnsPolicy: 'ClusterFirst',
  initContainers: [
    {
      name: 'config',
      ...common,
      command: ['cilium-dbg', 'build-config'],
      env: [
        Env.nodeName('K8S_NODE_NAME'),
        Env.podNamespace('CILIUM_K8S_NAMESPACE'),
        ...apiServer,
      ],
      mounts: [tmp],
    },
    {
      name: 'mount-cgroup',
      ...common,
      command: ['sh', '-ec', textFrom('33407269ae628344')],
      env: Env.values({ CGROUP_ROOT: '/run/cilium/cgroupv2', BIN_PATH: '/opt/cni/bin' }),
      securityContext: withCapabilities('SYS_ADMIN', 'SYS_CHROOT', 'SYS_PTRACE'),
      mounts: [hostproc, cniPath],
    },
    {
      name: 'apply-sysctl-overwrites',
      ...common,
      command: ['sh', '-ec', textFrom('60ac000f86ca4c24')],
      env: Env.values({ BIN_PATH: '/opt/cni/bin' }),
      securityContext: withCapabilities('SYS_ADMIN', 'SYS_CHROOT', 'SYS_PTRACE'),
      mounts: [hostproc, cniPath],
    },
    {
      name: 'mount-bpf-fs',
      ...common,
      command: ['/bin/bash', '-c', '--'],
      args: [textFrom('21729108e18667fe')],
      securityContext: Privileges.everything(),
      mounts: [bpfMaps.propagating(MountPropagation.BIDIRECTIONAL)],
    },
    {
      name: 'clean-cilium-state',
      ...common,
      command: ['/init-container.sh'],
      env: [
        Env.configMap('CILIUM_ALL_STATE', { name: 'cilium-config' }, 'clean-cilium-state', true),
        Env.configMap('CILIUM_BPF_STATE', { name: 'cilium-config' }, 'clean-cilium-bpf-state', true),
        Env.configMap('WRITE_CNI_CONF_WHEN_READY', { name: 'cilium-config' }, 'write-cni-conf-when-ready', true),
        ...apiServer,
      ],
      securityContext: withCapabilities('NET_ADMIN', 'SYS_MODULE', 'SYS_ADMIN', 'SYS_RESOURCE'),
      mounts: [bpfMaps, ciliumCgroup.propagating(MountPropagation.HOST_TO_CONTAINER), ciliumRun],
    },
    {
      name: 'install-cni-binaries',
      ...common,
      command: ['/install-plugin.sh'],
      resources: { requests: { cpu: '100m', memory: '10Mi' } },
      securityContext: withCapabilities(),
      mounts: [cniPath.at('/host/opt/cni/bin')],
    },
  ],
  containerName: 'cilium-agent',
  ...common,
  command: ['cilium-agent'],
  args: ['--config-dir=/tmp/cilium/config-map'],
  env: [
    Env.nodeName('K8S_NODE_NAME'),
    Env.podNamespace('CILIUM_K8S_NAMESPACE'),
    ...Env.values({ CILIUM_CLUSTERMESH_CONFIG: '/var/lib/cilium/clustermesh/' }),
    Env.resource('GOMEMLIMIT', 'limits.memory', '1'),
    ...Env.values({ KUBE_CLIENT_BACKOFF_BASE: 1, KUBE_CLIENT_BACKOFF_DURATION: 120 }),
    ...apiServer,
  ],
  startupProbe: Check.http(9879, '/healthz', {
    host: '::1', headers: { brief: 'true' }, initialDelaySeconds: 5, periodSeconds: 2, failureThreshold: 300,
  }),
  livenessProbe: Check.http(9879, '/healthz', {
    host: '::1',
    headers: { 'brief': 'true', 'require-k8s-connectivity': 'true' },
    periodSeconds: 30,
    timeoutSeconds: 5,
    failureThreshold: 10,
  }),
  readinessProbe: Check.http(9879, '/healthz', { host: '::1', headers: { brief: 'true' }, periodSeconds: 30, timeoutSeconds: 5 }),
  lifecycle: { preStop: { exec: { command: ['/cni-uninstall.sh'] } } },
  resources: { requests: { cpu: '25m', memory: '128Mi' } },
  imageUser: true,
  securityContext: {
    ...withCapabilities('NET_ADMIN', 'NET_RAW', 'CHOWN', 'KILL', 'IPC_LOCK', 'SYS_MODULE', 'SYS_ADMIN', 'SYS_RESOURCE',
      'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'),
    allowPrivilegeEscalation: true,
  },
  withoutMounts: ['/host/opt/cni/bin'],
  mounts: [
    Mount.hostPath('/proc/sys/net', { name: 'host-proc-sys-net' }).at('/host/proc/sys/net').writable(),
    Mount.hostPath('/proc/sys/kernel', { name: 'host-proc-sys-kernel' }).at('/host/proc/sys/kernel').writable(),
    bpfMaps.propagating(MountPropagation.HOST_TO_CONTAINER),
    ciliumCgroup,
    ciliumRun,
    Mount.hostPath('/var/run/netns', { name: 'cilium-netns', type: HostPathType.DIRECTORY_OR_CREATE })
      .at('/var/run/cilium/netns').propagating(MountPropagation.HOST_TO_CONTAINER).writable(),
    Mount.of({
      name: 'clustermesh-secrets',
      projected: {
        defaultMode: 256,
        sources: [
          { secret: { name: 'cilium-clustermesh', optional: true } },
          {
            secret: {
              items: [
                { key: 'tls.key', path: 'common-etcd-client.key' },
                { key: 'tls.crt', path: 'common-etcd-client.crt' },
                { key: 'ca.crt', path: 'common-etcd-client-ca.crt' },
              ],
              name: 'clustermesh-apiserver-remote-cert',
              optional: true,
            },
          },
          {
            secret: {
              items: [
                { key: 'tls.key', path: 'local-etcd-client.key' },
                { key: 'tls.crt', path: 'local-etcd-client.crt' },
                { key: 'ca.crt', path: 'local-etcd-client-ca.crt' },
              ],
              name: 'clustermesh-apiserver-local-cert',
              optional: true,
            },
          },
        ],
      },
    }, '/var/lib/cilium/clustermesh'),
    Mount.hostPath('/lib/modules', { type: HostPathType.UNCHECKED }),
    tmp,
  ],
});
