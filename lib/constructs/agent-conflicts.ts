import { containerPlaces } from './container-places';
import type { DaemonSetProps } from './daemon-set-props';
import { MountPropagation } from './mount';
import type { PodContainer } from './pod-container';
import type { VolumeMount } from '../kube/pod-template.generated';

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
  const bothWays = mountsOf(container).filter(({ mountPropagation }) => mountPropagation === MountPropagation.BIDIRECTIONAL);
  const moved = (container.ports ?? []).filter(({ hostPort, containerPort }) => hostNetwork && hostPort !== undefined && hostPort !== containerPort);
  return [
    ...container.securityContext?.privileged ? [] : bothWays.map(({ mountPath }) =>
      `${place} mounts ${mountPath} with propagation Bidirectional, which Kubernetes allows to privileged containers only: `
      + 'give it securityContext: { privileged: true }, or take MountPropagation.HOST_TO_CONTAINER'),
    ...moved.map(({ hostPort, containerPort }) =>
      `${place} has hostPort ${hostPort} for containerPort ${containerPort}, but under hostNetwork every port is the node's own: give both one number`),
  ];
}

function mountsOf({ mounts = [], volumeMounts = [] }: PodContainer): VolumeMount[] {
  return [...volumeMounts, ...mounts.map(({ volumeMount }) => volumeMount)];
}
