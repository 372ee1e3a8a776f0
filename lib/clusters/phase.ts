import type { Node, NodeTaint } from '../kube/node';
import { NO_EXECUTE, NO_SCHEDULE, PREFER_NO_SCHEDULE } from '../kube/well-known';

/** Taints that Kubernetes itself sets. @see https://kubernetes.io/docs/reference/labels-annotations-taints/ */
const UNSCHEDULABLE = 'node.kubernetes.io/unschedulable';
const NOT_READY = 'node.kubernetes.io/not-ready';
const UNREACHABLE = 'node.kubernetes.io/unreachable';

const EFFECTS: readonly string[] = [NO_SCHEDULE, PREFER_NO_SCHEDULE, NO_EXECUTE];

/** The node after `kubectl cordon`. */
export function cordoned(node: Node): Node {
  const marked = { ...node, spec: { ...node.spec, unschedulable: true } };
  return tainted(marked, { key: UNSCHEDULABLE, effect: NO_SCHEDULE });
}

/** The node when its kubelet reports that it is not ready. */
export function unready(node: Node): Node {
  return unhealthy(node, 'False', NOT_READY);
}

/** The node when its kubelet has fallen silent. */
export function unreached(node: Node): Node {
  return unhealthy(node, 'Unknown', UNREACHABLE);
}

/**
 * The node after `kubectl taint --overwrite`: one taint for a key and an effect.
 *
 * @throws RangeError when the effect is none that Kubernetes knows
 */
export function tainted(node: Node, taint: NodeTaint): Node {
  if (!EFFECTS.includes(taint.effect)) {
    throw new RangeError(`A taint cannot have the effect "${taint.effect}" (key "${taint.key}"): use ${EFFECTS.join(', ')}.`);
  }
  const others = (node.spec?.taints ?? []).filter(({ key, effect }) => key !== taint.key || effect !== taint.effect);
  return { ...node, spec: { ...node.spec, taints: [...others, taint] } };
}

/** The node after `kubectl label --overwrite`; without a value, after the label is taken off. */
export function relabeled(node: Node, key: string, value: string | undefined): Node {
  const others = Object.entries(node.metadata.labels ?? {}).filter(([other]) => other !== key);
  const labels = Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
  return { ...node, metadata: { ...node.metadata, labels } };
}

/**
 * Both effects, as the node lifecycle controller sets them: one keeps pods away, the other evicts.
 *
 * @see https://kubernetes.io/docs/concepts/architecture/nodes/#node-status
 */
function unhealthy(node: Node, ready: 'False' | 'Unknown', key: string): Node {
  const others = (node.status?.conditions ?? []).filter(({ type }) => type !== 'Ready');
  const status = { ...node.status, conditions: [...others, { type: 'Ready', status: ready }] };
  return tainted(tainted({ ...node, status }, { key, effect: NO_SCHEDULE }), { key, effect: NO_EXECUTE });
}
