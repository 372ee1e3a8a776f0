import { ReadNodes } from './read-nodes';
import type { Node } from '../../kube/node';

const snapshots = new WeakMap<readonly Node[], ReadNodes>();

/**
 * Makes nodes read-only in the fields that hold their names, labels, taints, and what they offer, and keeps what these say to the
 * DaemonSets that are placed on them, so that others can be placed at once, after every key that somebody types. It is the
 * nodes themselves that are frozen; who wants to change them clones them first, and takes a new snapshot when they have changed.
 * The scheduler of Kubernetes has a snapshot of its nodes, too.
 *
 * @throws TypeError if it is given no list
 * @returns the same nodes in a list that `place` knows again. A copy of the list, or a part of it, is a list like any other
 */
export function snapshot(nodes: readonly Node[]): readonly Node[] {
  if (snapshots.has(nodes)) return nodes;
  const frozen = Object.freeze([...nodeList(nodes)]);
  frozen.forEach(freeze);
  snapshots.set(frozen, new ReadNodes(frozen));
  return frozen;
}

/** Nodes with what is known of them: nothing yet, unless they are a snapshot. */
export function known(nodes: readonly Node[]): ReadNodes {
  return snapshots.get(nodes) ?? new ReadNodes(nodes);
}

/** @throws TypeError if there is no list, as where somebody gives what kubectl prints */
export function nodeList(nodes: readonly Node[] | undefined): readonly Node[] {
  if (Array.isArray(nodes)) return nodes;
  throw new TypeError('nodes must be a list of nodes; where kubectl has written a List, give its items: list.items');
}

function freeze(node: Node): void {
  const { metadata, spec, status } = node;
  const taints = spec?.taints ?? [];
  for (const each of [node, metadata, metadata.labels, spec, taints, ...taints, status, status?.allocatable, status?.capacity]) Object.freeze(each);
}
