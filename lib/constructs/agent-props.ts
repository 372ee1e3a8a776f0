import type { ConfigFiles } from './config-files';
import type { DaemonSetOptions } from './daemon-set-props';
import type { Mount } from './mount';
import type { PodContainer } from './pod-container';
import type { ContainerSettings, PodSecurityContext, ResourceRequirements } from '../kube/pod-template.generated';
import type { OperatingSystem } from '../targeting/platform';

/**
 * What every typed agent can be told: the fields of a DaemonSet and its pods, and those of the agent's own container,
 * all by Kubernetes' names. Where a pod and a container have a field of the same name (`resources`,
 * `securityContext`), it is the container's.
 *
 * `resources` replaces what its kind asks for as a whole: with limits alone the kind's requests are gone. `priorityClassName: ''`
 * takes away the priority that its kind has, and `readinessProbe: Check.none()` its probe.
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
   * @default - none beside those of its kind
   */
  readonly containers?: PodContainer[];

  /**
   * The agent's configuration, for its container and for the steps that its kind has.
   *
   * @default - that of the image
   */
  readonly config?: ConfigFiles;

  /**
   * What the agent's container mounts, beside what its kind needs; a mount at a path that the kind mounts replaces it.
   *
   * @default - nothing more
   */
  readonly mounts?: Mount[];

  /**
   * Paths of the agent's container at which its kind mounts something and this agent does not.
   *
   * @default - none
   */
  readonly withoutMounts?: string[];

  /**
   * Whether the agent runs as root, or as an administrator of Windows. One switch for what Kubernetes keeps in several
   * fields; `securityContext` can still say more.
   *
   * @default - what the kind of agent needs
   */
  readonly runAsRoot?: boolean;

  /**
   * Whether the user is the image's, unless `securityContext` names one; the rights are those of the kind all the same.
   * What `podSecurityContext` says of the user stands too.
   *
   * @default false
   */
  readonly imageUser?: boolean;

  /**
   * Whether nodes are wanted whatever their taints are, today's and tomorrow's: nodes that are not ready, and nodes set
   * apart for others. AKS Automatic refuses such pods: with false, give `nodes` the taints that are meant there; those
   * of the control plane and of nodes without a network the agents below tolerate anyway.
   *
   * @default - true for agents that a node cannot do without (network, storage, proxy, DNS), or else false
   */
  readonly toleratesEverything?: boolean;

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
   * @default - none, or what the kind of agent needs
   */
  readonly podSecurityContext?: PodSecurityContext;

  /**
   * Resources of the pod as a whole.
   *
   * @default - none
   */
  readonly podResources?: ResourceRequirements;
}

/** What an agent can be told that there is for Linux and for Windows. */
export interface AnySystemAgentProps extends AgentProps {
  /**
   * The operating system of its nodes. An image is of one system, and so are host paths and rights: for both make two
   * agents, as members of a DaemonSetFamily or by themselves. Those for Windows tolerate `node.kubernetes.io/os=windows:NoSchedule`,
   * with which GKE keeps all others from its Windows nodes.
   *
   * @default OperatingSystem.LINUX
   */
  readonly operatingSystem?: OperatingSystem;

  /**
   * Windows only: whether the containers are processes of the node itself, in its network and file system, which is what
   * Windows has instead of privileged containers. The whole file system of the node is theirs without any mount.
   *
   * @default - what the kind of agent needs
   * @see https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/
   */
  readonly hostProcess?: boolean;
}
