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

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;

/**
 * A container as Kubernetes has it: what it mounts is among its fields, and a probe that asks nothing is not.
 *
 * @throws where two things are mounted at one path
 */
export function kubernetesContainer(container: PodContainer): Container {
  const probed = withoutEmptyProbes(container);
  if (probed.mounts === undefined) {return probed;}
  const { mounts, ...rest } = probed;
  if (mounts.length === 0) {return rest;}
  return { ...rest, volumeMounts: mounts.map(({ volumeMount }) => volumeMount).reduce(withVolumeMount, [...container.volumeMounts ?? []]) };
}

function withoutEmptyProbes(container: PodContainer): PodContainer {
  const empty = PROBES.filter((probe) => container[probe] !== undefined && Object.keys(container[probe]).length === 0);
  return empty.length === 0 ? container : { ...container, ...Object.fromEntries(empty.map((probe) => [probe, undefined])) };
}

/**
 * Volumes and those that the containers mount.
 *
 * @throws where two volumes have one name
 */
export function withMounted(volumes: readonly Volume[], containers: readonly PodContainer[]): Volume[] {
  return containers.flatMap(({ mounts = [] }) => mounts).map(({ volume }) => volume).reduce(withVolume, [...volumes]);
}
