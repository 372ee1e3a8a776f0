import type { Construct } from 'constructs';
import {
  AccessRule, ContainerRuntime, DevicePluginDaemonSet, Env, IngressEdgeDaemonSet, LoggingAgentDaemonSet, MetricsDiscovery, MonitoringDaemonSet,
  Mount, NetworkAgentDaemonSet, NodeDnsDaemonSet, NodeMaintenanceDaemonSet, NodeProxyDaemonSet, NodeReach, NodeTarget, OperatingSystem, Privilege,
  Privileges, Rollout, SecurityAgentDaemonSet, StorageNodeDaemonSet, Taint, type AgentProps,
} from '../lib';

type Add = (scope: Construct, props: Partial<AgentProps>) => void;

/** A class of agents, and what its agents cannot do without. */
function kind<P extends AgentProps>(Class: new (scope: Construct, id: string, props: P) => Construct, needed: Omit<P, keyof AgentProps>) {
  return {
    name: Class.name,
    with: (more: Partial<P>): Add => (scope, props) => {
      new Class(scope, 'agent', { name: 'agent', image: 'agent:1', ...needed, ...more, ...props } as unknown as P);
    },
  };
}

const logging = kind(LoggingAgentDaemonSet, {});
const monitoring = kind(MonitoringDaemonSet, {});
const network = kind(NetworkAgentDaemonSet, {});
const storage = kind(StorageNodeDaemonSet, { driver: 'csi.example.com', registrar: { image: 'registrar:1' } });
const devices = kind(DevicePluginDaemonSet, { announces: ['example.com/gpu'] });
const security = kind(SecurityAgentDaemonSet, {});
const maintenance = kind(NodeMaintenanceDaemonSet, {});
const dns = kind(NodeDnsDaemonSet, {});
const proxy = kind(NodeProxyDaemonSet, {});
const ingress = kind(IngressEdgeDaemonSet, {});

/** Every agent of the library, in its plainest form. */
export const agents: [string, Add][] = [logging, monitoring, network, storage, devices, security, maintenance, dns, proxy, ingress]
  .map((each) => [each.name, each.with({})]);

const windows = { operatingSystem: OperatingSystem.WINDOWS };

/** What only one of them knows. */
export const variants: [string, Add][] = [
  ['a logging agent with a folder of state', logging.with({ stateDirectory: '/var/lib/agent', writableLogs: true })],
  ['a logging agent for Docker', logging.with({ runtime: ContainerRuntime.DOCKER })],
  ['a logging agent on Windows', logging.with({ ...windows, runtime: ContainerRuntime.DOCKER })],
  ['a monitoring agent with a Service', monitoring.with({ discovery: MetricsDiscovery.SERVICE })],
  ['a monitoring agent on Windows', monitoring.with(windows)],
  ['a monitoring agent on Windows, not of the host', monitoring.with({ ...windows, hostProcess: false, runAsRoot: false })],
  ['a network agent that is installed', network.with({ install: { args: ['install'], securityContext: Privileges.everything() } })],
  ['a network agent on Windows', network.with({ ...windows, install: { args: ['install'] } })],
  ['a storage node with a health sidecar', storage.with({ health: { image: 'health:1' } })],
  ['a storage node on Windows', storage.with({ ...windows, health: { image: 'health:1' } })],
  ['a storage node on Windows, of the host', storage.with({ ...windows, hostProcess: true })],
  ['a security agent with other privileges', security.with({ privileges: [Privilege.ADMINISTER_NODE], kernelHeaders: true })],
  ['maintenance of files', maintenance.with({ reaches: [NodeReach.FILES] })],
  ['maintenance on Windows', maintenance.with(windows)],
  ['a proxy with a step before it', proxy.with({ prepare: { args: ['--init-only'] }, config: { mountPath: '/etc/proxy', files: { a: 'b' } } })],
  ['a proxy on Windows', proxy.with(windows)],
  ['an ingress on the host\'s network', ingress.with({ hostNetwork: true, ports: [{ name: 'http', containerPort: 80, hostPort: 80 }] })],
];

/** What each of them must bear. */
export const options: [string, Partial<AgentProps>][] = [
  ['nothing', {}],
  ['a privileged container', { securityContext: { privileged: true } }],
  ['a capability', { securityContext: { capabilities: { add: ['SYS_PTRACE'] } } }],
  ['another user', { runAsRoot: false }],
  ['the user of the image', { imageUser: true }],
  ['the user of the pod', { podSecurityContext: { runAsUser: 1000, runAsNonRoot: true } }],
  ['/var/log writable', { mounts: [Mount.hostPath('/var/log').writable()] }],
  ['configuration', { config: { mountPath: '/etc/agent', files: { 'a.conf': 'x' } } }],
  ['a port named metrics', { ports: [{ name: 'metrics', containerPort: 9100 }] }],
  ['a name with dots', { name: 'node.agent', config: { mountPath: '/etc/agent', files: { 'a.conf': 'x' } }, rules: [AccessRule.read('pods')] }],
  ['affinity of its own', {
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: 'gpu', operator: 'Exists' }] }, { matchFields: [{ key: 'metadata.name', operator: 'In', values: ['a'] }] }],
        },
      },
    },
  }],
  ['a target', { nodes: NodeTarget.all().labeledGreaterThan('cpus', 3).orAlso(NodeTarget.named('a')).tolerating(Taint.controlPlane(), Taint.noExecute('x').forSeconds(5)) }],
  ['everything tolerated', { nodes: NodeTarget.all().toleratingEveryTaintNowAndEver() }],
  ['a selector of expressions', { selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['a'] }] }, podMetadata: { labels: { app: 'a' } } }],
  ['some taints tolerated', { toleratesEverything: false }],
  ['rights', { rules: [AccessRule.read('pods', 'nodes'), AccessRule.allow(['update'], 'leases.coordination.k8s.io').inNamespace('agents')] }],
  ['surge', { updateStrategy: Rollout.surge('10%'), hostNetwork: false, ports: [] }],
  ['environment', { env: [Env.field('IP', 'status.hostIP')] }],
  ['a sidecar', { containers: [{ name: 'side', image: 'side:1' }], initContainers: [{ name: 'init', image: 'i:1', restartPolicy: 'Always' }] }],
  ['resources of the pod', { podResources: { requests: { cpu: '1' } } }],
  ['the host\'s namespaces', { hostNetwork: true, hostPID: true, hostIPC: true, ports: [] }],
  ['a rollout of its own', { updateStrategy: { type: 'OnDelete' }, minReadySeconds: 5, revisionHistoryLimit: 2 }],
];
