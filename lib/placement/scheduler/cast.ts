import type { Residents } from './residents';
import type { Surroundings } from './scene';
import type { Seeker } from './seeker';
import type { KubernetesVersion } from '../../kube/well-known';
import type { NodeClasses } from '../nodes/node-classes';

/** Who comes, to which nodes, and who and what is there. */
export interface Cast {
  /** In the order of the scheduler. */
  readonly queue: readonly Seeker[];
  readonly residents: Residents;
  readonly nodes: NodeClasses;
  readonly surroundings: Surroundings;
  readonly kubernetesVersion: KubernetesVersion;
}
