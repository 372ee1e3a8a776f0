import type { AgentProps } from './agent-props';
import { containerSecurity } from './container-security';
import { Env } from './env';
import type { Mount } from './mount';
import { pick } from './pick';
import type { PodContainer } from './pod-container';
import { CONTAINER_SETTINGS } from '../kube/pod-template.generated';
import type { ContainerSettings } from '../kube/pod-template.generated';

/** A step that an agent needs before it starts, by Kubernetes' fields of a container. */
export interface AgentStep extends ContainerSettings {
  /**
   * The name of its container.
   *
   * @default - what it does
   */
  readonly name?: string;

  /**
   * Its image.
   *
   * @default - that of the agent
   */
  readonly image?: string;

  /**
   * What it mounts beside what the step needs; a mount at a path of these replaces it.
   *
   * @default - nothing more
   */
  readonly mounts?: Mount[];
}

/** A container that an agent needs beside its own, by Kubernetes' fields. */
export interface AgentSidecar extends ContainerSettings {
  /** Its image. */
  readonly image: string;

  /**
   * The name of its container.
   *
   * @default - what it does
   */
  readonly name?: string;

  /**
   * What it mounts beside what it needs; a mount at a path of these replaces it.
   *
   * @default - nothing more
   */
  readonly mounts?: Mount[];
}

/**
 * A step or sidecar: what is given over what an agent of the kind has there, a mount in place of another at its path. Where its kind
 * says what it may do, it is root, unless the agent leaves that to the pod or the image.
 */
export function agentPart(given: AgentStep, kind: PodContainer, { imageUser, podSecurityContext }: PartOf = {}): PodContainer {
  const mounts = given.mounts ?? [];
  const taken = new Set(mounts.map(({ volumeMount }) => volumeMount.mountPath));
  const user = { imageUser, pod: podSecurityContext, kindIsRoot: true };
  return {
    ...kind,
    ...pick(given, CONTAINER_SETTINGS),
    name: given.name ?? kind.name,
    image: given.image ?? kind.image,
    env: given.env ?? [Env.nodeName(), ...kind.env ?? []],
    mounts: [...(kind.mounts ?? []).filter(({ volumeMount }) => !taken.has(volumeMount.mountPath)), ...mounts],
    ...kind.securityContext && { securityContext: containerSecurity(user, kind.securityContext, given.securityContext) },
  };
}

/** What the agent says of the user of all its containers. */
type PartOf = Pick<AgentProps, 'imageUser' | 'podSecurityContext'>;
