import { containerPlaces } from './container-places';
import type { Container, DaemonSetUpdateStrategy, PodSpec } from '../kube/pod-template.generated';

/**
 * Why Kubernetes would refuse a rollout, or it would never come to an end.
 *
 * @see https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/
 */
export function rolloutProblems({ type = 'RollingUpdate', rollingUpdate }: DaemonSetUpdateStrategy, pod: PodSpec): string[] {
  if (!rollingUpdate || type !== 'RollingUpdate') {return [];}
  const { maxSurge = 0, maxUnavailable = 1 } = rollingUpdate;
  if (isZero(maxSurge)) {
    return isZero(maxUnavailable) ? ['updateStrategy: with maxSurge and maxUnavailable both 0 no pod could ever be replaced: use Rollout.unavailable or Rollout.surge'] : [];
  }
  return [
    ...isZero(maxUnavailable) ? []
      : [`updateStrategy: maxSurge is ${maxSurge} and maxUnavailable ${maxUnavailable}, and Kubernetes takes one of them: use Rollout.surge, or Rollout.unavailable`],
    ...containerPlaces(pod).filter(keepsRunning).flatMap(([place, container]) =>
      heldPorts(container, pod.hostNetwork).map((port) =>
        `updateStrategy: maxSurge is ${maxSurge}, but ${place} holds port ${port} of the node, for which the new pod would wait for ever: `
        + `use Rollout.unavailable, or do without ${pod.hostNetwork ? 'hostNetwork' : 'host ports'}`)),
  ];
}

/** Steps that end before the containers start hold no port by then. */
function keepsRunning([place, { restartPolicy }]: [string, Container]): boolean {
  return place.startsWith('containers') || restartPolicy === 'Always';
}

function heldPorts({ ports = [] }: Container, hostNetwork = false): number[] {
  return ports.flatMap(({ hostPort, containerPort }) => (hostNetwork ? [containerPort] : hostPort ? [hostPort] : []));
}

function isZero(amount: unknown): boolean {
  return amount === 0 || amount === '0' || amount === '0%';
}
