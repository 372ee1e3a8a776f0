import { ReadNodes } from './read-nodes';
import type { Node } from '../../kube/node';

const snapshots = new WeakMap<readonly Node[], ReadNodes>();

/**
 * Freezes nodes, so that DaemonSets can be placed on them again and again, after every key that somebody types: what was
 * read of a node once is not read again. The scheduler of Kubernetes has a snapshot of its nodes, too.
 *
 * @returns the same nodes in a list that `place` knows again
 */
export function snapshot(nodes: readonly Node[]): readonly Node[] {
  if (snapshots.has(nodes)) return nodes;
  const frozen = freeze([...nodes]);
  snapshots.set(frozen, new ReadNodes(frozen));
  return frozen;
}

/** Nodes with what was read of them: nothing yet, unless they are a snapshot. */
export function readNodes(nodes: readonly Node[]): ReadNodes {
  return snapshots.get(nodes) ?? new ReadNodes(nodes);
}

/** Freezes a value with all that it holds. */
function freeze<T>(value: T, frozen = new Set<unknown>()): T {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return value;
  frozen.add(Object.freeze(value));
  for (const each of Object.values(value)) freeze(each, frozen);
  return value;
}
