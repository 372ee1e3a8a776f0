import type { Guest } from './guest';
import type { SchedulerLaw } from './law';
import { nodeAffinity } from './laws/node-affinity';
import { nodePorts } from './laws/node-ports';
import { nodeResourcesFit } from './laws/node-resources-fit';
import { schedulingGates } from './laws/scheduling-gates';
import type { Room } from './room';
import type { KubernetesVersion } from '../../kube/well-known';
import type { Reason } from '../reason';

/**
 * The plugins that daemon pods meet every day, in the order in which the scheduler asks them: it reports the first that
 * refuses. Taints are no longer among them, since the controller makes no pod where one is not tolerated.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/scheduler/apis/config/v1/default_plugins.go
 */
export const SCHEDULER_LAWS: readonly SchedulerLaw[] = Object.freeze([schedulingGates, nodeAffinity, nodePorts, nodeResourcesFit]);

/** Everything that keeps one more pod from a node, the decisive first. */
export function refusals(guest: Guest, room: Room, kubernetesVersion: KubernetesVersion): readonly Reason[] {
  const objections = SCHEDULER_LAWS.map((law) => law(guest, room, kubernetesVersion)).filter((found) => found.length > 0);
  return objections.flatMap((found, law) => found.map((objection) => ({ ...objection, decisive: law === 0 })));
}
