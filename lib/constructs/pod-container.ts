import type { Mount } from './mount';
import { withVolume, withVolumeMount } from './volumes';
import type { Container, Volume } from '../kube/pod-template.generated';

/** A container by Kubernetes' fields, and what is mounted into it. */
export interface PodContainer extends Container {
  /**
   * What it mounts. The pod gets the volumes, each once.
   *
   * @default - nothing beside `volumeMounts`
   */
  readonly mounts?: Mount[];
}

/**
 * A container as Kubernetes has it.
 *
 * @throws where two things are mounted at one path
 */
export function kubernetesContainer(container: PodContainer): Container {
  if (container.mounts === undefined) {return container;}
  const { mounts, ...rest } = container;
  if (mounts.length === 0) {return rest;}
  return { ...rest, volumeMounts: mounts.map(({ volumeMount }) => volumeMount).reduce(withVolumeMount, [...container.volumeMounts ?? []]) };
}

/**
 * Volumes and those that the containers mount.
 *
 * @throws where two volumes have one name
 */
export function withMounted(volumes: readonly Volume[], containers: readonly PodContainer[]): Volume[] {
  return containers.flatMap(({ mounts = [] }) => mounts).map(({ volume }) => volume).reduce(withVolume, [...volumes]);
}
