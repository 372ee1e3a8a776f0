import type { AnySystemAgentProps } from './agent-props';
import type { Mount } from './mount';
import type { PodContainer } from './pod-container';
import type {
  ContainerSettings, DaemonSetUpdateStrategy, EnvVar, PodSecurityContext, PodSettings, ResourceRequirements, SecurityContext,
} from '../kube/pod-template.generated';
import { OperatingSystem } from '../targeting/platform';
import type { Taint } from '../targeting/taint';

/** The facts of a kind of agent: what it brings along, unless its props say otherwise. */
export interface AgentKind {
  readonly os: OperatingSystem;
  /** Whether it needs root, or an administrator of Windows. */
  readonly root: boolean;
  readonly resources: ResourceRequirements;
  /** Of its container, the user apart. */
  readonly securityContext?: SecurityContext;
  readonly mounts?: readonly Mount[];
  /** Beside NODE_NAME. */
  readonly env?: readonly EnvVar[];
  readonly container?: ContainerSettings;
  readonly pod?: PodSettings;
  readonly podSecurityContext?: PodSecurityContext;
  /** The taints of nodes that it is made for. */
  readonly taints?: readonly Taint[];
  /** Whether a node cannot do without it, whatever its taints. */
  readonly everyTaint?: boolean;
  readonly rollout?: DaemonSetUpdateStrategy;
  /** Before those of the props. */
  readonly initContainers?: readonly PodContainer[];
  /** Before those of the props. */
  readonly containers?: readonly PodContainer[];
}

/** The facts of a kind of agent that there is for both systems. */
export interface AgentKinds {
  readonly linux: () => AgentKind;
  readonly windows: () => AgentKind;
}

/**
 * The facts for the system that the props ask for.
 *
 * @throws where a host process of Linux is asked for
 */
export function forSystem({ operatingSystem, hostProcess }: AnySystemAgentProps, kinds: AgentKinds): AgentKind {
  if (operatingSystem === OperatingSystem.WINDOWS) {return kinds.windows();}
  if (hostProcess !== undefined) {
    throw new Error('hostProcess is for Windows nodes, and this agent is for Linux ones: leave it out, or say operatingSystem: OperatingSystem.WINDOWS');
  }
  return kinds.linux();
}
