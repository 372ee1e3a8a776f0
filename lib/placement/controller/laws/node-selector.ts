import type { Node } from '../../../kube/node';
import type { Remedy } from '../../remedy';
import { entriesOf, valueAt } from '../../string-map';
import { isLabelKey, isLabelValue } from '../label-syntax';
import type { Law, Objection } from '../law';

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

/** What Kubernetes, its kubelets and its providers say of a node; people should not say it for them. */
const NOT_OURS_TO_SAY = /(^|\.)(kubernetes\.io|k8s\.io|amazonaws\.com|cloud\.google\.com|kubernetes\.azure\.com)\//;

function labelling(key: string, value: string): readonly Remedy[] {
  const possible = isLabelKey(key) && isLabelValue(value) && !NOT_OURS_TO_SAY.test(key);
  return possible ? [{ code: 'LabelNode', key, value }] : [];
}
