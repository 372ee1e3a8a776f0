import type { Construct } from 'constructs';
import { textFrom } from './kit/text-from';
import { Check, DaemonSet, Env, HostPathType, Mount, NodeTarget, Rollout } from '../../lib';

/** What stands on the node, at its place below `/host`. */
const onHost = (path: string, name?: string) => Mount.hostPath(path, { name, type: HostPathType.UNCHECKED }).at(`/host${path}`);
const authToken = Mount.emptyDir('/etc/datadog-agent/auth', { name: 'auth-token' });
const config = Mount.emptyDir('/etc/datadog-agent', { name: 'config' });
const logdatadog = Mount.emptyDir('/var/log/datadog', { name: 'logdatadog' });
const tmpdir = Mount.emptyDir('/tmp', { name: 'tmpdir' });
const procdir = onHost('/proc', 'procdir');
const cgroups = onHost('/sys/fs/cgroup', 'cgroups');
const osReleaseFile = onHost('/etc/os-release', 'os-release-file');
const dsdsocket = Mount.hostPath('/var/run/datadog', { name: 'dsdsocket', type: HostPathType.DIRECTORY_OR_CREATE }).writable();
const sysprobeConfig = Mount.configMap({ name: 'datadog-system-probe-config' }, '/etc/datadog-agent/system-probe.yaml', { name: 'sysprobe-config' });
const sysprobeSocketDir = Mount.emptyDir('/var/run/sysprobe', { name: 'sysprobe-socket-dir' });
const runtimesocketdir = onHost('/var/run', 'runtimesocketdir');
const slow = { initialDelaySeconds: 15, periodSeconds: 15, timeoutSeconds: 5 };
const common = { image: 'registry.datadoghq.com/agent:7.81.1', imagePullPolicy: 'IfNotPresent' };
const everywhere = [
  Env.secret('DD_API_KEY', { name: 'datadog-secret' }, 'api-key'),
  ...Env.values({
    DD_REMOTE_CONFIGURATION_ENABLED: true,
    DD_AUTH_TOKEN_FILE_PATH: '/etc/datadog-agent/auth/token',
    KUBERNETES: 'yes',
    DD_CSI_ENABLED: false,
    DD_LANGUAGE_DETECTION_ENABLED: false,
    DD_LANGUAGE_DETECTION_REPORTING_ENABLED: false,
  }),
  Env.hostIP('DD_KUBERNETES_KUBELET_HOST'),
  ...Env.values({ DD_KUBELET_USE_API_SERVER: false, DD_KUBERNETES_USE_ENDPOINT_SLICES: true, DD_OTLP_CONFIG_LOGS_ENABLED: false }),
];
const installation = ['time', 'id', 'type'].map((each) => (
  Env.configMap(`DD_INSTRUMENTATION_INSTALL_${each.toUpperCase()}`, { name: 'datadog-kpi-telemetry-configmap' }, `install_${each}`)));
