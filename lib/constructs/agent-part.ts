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
   * What it mounts beside what the step needs.
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
   * What it mounts beside what it needs.
   *
   * @default - nothing more
   */
  readonly mounts?: Mount[];
}

/** A step or sidecar: what is given over what an agent of the kind has there. Where its kind says what it may do, it is root. */
export function agentPart(given: AgentStep, kind: PodContainer): PodContainer {
  const env = [Env.nodeName(), ...kind.env ?? []];
  const names = new Set((given.env ?? []).map(({ name }) => name));
  return {
    ...kind,
    ...pick(given, CONTAINER_SETTINGS),
    name: given.name ?? kind.name,
    image: given.image ?? kind.image,
    env: [...env.filter(({ name }) => !names.has(name)), ...given.env ?? []],
    mounts: [...kind.mounts ?? [], ...given.mounts ?? []],
    ...kind.securityContext && { securityContext: containerSecurity({ kindIsRoot: true }, kind.securityContext, given.securityContext) },
  };
}
