import { UNRESOLVABLE } from '../../../kube/well-known';
import type { SchedulerLaw } from '../law';

const WORDS = { plugin: 'NodeAffinity', status: UNRESOLVABLE, message: 'node(s) didn\'t match Pod\'s node affinity/selector' };

/**
 * What admission adds to the node selector of a pod, as a RuntimeClass does, the DaemonSet controller does not know
 * of: it makes a pod for a node that the scheduler then refuses.
 *
 * @see https://kubernetes.io/docs/concepts/containers/runtime-class/#scheduling
 */
export const nodeAffinity: SchedulerLaw = ({ added }, { node }) => (
  added?.objections(node).map((objection) => ({ ...objection, layer: 'scheduler' as const, kubernetes: WORDS })) ?? []);
