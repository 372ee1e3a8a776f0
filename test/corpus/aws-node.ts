import type { Construct } from 'constructs';
import { Architecture, Check, Env, HostPathType, Mount, NetworkAgentDaemonSet, NodeTarget, Privileges } from '../../lib';

const cniBinDir = Mount.hostPath('/opt/cni/bin', { name: 'cni-bin-dir', type: HostPathType.UNCHECKED }).at('/host/opt/cni/bin').writable();
const logDir = Mount.hostPath('/var/log/aws-routed-eni', { name: 'log-dir', type: HostPathType.DIRECTORY_OR_CREATE }).writable();
const runDir = Mount.hostPath('/var/run/aws-node', { name: 'run-dir', type: HostPathType.DIRECTORY_OR_CREATE }).writable();

const healthProbe = ['/app/grpc-health-probe', '-addr=unix:///var/run/aws-node/ipamd.sock', '-connect-timeout=5s', '-rpc-timeout=5s'];

export const rewritten = (scope: Construct) => new NetworkAgentDaemonSet(scope, 'aws-node', {
  name: 'aws-node',
  metadata: {
    namespace: 'kube-system',
    labels: {
      'app.kubernetes.io/name': 'aws-node',
      'app.kubernetes.io/instance': 'aws-vpc-cni',
      'k8s-app': 'aws-node',
      'app.kubernetes.io/version': 'v1.23.1',
    },
  },
  selector: { matchLabels: { 'k8s-app': 'aws-node' } },
  podMetadata: { labels: { 'app.kubernetes.io/name': 'aws-node', 'app.kubernetes.io/instance': 'aws-vpc-cni' } },
  serverlessNodes: true,
  nodes: NodeTarget.all()
    .onArchitectures(Architecture.AMD64, Architecture.ARM64)
    .labeledNoneOf('eks.amazonaws.com/compute-type', ['fargate', 'hybrid', 'auto']),
  serviceAccountName: 'aws-node',
  terminationGracePeriodSeconds: 10,
  dnsPolicy: 'ClusterFirst',
  initContainers: [{
    name: 'aws-vpc-cni-init',
    image: '602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon-k8s-cni-init:v1.23.1',
    imagePullPolicy: 'IfNotPresent',
    env: Env.values({ DISABLE_TCP_EARLY_DEMUX: false, ENABLE_IPv6: false }),
    resources: { requests: { cpu: '25m' } },
    securityContext: Privileges.everything(),
    mounts: [cniBinDir],
  }],
  containerName: 'aws-node',
  image: '602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon-k8s-cni:v1.23.1',
  imagePullPolicy: 'IfNotPresent',
  env: [
    ...Env.values({
      ADDITIONAL_ENI_TAGS: '{}',
      AWS_VPC_CNI_NODE_PORT_SUPPORT: true,
      AWS_VPC_ENI_MTU: 9001,
      AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG: false,
      AWS_VPC_K8S_CNI_EXTERNALSNAT: false,
      AWS_VPC_K8S_CNI_LOGLEVEL: 'DEBUG',
      AWS_VPC_K8S_CNI_LOG_FILE: '/host/var/log/aws-routed-eni/ipamd.log',
      AWS_VPC_K8S_CNI_RANDOMIZESNAT: 'prng',
      AWS_VPC_K8S_CNI_VETHPREFIX: 'eni',
      AWS_VPC_K8S_PLUGIN_LOG_FILE: '/var/log/aws-routed-eni/plugin.log',
      AWS_VPC_K8S_PLUGIN_LOG_LEVEL: 'DEBUG',
      DISABLE_INTROSPECTION: false,
      DISABLE_METRICS: false,
      DISABLE_NETWORK_RESOURCE_PROVISIONING: false,
      ENABLE_IMDS_ONLY_MODE: false,
      ENABLE_IPv4: true,
      ENABLE_IPv6: false,
      ENABLE_MULTI_NIC: false,
      ENABLE_POD_ENI: false,
      ENABLE_PREFIX_DELEGATION: false,
      ENABLE_SUBNET_DISCOVERY: true,
      NETWORK_POLICY_ENFORCING_MODE: 'standard',
      VPC_CNI_VERSION: 'v1.23.1',
      WARM_ENI_TARGET: 1,
      WARM_PREFIX_TARGET: 1,
    }),
    Env.nodeName('MY_NODE_NAME'),
    Env.podName('MY_POD_NAME'),
  ],
  ports: [{ name: 'metrics', containerPort: 61678 }],
  livenessProbe: Check.command(healthProbe, { initialDelaySeconds: 60, timeoutSeconds: 10 }),
  readinessProbe: Check.command(healthProbe, { initialDelaySeconds: 1, timeoutSeconds: 10 }),
  resources: { requests: { cpu: '25m' } },
  imageUser: true,
  securityContext: { allowPrivilegeEscalation: true, capabilities: { drop: [] } },
  withoutMounts: ['/lib/modules'],
  mounts: [
    cniBinDir,
    Mount.hostPath('/etc/cni/net.d', { name: 'cni-net-dir', type: HostPathType.UNCHECKED }).at('/host/etc/cni/net.d').writable(),
    logDir.at('/host/var/log/aws-routed-eni'),
    runDir,
  ],
  containers: [{
    name: 'aws-eks-nodeagent',
    image: '602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon/aws-network-policy-agent:v1.4.2',
    imagePullPolicy: 'IfNotPresent',
    args: [
      '--enable-ipv6=false', '--enable-network-policy=false', '--enable-cloudwatch-logs=false',
      '--enable-policy-event-logs=false', '--log-file=/var/log/aws-routed-eni/network-policy-agent.log',
      '--metrics-bind-addr=:8162', '--health-probe-bind-addr=:8163', '--conntrack-cache-cleanup-period=300',
      '--conntrack-cache-table-size=524288', '--log-level=debug',
    ],
    env: [Env.nodeName('MY_NODE_NAME')],
    ports: [{ name: 'agentmetrics', containerPort: 8162 }],
    resources: { requests: { cpu: '25m' } },
    securityContext: { capabilities: { add: ['NET_ADMIN'] }, privileged: true },
    mounts: [
      cniBinDir,
      Mount.hostPath('/sys/fs/bpf', { name: 'bpf-pin-path', type: HostPathType.UNCHECKED }).writable(),
      logDir,
      runDir,
    ],
  }],
});
