import * as kplus from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { agentDaemonSet, type AgentProps } from './agent';
import { at, pathOf } from './at';
import type { ConfigFiles } from './config-files';
import { DaemonSet } from './daemon-set';
import { HostPathType, Mount } from './mount';
import type { INamed } from './named';
import { OperatingSystem } from '../targeting/platform';

/** What runs the containers of a node, and so where their logs are. */
export enum ContainerRuntime {
  /** containerd, CRI-O and every other CRI runtime: logs in /var/log/pods. */
  CONTAINERD = 'containerd',
  /** Logs in /var/lib/docker/containers, to which links in /var/log/pods lead. */
  DOCKER = 'docker',
}

/** Props of LoggingAgentDaemonSet. */
export interface LoggingAgentDaemonSetProps extends AgentProps {
  /**
   * The runtime of the nodes; it decides which folders are mounted beside /var/log.
   *
   * @default ContainerRuntime.CONTAINERD
   */
  readonly runtime?: ContainerRuntime;

  /**
   * The agent's configuration.
   *
   * @default - that of the image
   */
  readonly config?: ConfigFiles;

  /**
   * A folder of the node in which the agent remembers how far it has read. It is made where it does not exist, and
   * mounted writable at the same path. Without one, an agent that restarts may ship logs twice or lose some.
   *
   * @default - none
   */
  readonly stateDirectory?: string;

  /**
   * Whether the agent may write to /var/log, as images do that keep their positions there.
   *
   * @default false
   */
  readonly writableLogs?: boolean;
}

/**
 * An agent that ships the logs of a node and of the containers on it: Fluent Bit, Fluentd, Vector, …
 *
 * Emits a DaemonSet with /var/log and the runtime's log folder mounted (read-only), NODE_NAME in the environment,
 * root without any capability but reading files (logs belong to root and to syslog), 50m CPU and 100Mi memory requested
 * and no limits, on Linux nodes that are not serverless, replaced a tenth of the nodes at a time. With `config.files`
 * also a ConfigMap. No `priorityClassName`: on a full node the pod waits unless you give it one.
 * It is given no rights at the API server: an agent that asks it for metadata needs a `serviceAccount`.
 *
 * @see https://kubernetes.io/docs/concepts/cluster-administration/logging/#using-a-node-logging-agent
 */
export class LoggingAgentDaemonSet extends DaemonSet {
  /** The ConfigMap that the agent reads, made here or given; undefined without `config`. */
  public readonly configMap?: INamed;

  public constructor(scope: Construct, id: string, props: LoggingAgentDaemonSetProps) {
    super(scope, id, at(pathOf(scope, id), () => agentDaemonSet(props, {
      os: OperatingSystem.LINUX,
      root: true,
      resources: { requests: { cpu: '50m', memory: '100Mi' } },
      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'], add: ['DAC_READ_SEARCH'] } },
      mounts: logMounts(props),
    })));
    if (props.config) {this.configMap = this.configure(props.config);}
  }

  private configure({ mountPath, files, configMap }: ConfigFiles): INamed {
    if ((files === undefined) === (configMap === undefined)) {
      throw new Error(`${this.node.path}: config wants either files or configMap, and ${files ? 'both are' : 'neither is'} given`);
    }
    const source = configMap ?? new kplus.ConfigMap(this, 'config', {
      metadata: { name: `${this.name}-config`, namespace: this.metadata.namespace },
      data: files,
    });
    this.mount(Mount.configMap(source, mountPath));
    return source;
  }
}

function logMounts({ runtime, stateDirectory, writableLogs }: LoggingAgentDaemonSetProps): Mount[] {
  const logs = Mount.hostPath('/var/log');
  return [
    writableLogs ? logs.writable() : logs,
    ...runtime === ContainerRuntime.DOCKER
      // On a node without Docker the folder is made rather than the pod held back.
      ? [Mount.hostPath('/var/lib/docker/containers', { type: HostPathType.DIRECTORY_OR_CREATE })]
      : [],
    ...stateDirectory === undefined ? [] : [Mount.hostPath(stateDirectory, { type: HostPathType.DIRECTORY_OR_CREATE }).writable()],
  ];
}
