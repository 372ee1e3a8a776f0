import type { ResourceRequirements } from '../../kube/pod-template.generated';

/**
 * Whether the resources of a pod as a whole say something: of huge pages, CPU or memory, which are all that it can have.
 *
 * @see https://kubernetes.io/docs/tasks/configure-pod-container/assign-pod-level-resources/
 */
export function isOfWholePods({ requests, limits }: ResourceRequirements): boolean {
  return Object.keys({ ...requests, ...limits }).some((resource) => resource === 'cpu' || resource === 'memory' || resource.startsWith('hugepages-'));
}
