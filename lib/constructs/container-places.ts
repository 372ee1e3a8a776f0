import type { Container } from '../kube/pod-template.generated';

/** Every container of a pod with the place that errors name: `initContainers[wait]`, `containers[agent]`. */
export function containerPlaces<T extends Container>(pod: { initContainers?: readonly T[]; containers?: readonly T[] }): [string, T][] {
  return (['initContainers', 'containers'] as const)
    .flatMap((list) => (pod[list] ?? []).map((container): [string, T] => [`${list}[${container.name}]`, container]));
}
