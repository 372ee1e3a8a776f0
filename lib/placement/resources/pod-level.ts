import type { ResourceRequirements } from '../../kube/pod-template.generated';

/**
 * Whether a pod as a whole can have a resource of its own: CPU, memory or huge pages.
 *
 * @see https://kubernetes.io/docs/tasks/configure-pod-container/assign-pod-level-resources/
 */
export const isPodLevel = (resource: string): boolean => resource === 'cpu' || resource === 'memory' || isHugePages(resource);
export const isHugePages = (resource: string): boolean => resource.startsWith('hugepages-');

/** Whether the resources of a pod as a whole say something. */
export const isPodLevelSet = ({ requests, limits }: ResourceRequirements): boolean => Object.keys({ ...requests, ...limits }).some(isPodLevel);
