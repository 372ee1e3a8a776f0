import type { Construct } from 'constructs';
import { Check, Env, HostPathType, Mount, MountPropagation, NetworkAgentDaemonSet, NodeTarget, Privileges, Rollout, Taint } from '../../lib';

const varRunCalico = Mount.hostPath('/var/run/calico', { type: HostPathType.DIRECTORY_OR_CREATE }).writable();
const xtablesLock = Mount.hostPath('/run/xtables.lock', { type: HostPathType.FILE_OR_CREATE }).writable();
const cniNetDir = Mount.hostPath('/etc/cni/net.d', { name: 'cni-net-dir', type: HostPathType.UNCHECKED })
  .at('/host/etc/cni/net.d').writable();

export const rewritten = (scope: Construct) => new NetworkAgentDaemonSet(scope, 'canal', {
  name: 'canal',
  metadata: { namespace: 'kube-system', labels: { 'k8s-app': 'canal' } },
  selector: { matchLabels: { 'k8s-app': 'canal' } },
  updateStrategy: Rollout.unavailable(1),
  serverlessNodes: true,
  toleratesEverything: false,
  nodes: NodeTarget.all().tolerating(Taint.criticalAddonsOnly()),
  tolerations: [{ effect: 'NoSchedule', operator: 'Exists' }, { effect: 'NoExecute', operator: 'Exists' }],
  serviceAccountName: 'canal',
  podSecurityContext: { seccompProfile: { type: 'RuntimeDefault' } },
  terminationGracePeriodSeconds: 0,
  dnsPolicy: 'ClusterFirst',
  install: {
    image: 'quay.io/calico/calico:master',
    imagePullPolicy: 'IfNotPresent',
    args: ['component', 'cni', 'install'],
    envFrom: [{ configMapRef: { name: 'kubernetes-services-endpoint', optional: true } }],
    env: [
      Env.field('CALICO_CNI_SERVICE_ACCOUNT', 'spec.serviceAccountName'),
      ...Env.values({ CNI_CONF_NAME: '10-canal.conflist' }),
      Env.configMap('CNI_NETWORK_CONFIG', { name: 'canal-config' }, 'cni_network_config'),
      Env.nodeName('KUBERNETES_NODE_NAME'),
      Env.configMap('CNI_MTU', { name: 'canal-config' }, 'veth_mtu'),
      ...Env.values({ SLEEP: false }),
    ],
    securityContext: Privileges.everything(),
    mounts: [cniNetDir],
  },
  initContainers: [{
    name: 'ebpf-bootstrap',
    image: 'quay.io/calico/node:master',
    imagePullPolicy: 'IfNotPresent',
    command: ['calico', 'component', 'node', 'init', '--best-effort'],
    securityContext: Privileges.everything(),
    mounts: [
      Mount.hostPath('/sys/fs/', { type: HostPathType.DIRECTORY_OR_CREATE })
        .at('/sys/fs').propagating(MountPropagation.BIDIRECTIONAL).writable(),
      varRunCalico.propagating(MountPropagation.BIDIRECTIONAL),
      Mount.hostPath('/proc', { name: 'nodeproc', type: HostPathType.UNCHECKED }).at('/nodeproc'),
    ],
  }],
  containerName: 'calico-node',
  image: 'quay.io/calico/node:master',
  imagePullPolicy: 'IfNotPresent',
  imageUser: true,
  envFrom: [{ configMapRef: { name: 'kubernetes-services-endpoint', optional: true } }],
  env: [
    ...Env.values({ DATASTORE_TYPE: 'kubernetes', USE_POD_CIDR: true, WAIT_FOR_DATASTORE: true }),
    Env.nodeName('NODENAME'),
    Env.field('CALICO_CNI_SERVICE_ACCOUNT', 'spec.serviceAccountName'),
    ...Env.values({
      CALICO_NETWORKING_BACKEND: 'none',
      CLUSTER_TYPE: 'k8s,canal',
      FELIX_IPTABLESREFRESHINTERVAL: 60,
      IP: '',
      CALICO_DISABLE_FILE_LOGGING: true,
      FELIX_DEFAULTENDPOINTTOHOSTACTION: 'ACCEPT',
      FELIX_IPV6SUPPORT: false,
      FELIX_HEALTHENABLED: true,
    }),
  ],
  livenessProbe: Check.command(['calico', 'component', 'node', 'health', '--felix-live'], {
    initialDelaySeconds: 10, timeoutSeconds: 10, failureThreshold: 6,
  }),
  readinessProbe: Check.http(9099, '/readiness', { host: 'localhost', timeoutSeconds: 10 }),
  lifecycle: { preStop: { exec: { command: ['calico', 'component', 'node', 'shutdown'] } } },
  resources: { requests: { cpu: '250m' } },
  securityContext: Privileges.everything(),
  withoutMounts: ['/host/opt/cni/bin'],
  mounts: [
    cniNetDir,
    Mount.hostPath('/lib/modules', { type: HostPathType.UNCHECKED }),
    varRunCalico,
    Mount.hostPath('/var/lib/calico', { type: HostPathType.DIRECTORY_OR_CREATE }).writable(),
    Mount.hostPath('/var/run/nodeagent', { name: 'policysync', type: HostPathType.DIRECTORY_OR_CREATE }).writable(),
    Mount.hostPath('/sys/fs/bpf', { name: 'bpffs' }).writable(),
    Mount.hostPath('/sys/kernel/security', { type: HostPathType.UNCHECKED }),
    Mount.hostPath('/var/log/calico/cni', { name: 'cni-log-dir', type: HostPathType.UNCHECKED }),
  ],
  containers: [{
    name: 'kube-flannel',
    image: 'docker.io/flannel/flannel:v0.24.4',
    imagePullPolicy: 'IfNotPresent',
    command: ['/opt/bin/flanneld', '--ip-masq', '--kube-subnet-mgr'],
    env: [
      Env.podName(),
      Env.podNamespace(),
      Env.configMap('FLANNELD_IFACE', { name: 'canal-config' }, 'canal_iface'),
      Env.configMap('FLANNELD_IP_MASQ', { name: 'canal-config' }, 'masquerade'),
    ],
    securityContext: Privileges.everything(),
    mounts: [xtablesLock, Mount.configMap({ name: 'canal-config' }, '/etc/kube-flannel/', { name: 'flannel-cfg' })],
  }],
});
