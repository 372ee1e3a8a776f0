import type { Container, PodSpec } from '../../kube/pod-template.generated';

/** A container with its place in the pod. */
export interface Placed {
  readonly container: Container;
  /** For example `initContainers[0]`. */
  readonly field: string;
}

/** The containers of a pod, and then those that run before them, as admission plugins go through them. */
export function podContainers({ containers, initContainers }: Partial<PodSpec>): Placed[] {
  return [...placed('containers', containers), ...placed('initContainers', initContainers)];
}

function placed(list: string, containers: readonly Container[] | undefined): Placed[] {
  return (containers ?? []).map((container, index) => ({ container, field: `${list}[${index}]` }));
}

/** The pod with each container replaced. A pod in which none is another comes back as it is. */
export function withContainers(spec: Partial<PodSpec>, replace: (placed: Placed) => Container): Partial<PodSpec> {
  const containers = replaced('containers', spec.containers, replace);
  const initContainers = replaced('initContainers', spec.initContainers, replace);
  if (containers === spec.containers && initContainers === spec.initContainers) return spec;
  return { ...spec, ...containers && { containers }, ...initContainers && { initContainers } };
}

function replaced(list: string, before: Container[] | undefined, replace: (placed: Placed) => Container): Container[] | undefined {
  const after = placed(list, before).map(replace);
  return after.some((container, index) => container !== before![index]) ? after : before;
}
