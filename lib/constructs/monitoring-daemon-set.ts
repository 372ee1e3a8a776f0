import type { Construct } from 'constructs';
import { agentDaemonSet, type AgentProps } from './agent';
import { AgentService } from './agent-service';
import { at, pathOf } from './at';
import { DaemonSet } from './daemon-set';
import { Mount, MountPropagation } from './mount';
import type { ObjectMeta } from '../kube/pod-template.generated';
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
export interface MonitoringDaemonSetProps extends AgentProps {
  /**
   * The port on which the agent serves its metrics.
   *
   * @default 9100
   */
  readonly metricsPort?: number;

  /**
   * The path at which it serves them.
   *
   * @default /metrics
   */
  readonly metricsPath?: string;

  /**
   * Whether the agent understands node-exporter's flags: those by which it finds the mounts, its port and its path stand
   * before `args` then. With false, or with a `command`, `args` are all there are.
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
 * @see https://github.com/prometheus/node_exporter
 */
export class MonitoringDaemonSet extends DaemonSet {
  /** The headless Service, where `discovery` asks for one. */
  public readonly service?: AgentService;

  /**
   * @throws where the port is not a whole number from 1 to 65535
   */
  public constructor(scope: Construct, id: string, props: MonitoringDaemonSetProps) {
    const port = props.metricsPort ?? 9100;
    const discovery = props.discovery ?? MetricsDiscovery.ANNOTATIONS;
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new Error(`${pathOf(scope, id)}: metricsPort is ${port}, but a port is a whole number from 1 to 65535`);
    }
    super(scope, id, at(pathOf(scope, id), () => agentDaemonSet({
      ...props,
      hostNetwork: props.hostNetwork ?? true,
      hostPID: props.hostPID ?? true,
      args: argsOf(props, port),
      ports: [{ name: METRICS, containerPort: port }, ...(props.ports ?? []).filter(({ name }) => name !== METRICS)],
      podMetadata: discovery === MetricsDiscovery.ANNOTATIONS ? scraped(props, port) : props.podMetadata,
    }, {
      os: OperatingSystem.LINUX,
      root: false,
      resources: { requests: { cpu: '50m', memory: '50Mi' } },
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
      mounts: hostMounts(),
      container: { readinessProbe: { tcpSocket: { port: METRICS } } },
    })));
    if (discovery === MetricsDiscovery.SERVICE) {
      this.service = new AgentService(this, METRICS, { agent: this, ports: [METRICS] });
    }
  }
}

function argsOf({ args = [], command, nodeExporterFlags = command === undefined, metricsPath }: MonitoringDaemonSetProps, port: number): string[] {
  if (!nodeExporterFlags) {return args;}
  return [
    `--path.procfs=${HOST_PROC}`,
    `--path.sysfs=${HOST_SYS}`,
    `--path.rootfs=${HOST_ROOT}`,
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
  const propagation = MountPropagation.HOST_TO_CONTAINER;
  return [
    Mount.hostPath('/proc', { mountPath: HOST_PROC, propagation }),
    Mount.hostPath('/sys', { mountPath: HOST_SYS, propagation }),
    Mount.hostPath('/', { mountPath: HOST_ROOT, propagation }),
  ];
}
