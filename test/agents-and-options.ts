import type { Construct } from 'constructs';
import {
  ContainerRuntime, Env, LoggingAgentDaemonSet, MetricsDiscovery, MonitoringDaemonSet, Mount, NodeTarget, Taint,
  type LoggingAgentDaemonSetProps, type MonitoringDaemonSetProps,
} from '../lib';

type Props = Partial<LoggingAgentDaemonSetProps & MonitoringDaemonSetProps>;

/** Every agent of the library, in its plainest form. */
export const agents: [string, (scope: Construct, props: Props) => void][] = [
  ['LoggingAgentDaemonSet', (scope, props) => new LoggingAgentDaemonSet(scope, 'agent', { name: 'agent', image: 'agent:1', ...props })],
  ['MonitoringDaemonSet', (scope, props) => new MonitoringDaemonSet(scope, 'agent', { name: 'agent', image: 'agent:1', ...props })],
];

/** What each of them must bear. */
export const options: [string, Props][] = [
  ['nothing', {}],
  ['a privileged container', { securityContext: { privileged: true } }],
  ['a capability', { securityContext: { capabilities: { add: ['SYS_PTRACE'] } } }],
  ['another user', { runAsRoot: false }],
  ['/var/log writable', { mounts: [Mount.hostPath('/var/log').writable()] }],
  ['a folder of state', { stateDirectory: '/var/lib/agent' }],
  ['Docker', { runtime: ContainerRuntime.DOCKER }],
  ['configuration', { config: { mountPath: '/etc/agent', files: { 'a.conf': 'x' } } }],
  ['a port named metrics', { ports: [{ name: 'metrics', containerPort: 9200 }] }],
  ['a Service', { discovery: MetricsDiscovery.SERVICE }],
  ['a name with dots', { name: 'node.exporter', discovery: MetricsDiscovery.SERVICE }],
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
  ['environment', { env: [Env.field('IP', 'status.hostIP')] }],
  ['a sidecar', { containers: [{ name: 'side', image: 'side:1' }], initContainers: [{ name: 'init', image: 'i:1', restartPolicy: 'Always' }] }],
  ['resources of the pod', { podResources: { requests: { cpu: '1' } } }],
  ['the host\'s namespaces', { hostNetwork: true, hostPID: true, hostIPC: true }],
  ['a rollout of its own', { updateStrategy: { type: 'OnDelete' }, minReadySeconds: 5, revisionHistoryLimit: 2 }],
];
