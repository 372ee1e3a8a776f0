import type { DaemonSetProps } from './daemon-set-props';
import { MountPropagation } from './mount';
import { plain } from './plain';
import type { PodContainer } from './pod-container';
import type { VolumeMount } from '../kube/pod-template.generated';

/**
 * What each is fine by itself, and together is refused by Kubernetes or never comes to an end.
 *
 * @throws naming all of it
 * @see https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation
 * @see https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/
 */
export function refuseConflicts(props: DaemonSetProps): void {
  const problems = [...rolloutProblems(props), ...containersOf(props).flatMap((container) => containerProblems(container, props))];
  if (problems.length > 0) {throw new Error(problems.join('; '));}
}

function rolloutProblems(props: DaemonSetProps): string[] {
  const rolling = plain(props.updateStrategy?.rollingUpdate, 'updateStrategy.rollingUpdate');
  if (!rolling) {return [];}
  const { maxSurge = 0, maxUnavailable = 1 } = rolling;
  if (isZero(maxSurge)) {
    return isZero(maxUnavailable) ? ['updateStrategy: with maxSurge and maxUnavailable both 0 no pod could ever be replaced: use Rollout.unavailable or Rollout.surge'] : [];
  }
  return [
    ...isZero(maxUnavailable) ? []
      : [`updateStrategy: maxSurge is ${maxSurge} and maxUnavailable ${maxUnavailable}, and Kubernetes takes one of them: use Rollout.surge, or Rollout.unavailable`],
    ...runningOf(props).flatMap((container) => heldPorts(container, props.hostNetwork).map((port) =>
      `updateStrategy: maxSurge is ${maxSurge}, but containers[${container.name}] holds port ${port} of the node, for which the new pod would wait for ever: `
      + `use Rollout.unavailable, or do without ${props.hostNetwork ? 'hostNetwork' : 'host ports'}`)),
  ];
}

function containerProblems(container: PodContainer, { hostNetwork }: DaemonSetProps): string[] {
  const bothWays = mountsOf(container).filter(({ mountPropagation }) => mountPropagation === MountPropagation.BIDIRECTIONAL);
  const moved = (container.ports ?? []).filter(({ hostPort, containerPort }) => hostNetwork && hostPort !== undefined && hostPort !== containerPort);
  return [
    ...container.securityContext?.privileged ? [] : bothWays.map(({ mountPath }) =>
      `containers[${container.name}] mounts ${mountPath} with propagation Bidirectional, which Kubernetes allows to privileged containers only: `
      + 'give it securityContext: { privileged: true }, or take MountPropagation.HOST_TO_CONTAINER'),
    ...moved.map(({ hostPort, containerPort }) =>
      `containers[${container.name}] has hostPort ${hostPort} for containerPort ${containerPort}, but under hostNetwork every port is the node's own: give both one number`),
  ];
}

function containersOf({ containers, initContainers = [] }: DaemonSetProps): PodContainer[] {
  return [...initContainers, ...containers];
}

/** Steps that end before the containers start hold no port by then. */
function runningOf({ containers, initContainers = [] }: DaemonSetProps): PodContainer[] {
  return [...initContainers.filter(({ restartPolicy }) => restartPolicy === 'Always'), ...containers];
}

function mountsOf({ mounts = [], volumeMounts = [] }: PodContainer): VolumeMount[] {
  return [...volumeMounts, ...mounts.map(({ volumeMount }) => volumeMount)];
}

function heldPorts({ ports = [] }: PodContainer, hostNetwork = false): number[] {
  return ports.flatMap(({ hostPort, containerPort }) => (hostNetwork ? [containerPort] : hostPort === undefined ? [] : [hostPort]));
}

function isZero(amount: unknown): boolean {
  return amount === 0 || amount === '0' || amount === '0%';
}
