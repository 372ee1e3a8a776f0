import type { Container, ContainerPort, PodSpec } from '../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../kube/well-known';
import { atLeast } from '../at-least';

/** A port that a pod takes on its node. */
export interface HostPort {
  readonly container: string;
  /** `0.0.0.0` is every address. */
  readonly hostIP: string;
  readonly protocol: string;
  readonly hostPort: number;
}

/**
 * The ports that a pod takes on its node, as the scheduler counts them: those with a hostPort, and with hostNetwork
 * every declared one. Sidecars count from Kubernetes 1.33 on, other init containers never.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports
 */
export function hostPorts(pod: Partial<PodSpec>, kubernetesVersion: KubernetesVersion): HostPort[] {
  const sidecars = atLeast(kubernetesVersion, '1.33') ? (pod.initContainers ?? []).filter(({ restartPolicy }) => restartPolicy === 'Always') : [];
  return [...pod.containers ?? [], ...sidecars].flatMap((container) => portsOf(container, pod.hostNetwork === true));
}

function portsOf({ name, ports = [] }: Container, hostNetwork: boolean): HostPort[] {
  return ports.map((port) => ({ container: name, ...onNode(port, hostNetwork) })).filter(({ hostPort }) => hostPort > 0);
}

/** What a port is on the node; the number is 0 where it takes none there. */
export function onNode({ hostIP, protocol, hostPort, containerPort }: ContainerPort, hostNetwork: boolean): Omit<HostPort, 'container'> {
  return { hostIP: hostIP || '0.0.0.0', protocol: protocol || 'TCP', hostPort: hostPort || (hostNetwork ? containerPort : 0) };
}
