import { containerSecurity } from './container-security';
import { DAEMON_SET_OPTIONS, type DaemonSetOptions, type DaemonSetProps } from './daemon-set-props';
import { Env } from './env';
import type { Mount } from './mount';
import { pick } from './pick';
import type { PodContainer } from './pod-container';
import { withVolume, withVolumeMount } from './volumes';
import { CONTAINER_SETTINGS, POD_SETTINGS } from '../kube/pod-template.generated';
import type {
  Container, ContainerSettings, EnvVar, PodSecurityContext, ResourceRequirements, SecurityContext,
} from '../kube/pod-template.generated';
import { NodeTarget } from '../targeting/node-target';
import type { OperatingSystem } from '../targeting/platform';

/**
 * What every typed agent can be told: the fields of a DaemonSet and its pods, and those of the agent's own container,
 * all by Kubernetes' names. Where a pod and a container have a field of the same name (`resources`,
 * `securityContext`), it is the container's.
 */
export interface AgentProps extends DaemonSetOptions, ContainerSettings {
  /** The image of the agent's container. Without a tag or digest Kubernetes pulls it at every start. */
  readonly image: string;

  /**
   * The name of the agent's container.
   *
   * @default - the name of the DaemonSet, or `agent` where none is given
   */
  readonly containerName?: string;

  /**
   * Containers beside the agent's own.
   *
   * @default - none
   */
  readonly containers?: PodContainer[];

  /**
   * What the agent's container mounts, beside what its kind needs; a mount at a path that the kind mounts replaces it.
   *
   * @default - nothing more
   */
  readonly mounts?: Mount[];

  /**
   * Whether the agent runs as root. One switch for what Kubernetes keeps in several fields; `securityContext` can still
   * say more.
   *
   * @default - what the kind of agent needs
   */
  readonly runAsRoot?: boolean;

  /**
   * Whether nodes that stand for a serverless service (Fargate, virtual kubelets) are wanted too. They run no
   * DaemonSet pods, or pods without the node below them.
   *
   * @default false
   */
  readonly serverlessNodes?: boolean;

  /**
   * Security settings of the whole pod.
   *
   * @default - none
   */
  readonly podSecurityContext?: PodSecurityContext;

  /**
   * Resources of the pod as a whole.
   *
   * @default - none
   */
  readonly podResources?: ResourceRequirements;
}

/** What a kind of agent brings along, unless its props say otherwise. */
export interface AgentKind {
  readonly os: OperatingSystem;
  readonly root: boolean;
  readonly resources: ResourceRequirements;
  readonly securityContext: SecurityContext;
  readonly mounts: readonly Mount[];
  readonly container?: ContainerSettings;
}

/** The DaemonSet of an agent: its props over what its kind brings along. */
export function agentDaemonSet(props: AgentProps, kind: AgentKind): DaemonSetProps {
  const mounts = mountsOf(props, kind);
  return {
    ...pick(props, POD_SETTINGS),
    ...pick(props, DAEMON_SET_OPTIONS),
    nodes: nodesOf(props, kind),
    updateStrategy: props.updateStrategy ?? { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } },
    securityContext: props.podSecurityContext,
    resources: props.podResources,
    containers: [agentContainer(props, kind, mounts), ...props.containers ?? []],
    volumes: mounts.map(({ volume }) => volume).reduce(withVolume, [...props.volumes ?? []]),
  };
}

function nodesOf({ nodes, serverlessNodes = false }: AgentProps, { os }: AgentKind): NodeTarget {
  const fit = serverlessNodes ? NodeTarget.all().onOperatingSystem(os) : machinesOf(os);
  if (!nodes) {return fit;}
  try {
    return nodes.andAlso(fit);
  } catch {
    throw new Error(`nodes means "${nodes}", but this agent is for ${os} nodes${serverlessNodes ? '' : ' that are not serverless'}: `
      + 'give nodes among these, or take a DaemonSet');
  }
}

const machines = new Map<OperatingSystem, NodeTarget>();

/** Every agent asks for these nodes, and working them out costs more than the rest of an agent. */
function machinesOf(os: OperatingSystem): NodeTarget {
  const known = machines.get(os) ?? NodeTarget.all().onOperatingSystem(os).withoutServerless();
  machines.set(os, known);
  return known;
}

/** What is mounted on purpose takes the place of what the kind would mount there. */
function mountsOf({ mounts = [], volumeMounts = [] }: AgentProps, kind: AgentKind): Mount[] {
  const taken = new Set([...mounts.map(({ volumeMount }) => volumeMount), ...volumeMounts].map(({ mountPath }) => mountPath));
  return [...kind.mounts.filter(({ volumeMount }) => !taken.has(volumeMount.mountPath)), ...mounts];
}

function agentContainer(props: AgentProps, kind: AgentKind, mounts: readonly Mount[]): Container {
  return {
    ...kind.container,
    ...pick(props, CONTAINER_SETTINGS),
    name: props.containerName ?? dnsLabel(props.name ?? 'agent'),
    image: props.image,
    env: envOf(props.env),
    resources: props.resources ?? kind.resources,
    securityContext: containerSecurity({ runAsRoot: props.runAsRoot, kindIsRoot: kind.root }, kind.securityContext, props.securityContext),
    volumeMounts: mounts.map(({ volumeMount }) => volumeMount).reduce(withVolumeMount, [...props.volumeMounts ?? []]),
  };
}

function envOf(given: EnvVar[] = []): EnvVar[] {
  const nodeName = Env.nodeName();
  return given.some(({ name }) => name === nodeName.name) ? given : [nodeName, ...given];
}

/** The name of a DaemonSet where Kubernetes allows no dots: for containers and Services. */
export function dnsLabel(name: string): string {
  return name.replace(/\./g, '-').slice(0, 63);
}
