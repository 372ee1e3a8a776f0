import type { DaemonSetOptions, DaemonSetProps } from './daemon-set-props';
import { Env } from './env';
import type { Mount } from './mount';
import { pick } from './pick';
import { CONTAINER_SETTINGS, POD_SETTINGS } from '../kube/pod-template.generated';
import type {
  Container, ContainerSettings, EnvVar, PodSecurityContext, ResourceRequirements, SecurityContext, Volume, VolumeMount,
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
  readonly containers?: Container[];

  /**
   * What the agent's container mounts, beside what its kind needs.
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

const NOBODY = 65534;

/** The DaemonSet of an agent: its props over what its kind brings along. */
export function agentDaemonSet(props: AgentProps, kind: AgentKind): DaemonSetProps {
  const mounts = [...kind.mounts, ...props.mounts ?? []];
  return {
    ...pick(props, POD_SETTINGS),
    ...pick(props, ['name', 'metadata', 'podMetadata', 'selector', 'serviceAccount', 'minReadySeconds', 'revisionHistoryLimit']),
    nodes: nodesOf(props, kind),
    updateStrategy: props.updateStrategy ?? { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } },
    securityContext: props.podSecurityContext,
    resources: props.podResources,
    containers: [agentContainer(props, kind, mounts), ...props.containers ?? []],
    volumes: [...volumesOf(mounts), ...props.volumes ?? []],
  };
}

function nodesOf({ nodes, serverlessNodes = false }: AgentProps, { os }: AgentKind): NodeTarget {
  const fit = serverlessNodes ? NodeTarget.all().onOperatingSystem(os) : machinesOf(os);
  return nodes ? nodes.andAlso(fit) : fit;
}

const machines = new Map<OperatingSystem, NodeTarget>();

/** Every agent asks for these nodes, and working them out costs more than the rest of an agent. */
function machinesOf(os: OperatingSystem): NodeTarget {
  const known = machines.get(os) ?? NodeTarget.all().onOperatingSystem(os).withoutServerless();
  machines.set(os, known);
  return known;
}

function agentContainer(props: AgentProps, kind: AgentKind, mounts: readonly Mount[]): Container {
  return {
    ...kind.container,
    ...pick(props, CONTAINER_SETTINGS),
    name: props.containerName ?? props.name ?? 'agent',
    image: props.image,
    env: envOf(props.env),
    resources: props.resources ?? kind.resources,
    securityContext: { ...userOf(props.runAsRoot ?? kind.root), ...kind.securityContext, ...props.securityContext },
    volumeMounts: [...mounts.map(({ volumeMount }): VolumeMount => volumeMount), ...props.volumeMounts ?? []],
  };
}

/** Both fields that Kubernetes asks about root, so that neither the image nor the pod can contradict. */
function userOf(root: boolean): SecurityContext {
  return root ? { runAsUser: 0, runAsNonRoot: false } : { runAsUser: NOBODY, runAsNonRoot: true };
}

function envOf(given: EnvVar[] = []): EnvVar[] {
  const nodeName = Env.nodeName();
  return given.some(({ name }) => name === nodeName.name) ? given : [nodeName, ...given];
}

function volumesOf(mounts: readonly Mount[]): Volume[] {
  return [...new Map(mounts.map(({ volume }) => [JSON.stringify(volume), volume])).values()];
}
