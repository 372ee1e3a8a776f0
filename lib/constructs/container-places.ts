import type { Container } from '../kube/pod-template.generated';

/** Every container of a pod with the place that errors name: `initContainers[wait]`, `containers[agent]`. */
export function containerPlaces<T extends Container>(pod: { initContainers?: readonly T[]; containers?: readonly T[] }): [string, T][] {
  const places: [string, T][] = [];
  for (const list of ['initContainers', 'containers'] as const) {
    for (const container of pod[list] ?? []) {places.push([`${list}[${container.name}]`, container]);}
  }
  return places;
}
