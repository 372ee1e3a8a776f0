import type { Construct } from 'constructs';
import { AgentDaemonSet } from './agent-daemon-set';
import { forSystem, type AgentKind } from './agent-kind';
import type { AnySystemAgentProps } from './agent-props';
import { HostPathType, Mount } from './mount';
import { Privilege, Privileges } from './privileges';
import { onWindows } from './windows';
import { OperatingSystem } from '../targeting/platform';

/** What runs the containers of a node, and so where their logs are. */
export enum ContainerRuntime {
  /** containerd, CRI-O and every other CRI runtime: logs in /var/log/pods. */
  CONTAINERD = 'containerd',
  /** Logs in /var/lib/docker/containers, to which links in /var/log/pods lead. */
  DOCKER = 'docker',
}

/** Props of LoggingAgentDaemonSet. */
export interface LoggingAgentDaemonSetProps extends AnySystemAgentProps {
  /**
   * The runtime of the nodes; it decides which folders are mounted beside /var/log.
   *
   * @default ContainerRuntime.CONTAINERD
   */
  readonly runtime?: ContainerRuntime;

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
 * It has no rights at the API server: one that asks it for the labels of pods needs `rules: [AccessRule.read('pods', 'namespaces')]`.
 *
 * On Windows: C:\\var\\log, as ContainerAdministrator.
 *
 * @see https://kubernetes.io/docs/concepts/cluster-administration/logging/#using-a-node-logging-agent
 */
export class LoggingAgentDaemonSet extends AgentDaemonSet {
  public constructor(scope: Construct, id: string, props: LoggingAgentDaemonSetProps) {
    super(scope, id, props, () => forSystem(props, {
      linux: () => ({
        os: OperatingSystem.LINUX,
        root: true,
        resources: RESOURCES,
        securityContext: Privileges.only(Privilege.READ_EVERY_FILE),
        mounts: logMounts(props, '/var/log', '/var/lib/docker/containers'),
      }),
      windows: () => onWindows(props, {
        hostProcess: false,
        root: true,
        resources: RESOURCES,
        mounts: logMounts(props, 'C:\\var\\log', 'C:\\ProgramData\\docker\\containers'),
      }),
    }));
  }
}

const RESOURCES: AgentKind['resources'] = { requests: { cpu: '50m', memory: '100Mi' } };

function logMounts({ runtime, stateDirectory, writableLogs }: LoggingAgentDaemonSetProps, logs: string, dockerLogs: string): Mount[] {
  const mount = Mount.hostPath(logs);
  return [
    writableLogs ? mount.writable() : mount,
    // On a node without Docker the folder is made rather than the pod held back.
    ...runtime === ContainerRuntime.DOCKER ? [Mount.hostPath(dockerLogs, { type: HostPathType.DIRECTORY_OR_CREATE })] : [],
    ...stateDirectory === undefined ? [] : [Mount.hostPath(stateDirectory, { type: HostPathType.DIRECTORY_OR_CREATE }).writable()],
  ];
}
