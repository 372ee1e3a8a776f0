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
    const names = (container.ports ?? []).map(({ name }) => name).filter((name) => name !== undefined);
    return askedPorts(container).filter(([, port]) => typeof port === 'string' && !names.includes(port)).map(([field, port]) =>
      `${place}.${field}: no port of this container is named "${port}"; there are: ${names.join(', ') || 'none'}: `
      + 'name one of its ports so, or give the number');
  });
}

function askedPorts({ livenessProbe, readinessProbe, startupProbe, lifecycle }: Container): [string, unknown][] {
  const asked: [string, unknown][] = [];
  const ask = (field: string, handler: LifecycleHandler | Probe | undefined) => {
    if (handler) {asked.push([field, handler.httpGet?.port], [field, handler.tcpSocket?.port]);}
  };
  ask('livenessProbe', livenessProbe);
  ask('readinessProbe', readinessProbe);
  ask('startupProbe', startupProbe);
  ask('lifecycle.postStart', lifecycle?.postStart);
  ask('lifecycle.preStop', lifecycle?.preStop);
  return asked;
}
