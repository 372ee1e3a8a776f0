import type { Node } from '../../../kube/node';
import type { Law } from '../law';

/**
 * `nodeName` in the template limits a DaemonSet to the one node of this name.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodename
 */
export const nodeNameLaw: Law = ({ nodeName }) => {
  if (!nodeName) return undefined;
  const isTheNode = (node: Node) => node.metadata.name === nodeName;
  return {
    readings: [{ of: 'name', among: [nodeName] }],
    admits: isTheNode,
    keeps: isTheNode,
    objections: (node) => (isTheNode(node) ? [] : [{
      code: 'NodeNameMismatch',
      layer: 'controller',
      path: 'spec.template.spec.nodeName',
      wants: nodeName,
      has: node.metadata.name,
      remedies: [],
    }]),
  };
};
