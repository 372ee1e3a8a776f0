import type { Node } from '../../kube/node';
import { ARCH_LABEL, HOSTNAME_LABEL, INSTANCE_TYPE_LABEL, OS_LABEL, REGION_LABEL, ZONE_LABEL } from '../../kube/well-known';
import { isLabelKey, isLabelValue } from '../label-syntax';
import type { Law, Objection } from '../law';
import type { Remedy } from '../reason';
import { entriesOf, valueAt } from '../string-map';

/**
 * A node must carry every label of `nodeSelector` with exactly its value; the empty value wants an empty label.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodeselector
 */
export const nodeSelectorLaw: Law = ({ nodeSelector }) => {
  const wanted = entriesOf(nodeSelector);
  if (wanted.length === 0) return undefined;
  const carries = (node: Node, [key, value]: typeof wanted[number]) => valueAt(node.metadata.labels, key) === value;
  const fits = (node: Node) => wanted.every((label) => carries(node, label));
  return {
    readings: wanted.map(([key, value]) => ({ of: 'label', key, among: [value] })),
    admits: fits,
    keeps: fits,
    objections: (node) => wanted
      .filter((label) => !carries(node, label))
      .map(([key, wants]): Objection => ({
        code: 'NodeSelectorMismatch',
        layer: 'controller',
        path: `spec.template.spec.nodeSelector[${key}]`,
        key,
        wants,
        has: valueAt(node.metadata.labels, key),
        remedies: labelling(key, wants),
      })),
  };
};

/** Facts about a machine: the kubelet and the cloud write these labels, and people should not. */
const FACTS: readonly string[] = [OS_LABEL, ARCH_LABEL, HOSTNAME_LABEL, INSTANCE_TYPE_LABEL, ZONE_LABEL, REGION_LABEL];

function labelling(key: string, value: string): readonly Remedy[] {
  const possible = isLabelKey(key) && isLabelValue(value) && !FACTS.includes(key);
  return possible ? [{ code: 'LabelNode', key, value }] : [];
}
