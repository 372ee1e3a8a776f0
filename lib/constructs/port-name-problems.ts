import { containerPlaces } from './container-places';
import type { Container, LifecycleHandler, PodSpec, Probe } from '../kube/pod-template.generated';

/**
 * Probes and lifecycle hooks that ask for a port by a name that no port of their container has. Kubernetes accepts them, and
 * they fail in every pod.
 *
 * @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export function portNameProblems(pod: PodSpec): string[] {
  return containerPlaces(pod).flatMap(([place, container]) => {
    const names = (container.ports ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
    return askedPorts(container).filter(([, port]) => typeof port === 'string' && !names.includes(port)).map(([field, port]) =>
      `${place}.${field}: no port of this container is named "${port}"; there are: ${names.join(', ') || 'none'}: `
      + 'name one of its ports so, or give the number');
  });
}

function askedPorts({ livenessProbe, readinessProbe, startupProbe, lifecycle }: Container): [string, unknown][] {
  const handlers: [string, LifecycleHandler | Probe | undefined][] = [
    ['livenessProbe', livenessProbe],
    ['readinessProbe', readinessProbe],
    ['startupProbe', startupProbe],
    ['lifecycle.postStart', lifecycle?.postStart],
    ['lifecycle.preStop', lifecycle?.preStop],
  ];
  return handlers.flatMap(([field, handler]): [string, unknown][] =>
    (handler ? [[field, handler.httpGet?.port], [field, handler.tcpSocket?.port]] : []));
}
