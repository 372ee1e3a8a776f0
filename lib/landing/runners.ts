import type { Decision } from '../placement/decision';
import type { Placement } from '../placement/placement';

/** The names of the DaemonSets that run on the node of this place among the nodes of the cluster. */
export function runnersOn(node: number, placements: readonly Placement[]): string[] {
  return placements.filter(({ decisions }) => runs(decisions[node])).map(nameOf);
}

/** Whether a daemon pod runs on the node in the end: it is wanted there, or kept there. */
export function runs({ verdict }: Decision): boolean {
  return verdict === 'runs' || verdict === 'stays';
}

/** A DaemonSet's name, with its namespace where it has one. */
export function nameOf({ daemonSet: { metadata } }: Placement): string {
  return metadata.namespace ? `${metadata.namespace}/${metadata.name}` : metadata.name;
}
