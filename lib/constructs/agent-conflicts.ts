import { containerPlaces } from './container-places';
import type { DaemonSetProps } from './daemon-set-props';
import { MountPropagation } from './mount';
import type { PodContainer } from './pod-container';
import type { ContainerPort, VolumeMount } from '../kube/pod-template.generated';

/**
 * What each is fine by itself, and together is refused by Kubernetes.
 *
 * @throws naming all of it
 * @see https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation
 */
export function refuseConflicts(props: DaemonSetProps): void {
  const problems = containerPlaces<PodContainer>(props).flatMap(([place, container]) => containerProblems(place, container, props));
  if (problems.length > 0) {throw new Error(problems.join('; '));}
}

function containerProblems(place: string, container: PodContainer, { hostNetwork }: DaemonSetProps): string[] {
  return [
    ...container.securityContext?.privileged ? [] : mountsBothWays(container).map(({ mountPath }) =>
      `${place} mounts ${mountPath} with propagation Bidirectional, which Kubernetes allows to privileged containers only: `
      + 'give it securityContext: { privileged: true }, or take MountPropagation.HOST_TO_CONTAINER'),
    ...hostNetwork ? movedPorts(container).map(({ hostPort, containerPort }) =>
      `${place} has hostPort ${hostPort} for containerPort ${containerPort}, but under hostNetwork every port is the node's own: give both one number`) : [],
  ];
}

function mountsBothWays({ mounts = [], volumeMounts = [] }: PodContainer): VolumeMount[] {
  return [...volumeMounts, ...mounts.map(({ volumeMount }) => volumeMount)]
    .filter(({ mountPropagation }) => mountPropagation === MountPropagation.BIDIRECTIONAL);
}

function movedPorts({ ports = [] }: PodContainer): ContainerPort[] {
  return ports.filter(({ hostPort, containerPort }) => hostPort !== undefined && hostPort !== containerPort);
}