const clusterAgent = [
  ...Env.values({ DD_CLUSTER_AGENT_ENABLED: true, DD_CLUSTER_AGENT_KUBERNETES_SERVICE_NAME: 'datadog-cluster-agent' }),
  Env.secret('DD_CLUSTER_AGENT_AUTH_TOKEN', { name: 'datadog-cluster-agent' }, 'token'),
];
const labels = {
  'agent.datadoghq.com/component': 'agent',
  'app.kubernetes.io/component': 'agent',
  'app.kubernetes.io/instance': 'datadog-agent',
  'app.kubernetes.io/managed-by': 'Helm',
  'app.kubernetes.io/name': 'datadog',
  'app.kubernetes.io/part-of': 'datadog--agent-datadog',
};

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'datadog-agent', {
  name: 'datadog',
  metadata: { namespace: 'datadog-agent', labels: { ...labels, 'app.kubernetes.io/version': '7' } },
  selector: { matchLabels: { app: 'datadog' } },
  podMetadata: { labels: { ...labels, 'admission.datadoghq.com/enabled': 'false' }, name: 'datadog' },
  updateStrategy: Rollout.unavailable('10%'),
  nodes: NodeTarget.linux(),
  serviceAccountName: 'datadog',
  hostPID: true,
  automountServiceAccountToken: true,
  securityContext: { runAsUser: 0 },
  initContainers: [
    {
      name: 'init-volume',
      ...common,
      command: ['bash', '-c'],
      args: ['cp -r /etc/datadog-agent /opt'],
      mounts: [config.at('/opt/datadog-agent')],
    },
    {
      name: 'init-config',
      ...common,
      command: ['bash', '-c'],
      args: [textFrom('df6be89329805500')],
      env: everywhere,
      mounts: [config, logdatadog, procdir, runtimesocketdir, sysprobeConfig.only('system-probe.yaml')],
    },
    {
      name: 'seccomp-setup',
      ...common,
      command: ['cp', '/etc/config/system-probe-seccomp.json', '/host/var/lib/kubelet/seccomp/system-probe'],
      mounts: [
        Mount.configMap({ name: 'datadog-security' }, '/etc/config', { name: 'datadog-agent-security' }),
        onHost('/var/lib/kubelet/seccomp', 'seccomp-root').writable(),
      ],
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
          DD_PROCESS_CONFIG_RUN_IN_CORE_AGENT_ENABLED: true,
          DD_LOG_LEVEL: 'INFO',
          DD_DOGSTATSD_PORT: 8125,
          DD_DOGSTATSD_NON_LOCAL_TRAFFIC: true,
          DD_DOGSTATSD_TAG_CARDINALITY: 'low',
          DD_DOGSTATSD_SOCKET: '/var/run/datadog/dsd.socket',
        }),
        ...clusterAgent,
        ...Env.values({
          DD_APM_ENABLED: true,
          DD_APM_NON_LOCAL_TRAFFIC: true,
          DD_APM_RECEIVER_PORT: 8126,
          DD_APM_RECEIVER_SOCKET: '/var/run/datadog/apm.socket',
        }),
        ...installation,
        ...Env.values({
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
          DD_KUBERNETES_KUBE_SERVICE_IGNORE_READINESS: false,
          DD_ORCHESTRATOR_EXPLORER_KUBELET_CONFIG_CHECK_ENABLED: true,
        }),
      ],
      ports: [{ name: 'dogstatsdport', containerPort: 8125, protocol: 'UDP' }],
      startupProbe: Check.http(5555, '/startup', { ...slow, failureThreshold: 6 }),
      livenessProbe: Check.http(5555, '/live', { ...slow, failureThreshold: 6 }),
      readinessProbe: Check.http(5555, '/ready', { ...slow, failureThreshold: 6 }),
      securityContext: { readOnlyRootFilesystem: true },
      mounts: [
        logdatadog,
        Mount.configMap({ name: 'datadog-installinfo' }, '/etc/datadog-agent/install_info', { name: 'installinfo' }).only('install_info'),
        tmpdir,
        osReleaseFile,
        config,
        authToken,
        runtimesocketdir,
        dsdsocket,
        sysprobeSocketDir.readOnly(),
        sysprobeConfig.only('system-probe.yaml'),
        procdir,
        cgroups,
        Mount.hostPath('/etc/passwd', { name: 'passwd', type: HostPathType.UNCHECKED }),
        Mount.emptyDir('/opt/datadog-agent/run', { name: 'datadogrun' }),
      ],
    },
    {
      name: 'trace-agent',
      ...common,
      command: ['trace-loader', '/etc/datadog-agent/datadog.yaml', 'trace-agent', '-config=/etc/datadog-agent/datadog.yaml'],
      env: [
        ...everywhere,
        ...clusterAgent,
        ...Env.values({
          DD_LOG_LEVEL: 'INFO',
          DD_APM_ENABLED: true,
          DD_LOGS_ENABLED: false,
          DD_APM_NON_LOCAL_TRAFFIC: true,
          DD_APM_RECEIVER_PORT: 8126,
          DD_APM_RECEIVER_SOCKET: '/var/run/datadog/apm.socket',
          DD_DOGSTATSD_SOCKET: '/var/run/datadog/dsd.socket',
        }),
        ...installation,
      ],
      ports: [{ name: 'traceport', containerPort: 8126 }],
      livenessProbe: Check.tcp(8126, slow),
      securityContext: { readOnlyRootFilesystem: true },
      mounts: [config.readOnly(), logdatadog, authToken.readOnly(), procdir, cgroups, tmpdir, dsdsocket, runtimesocketdir],
    },
    {
      name: 'system-probe',
      ...common,
      command: ['system-probe', '--config=/etc/datadog-agent/system-probe.yaml'],
      env: [...everywhere, ...Env.values({ DD_LOG_LEVEL: 'INFO', DD_DOGSTATSD_PORT: 8125 })],
      securityContext: {
        appArmorProfile: { type: 'Unconfined' },
        capabilities: {
          add: [
            'SYS_ADMIN', 'SYS_RESOURCE', 'SYS_PTRACE', 'NET_ADMIN', 'NET_BROADCAST', 'NET_RAW', 'IPC_LOCK', 'CHOWN',
            'DAC_READ_SEARCH',
          ],
        },
        privileged: false,
        readOnlyRootFilesystem: true,
        seccompProfile: { localhostProfile: 'system-probe', type: 'Localhost' },
      },
      mounts: [
        authToken.readOnly(),
        logdatadog,
        tmpdir,
        Mount.hostPath('/sys/kernel/debug', { name: 'debugfs', type: HostPathType.UNCHECKED }).writable(),
        config.readOnly(),
        sysprobeConfig.only('system-probe.yaml'),
        sysprobeSocketDir,
        procdir,
        cgroups,
        osReleaseFile,
        onHost('/etc/redhat-release'),
        onHost('/etc/fedora-release'),
        onHost('/etc/lsb-release'),
        Mount.hostPath('/lib/modules', { name: 'modules', type: HostPathType.UNCHECKED }),
        Mount.hostPath('/usr/src', { name: 'src', type: HostPathType.UNCHECKED }),
        Mount.hostPath('/var/tmp/datadog-agent/system-probe/build', { name: 'runtime-compiler-output-dir', type: HostPathType.DIRECTORY_OR_CREATE })
          .writable(),
        Mount.hostPath('/var/tmp/datadog-agent/system-probe/kernel-headers', {
          name: 'kernel-headers-download-dir', type: HostPathType.DIRECTORY_OR_CREATE,
        }).writable(),
        onHost('/etc/apt', 'apt-config-dir'),
        onHost('/etc/yum.repos.d', 'yum-repos-dir'),
        onHost('/etc/zypp', 'opensuse-repos-dir'),
        onHost('/etc/pki', 'public-key-dir'),
        onHost('/etc/yum/vars', 'yum-vars-dir'),
        onHost('/etc/dnf/vars', 'dnf-vars-dir'),
        onHost('/etc/rhsm', 'rhel-subscription-dir'),
      ],
    },
  ],
  volumes: [
    { emptyDir: {}, name: 's6-run' },
    Mount.hostPath('/etc/system-release', { type: HostPathType.UNCHECKED }).volume,
    Mount.hostPath('/var/run/datadog', { name: 'apmsocket', type: HostPathType.DIRECTORY_OR_CREATE }).volume,
  ],
});
