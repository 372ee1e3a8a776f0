import type { Construct } from 'constructs';
import { AgentDaemonSet } from './agent-daemon-set';
import { forSystem, type AgentKind } from './agent-kind';
import type { AnySystemAgentProps } from './agent-props';
import { Mount, MountPropagation } from './mount';
import { Privileges } from './privileges';
import { Rollout } from './rollout';
import { onWindows } from './windows';
import { OperatingSystem } from '../targeting/platform';
import { Taint } from '../targeting/taint';

/** How maintenance reaches the node. */
export enum NodeReach {
  /** Its processes: `nsenter --target 1 --mount --uts --ipc --net --pid -- reboot` runs a program of the node as the node itself would. */
  PROCESSES = 'Processes',
  /** Its files: the node's root at /host, writable, with what is mounted there later. */
  FILES = 'Files',
}

/** Props of NodeMaintenanceDaemonSet. */
export interface NodeMaintenanceDaemonSetProps extends AnySystemAgentProps {
  /**
   * How it reaches the node, in one way at least. Linux only; a host process of Windows reaches all.
   *
   * @default [NodeReach.PROCESSES]
   */
  readonly reaches?: NodeReach[];
}

/**
 * An agent that changes nodes: reboots them, sets their kernel parameters, installs drivers, cleans up.
 *
 * Emits a DaemonSet with a privileged container, root on the node; in the node's process namespace, by which it can run
 * the node's own programs, or with the node's files; on every Linux node that is not serverless and on those of the
 * control plane; 10m CPU and 20Mi memory requested and no limits; replaced one node at a time, so that a bad version
 * harms one. An agent that drains nodes needs rights:
 * `rules: [AccessRule.allow(['get', 'patch'], 'nodes'), AccessRule.read('pods'), AccessRule.allow(['create'], 'pods/eviction')]`.
 * One that works once and then rests does its work in `initContainers`, its own image being a pause.
 *
 * On Windows: a host process of the system's account.
 *
 * @see https://man7.org/linux/man-pages/man1/nsenter.1.html
 * @see https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/#privileged-containers
 */
export class NodeMaintenanceDaemonSet extends AgentDaemonSet {
  /**
   * @throws where it reaches the node in no way
   */
  public constructor(scope: Construct, id: string, props: NodeMaintenanceDaemonSetProps) {
    super(scope, id, props, () => forSystem(props, {
      linux: () => linuxKind(props),
      windows: () => onWindows(props, { ...COMMON, hostProcess: true }, ['reaches']),
    }));
  }
}

const COMMON = {
  root: true,
  resources: { requests: { cpu: '10m', memory: '20Mi' } },
  taints: [Taint.controlPlane()],
  rollout: Rollout.unavailable(1),
} satisfies Partial<AgentKind>;

function linuxKind({ reaches = [NodeReach.PROCESSES] }: NodeMaintenanceDaemonSetProps): AgentKind {
  if (reaches.length === 0) {
    throw new Error('reaches: is empty, but the agent is privileged for the sake of the node that it reaches: '
      + 'name NodeReach.PROCESSES, NodeReach.FILES or both, or take a DaemonSet');
  }
  return {
    ...COMMON,
    os: OperatingSystem.LINUX,
    securityContext: Privileges.everything(),
    mounts: reaches.includes(NodeReach.FILES) ? [Mount.hostPath('/').at('/host').writable().propagating(MountPropagation.HOST_TO_CONTAINER)] : [],
    pod: reaches.includes(NodeReach.PROCESSES) ? { hostPID: true } : {},
  };
}
