import type { Construct } from 'constructs';
import { textFrom } from './kit/text-from';
import { Check, DaemonSet, Env, HostPathType, Mount, NodeTarget, Rollout, Taint } from '../../lib';

const authToken = Mount.emptyDir('C:/ProgramData/Datadog/auth', { name: 'auth-token' });
const config = Mount.emptyDir('C:/ProgramData/Datadog', { name: 'config' });
const runtimesocket = Mount.hostPath('\\\\.\\pipe\\docker_engine', { name: 'runtimesocket', type: HostPathType.UNCHECKED }).writable();
const containerdsocket = Mount.hostPath('\\\\.\\pipe\\containerd-containerd', { name: 'containerdsocket', type: HostPathType.UNCHECKED }).writable();
const logdatadog = Mount.emptyDir('C:/ProgramData/Datadog/logs', { name: 'logdatadog' });
const common = { image: 'registry.datadoghq.com/agent:7.81.1', imagePullPolicy: 'IfNotPresent' };
const everywhere = [
  Env.secret('DD_API_KEY', { name: 'datadog-secret' }, 'api-key'),
  ...Env.values({
    DD_REMOTE_CONFIGURATION_ENABLED: true,
    DD_AUTH_TOKEN_FILE_PATH: 'C:/ProgramData/Datadog/auth/token',
    KUBERNETES: 'yes',
    DD_CSI_ENABLED: false,
    DD_LANGUAGE_DETECTION_ENABLED: false,
    DD_LANGUAGE_DETECTION_REPORTING_ENABLED: false,
  }),
  Env.hostIP('DD_KUBERNETES_KUBELET_HOST'),
  ...Env.values({ DD_KUBELET_USE_API_SERVER: false, DD_KUBERNETES_USE_ENDPOINT_SLICES: true, DD_OTLP_CONFIG_LOGS_ENABLED: false }),
];
const labels = {
  'agent.datadoghq.com/component': 'agent',
  'app.kubernetes.io/component': 'agent',
  'app.kubernetes.io/instance': 'datadog-agent',
  'app.kubernetes.io/managed-by': 'Helm',
  'app.kubernetes.io/name': 'datadog',
  'app.kubernetes.io/part-of': 'datadog--agent-datadog',
};

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'datadog-agent-windows-all', {
  name: 'datadog',
  metadata: {
    namespace: 'datadog-agent',
    labels: { ...labels, 'app.kubernetes.io/version': '7' },
  },
  selector: { matchLabels: { app: 'datadog' } },
  podMetadata: {
    labels: { ...labels, 'admission.datadoghq.com/enabled': 'false' },
    name: 'datadog',
  },
  updateStrategy: Rollout.unavailable('10%'),
  nodes: NodeTarget.windows().tolerating(Taint.noSchedule('node.kubernetes.io/os', 'windows')),
  serviceAccountName: 'datadog',
  automountServiceAccountToken: true,
  initContainers: [
    {
      name: 'init-volume',
      ...common,
      command: ['pwsh', '-Command'],
      args: [textFrom('514ee1ed8df16d35')],
      mounts: [
        config.at('C:/Temp/Datadog'),
        Mount.configMap({ name: 'datadog-installinfo' }, 'C:/Temp/install_info', { name: 'installinfo' }),
      ],
    },
    {
      name: 'init-config',
      ...common,
      command: ['pwsh', '-Command'],
      args: [textFrom('724e9d6f504c9813')],
      env: [
        ...everywhere,
      ],
      mounts: [config, runtimesocket, containerdsocket],
    },
  ],
  containers: [
    {
      name: 'agent',
      ...common,
      command: ['agent', 'run'],
      env: [
        ...everywhere,
        ...Env.values({
          DD_PROCESS_CONFIG_PROCESS_COLLECTION_ENABLED: false,
          DD_PROCESS_CONFIG_CONTAINER_COLLECTION_ENABLED: true,
          DD_PROCESS_AGENT_DISCOVERY_ENABLED: true,
          DD_STRIP_PROCESS_ARGS: false,
          DD_LOG_LEVEL: 'INFO',
          DD_DOGSTATSD_PORT: 8125,
          DD_DOGSTATSD_NON_LOCAL_TRAFFIC: true,
          DD_DOGSTATSD_TAG_CARDINALITY: 'low',
          DD_CLUSTER_AGENT_ENABLED: true,
          DD_CLUSTER_AGENT_KUBERNETES_SERVICE_NAME: 'datadog-cluster-agent',
        }),
        Env.secret('DD_CLUSTER_AGENT_AUTH_TOKEN', { name: 'datadog-cluster-agent' }, 'token'),
        ...Env.values({
          DD_APM_ENABLED: false,
          DD_LOGS_ENABLED: false,
          DD_LOGS_CONFIG_CONTAINER_COLLECT_ALL: false,
          DD_LOGS_CONFIG_AUTO_MULTI_LINE_DETECTION: true,
          DD_HEALTH_PORT: 5555,
          DD_EXTRA_CONFIG_PROVIDERS: 'clusterchecks endpointschecks',
          DD_IGNORE_AUTOCONF: 'kubernetes_state',
          DD_CONTAINER_LIFECYCLE_ENABLED: true,
          DD_ORCHESTRATOR_EXPLORER_ENABLED: true,
          DD_EXPVAR_PORT: 6000,
          DD_COMPLIANCE_CONFIG_ENABLED: false,
          DD_COMPLIANCE_CONFIG_RUN_IN_SYSTEM_PROBE: false,
          DD_CONTAINER_IMAGE_ENABLED: true,
          DD_KUBELET_CORE_CHECK_ENABLED: true,
          DD_KUBERNETES_KUBELET_PODRESOURCES_SOCKET: '/var/lib/kubelet/pod-resources/kubelet.sock',
          DD_SYSTEM_PROBE_ENABLED: false,
          DD_KUBERNETES_KUBE_SERVICE_IGNORE_READINESS: false,
          DD_ORCHESTRATOR_EXPLORER_KUBELET_CONFIG_CHECK_ENABLED: true,
        }),
      ],
      ports: [{ name: 'dogstatsdport', containerPort: 8125, protocol: 'UDP' }],
      startupProbe: Check.http(5555, '/startup', { initialDelaySeconds: 15, periodSeconds: 15, timeoutSeconds: 5, failureThreshold: 6 }),
      livenessProbe: Check.http(5555, '/live', { initialDelaySeconds: 15, periodSeconds: 15, timeoutSeconds: 5, failureThreshold: 6 }),
      readinessProbe: Check.http(5555, '/ready', { initialDelaySeconds: 15, periodSeconds: 15, timeoutSeconds: 5, failureThreshold: 6 }),
      mounts: [logdatadog, config, authToken, runtimesocket, containerdsocket],
    },
    {
      name: 'process-agent',
      ...common,
      command: ['process-agent', '-foreground', '--cfgpath=C:/ProgramData/Datadog/datadog.yaml'],
      env: [
        ...everywhere,
        ...Env.values({
          DD_CLUSTER_AGENT_ENABLED: true,
          DD_CLUSTER_AGENT_KUBERNETES_SERVICE_NAME: 'datadog-cluster-agent',
        }),
        Env.secret('DD_CLUSTER_AGENT_AUTH_TOKEN', { name: 'datadog-cluster-agent' }, 'token'),
        ...Env.values({
          DD_PROCESS_CONFIG_PROCESS_COLLECTION_ENABLED: false,
          DD_PROCESS_CONFIG_CONTAINER_COLLECTION_ENABLED: true,
          DD_PROCESS_AGENT_DISCOVERY_ENABLED: true,
          DD_STRIP_PROCESS_ARGS: false,
          DD_LOG_LEVEL: 'INFO',
          DD_SYSTEM_PROBE_ENABLED: false,
          DD_ORCHESTRATOR_EXPLORER_ENABLED: true,
        }),
      ],
      mounts: [config.readOnly(), logdatadog, authToken.readOnly(), runtimesocket, containerdsocket],
    },
  ],
});
