import type { Construct } from 'constructs';
import { AgentDaemonSet } from './agent-daemon-set';
import { forSystem, type AgentKind } from './agent-kind';
import type { AnySystemAgentProps } from './agent-props';
import { AgentService } from './agent-service';
import { at, pathOf } from './at';
import { Mount, MountPropagation } from './mount';
import { Privileges } from './privileges';
import { onWindows } from './windows';
import type { ContainerPort, ObjectMeta } from '../kube/pod-template.generated';
import { OperatingSystem } from '../targeting/platform';

/** How Prometheus finds the metrics of an agent. */
export enum MetricsDiscovery {
  /** By the annotations `prometheus.io/scrape`, `prometheus.io/port` and `prometheus.io/path` of the pods. */
  ANNOTATIONS = 'annotations',
  /** By a headless Service with a port named `metrics`, which a ServiceMonitor can select. */
  SERVICE = 'service',
  /** By means of your own. */
  NONE = 'none',
}

/** Props of MonitoringDaemonSet. */
export interface MonitoringDaemonSetProps extends AnySystemAgentProps {
  /**
   * The port on which the agent serves its metrics.
   *
   * @default - that of the exporters of Prometheus: 9100, and 9182 on Windows
   */
  readonly metricsPort?: number;

  /**
   * The path at which it serves them.
   *
   * @default /metrics
   */
  readonly metricsPath?: string;

  /**
   * Whether the agent understands the flags of node-exporter, and on Windows of windows_exporter: those by which it finds
   * the mounts, its port and its path stand before `args` then. With false, or with a `command`, `args` are all there are.
   *
   * @default true
   */
  readonly nodeExporterFlags?: boolean;

  /**
   * How Prometheus finds them.
   *
   * @default MetricsDiscovery.ANNOTATIONS
   */
  readonly discovery?: MetricsDiscovery;
}

const METRICS = 'metrics';
const HOST_PROC = '/host/proc';
const HOST_SYS = '/host/sys';
const HOST_ROOT = '/host/root';

/**
 * An agent that measures the node it runs on, such as Prometheus' node-exporter.
 *
 * Emits a DaemonSet with the node's /proc, /sys and / mounted read-only at /host/proc, /host/sys and /host/root (what
 * the node mounts later appears too), in the node's network and process namespaces, as nobody without capabilities,
 * with a port named `metrics` that is also its readiness probe, 50m CPU and 50Mi memory requested and no limits, on Linux
 * nodes that are not serverless, replaced a tenth of the nodes at a time. With `MetricsDiscovery.SERVICE` also a headless
 * Service. No `priorityClassName`: on a full node the pod waits unless you give it one.
 *
 * On Windows: a host process of the system's account, without mounts.
 *
 * @see https://github.com/prometheus/node_exporter
 * @see https://github.com/prometheus-community/windows_exporter
 */
export class MonitoringDaemonSet extends AgentDaemonSet {
  /** The headless Service, where `discovery` asks for one. */
  public readonly service?: AgentService;

  /**
   * @throws where the port is not a whole number from 1 to 65535, or `ports` has another of its name
   */
  public constructor(scope: Construct, id: string, props: MonitoringDaemonSetProps) {
    const port = props.metricsPort ?? (props.operatingSystem === OperatingSystem.WINDOWS ? 9182 : 9100);
    const discovery = props.discovery ?? MetricsDiscovery.ANNOTATIONS;
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new Error(`${pathOf(scope, id)}: metricsPort is ${port}, but a port is a whole number from 1 to 65535`);
    }
    super(scope, id, {
      ...props,
      args: argsOf(props, port),
      ports: at(pathOf(scope, id), () => portsOf(props, port)),
      podMetadata: discovery === MetricsDiscovery.ANNOTATIONS ? scraped(props, port) : props.podMetadata,
    }, () => forSystem(props, {
      linux: () => ({
        ...COMMON,
        os: OperatingSystem.LINUX,
        root: false,
        securityContext: { ...Privileges.none(), readOnlyRootFilesystem: true },
        mounts: hostMounts(),
        pod: { hostNetwork: true, hostPID: true },
      }),
      windows: () => onWindows(props, { ...COMMON, root: true, hostProcess: true }), // performance counters are for administrators
    }));
    if (discovery === MetricsDiscovery.SERVICE) {
      this.service = new AgentService(this, METRICS, { agent: this, ports: [METRICS] });
    }
  }
}

const COMMON = {
  resources: { requests: { cpu: '50m', memory: '50Mi' } },
  container: { readinessProbe: { tcpSocket: { port: METRICS } } },
} satisfies Partial<AgentKind>;

/** The ports given, and that of the metrics unless it is one of them. */
function portsOf({ ports = [] }: MonitoringDaemonSetProps, port: number): ContainerPort[] {
  const odd = ports.filter(({ name, containerPort }) => name === METRICS && containerPort !== port);
  if (odd.length > 0) {
    throw new Error(`ports[${METRICS}] is ${odd[0].containerPort}, but the agent serves its metrics at ${port}: say metricsPort: ${odd[0].containerPort}, `
      + 'or name the port otherwise');
  }
  return ports.some(({ name }) => name === METRICS) ? ports : [{ name: METRICS, containerPort: port }, ...ports];
}

function argsOf(props: MonitoringDaemonSetProps, port: number): string[] {
  const { args = [], command, nodeExporterFlags = command === undefined, metricsPath, operatingSystem } = props;
  if (!nodeExporterFlags) {return args;}
  return [
    ...operatingSystem === OperatingSystem.WINDOWS ? [] : [`--path.procfs=${HOST_PROC}`, `--path.sysfs=${HOST_SYS}`, `--path.rootfs=${HOST_ROOT}`],
    `--web.listen-address=:${port}`,
    ...metricsPath === undefined ? [] : [`--web.telemetry-path=${metricsPath}`],
    ...args,
  ];
}

function scraped({ podMetadata, metricsPath }: MonitoringDaemonSetProps, port: number): ObjectMeta {
  return {
    ...podMetadata,
    annotations: {
      'prometheus.io/scrape': 'true',
      'prometheus.io/port': String(port),
      'prometheus.io/path': metricsPath ?? '/metrics',
      ...podMetadata?.annotations,
    },
  };
}

function hostMounts(): Mount[] {
  return [
    Mount.hostPath('/proc').at(HOST_PROC),
    Mount.hostPath('/sys').at(HOST_SYS),
    Mount.hostPath('/').at(HOST_ROOT),
  ].map((mount) => mount.propagating(MountPropagation.HOST_TO_CONTAINER));
}
