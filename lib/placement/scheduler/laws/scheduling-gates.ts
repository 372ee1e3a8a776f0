import { UNRESOLVABLE } from '../../../kube/well-known';
import type { SchedulerLaw } from '../law';

/**
 * A pod with gates is not looked at before somebody takes them away.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/pod-scheduling-readiness/
 */
export const schedulingGates: SchedulerLaw = ({ spec: { schedulingGates: gates = [] } }) => (gates.length === 0 ? [] : [{
  code: 'SchedulingGated',
  layer: 'scheduler',
  path: 'spec.template.spec.schedulingGates',
  gates: gates.map(({ name }) => name),
  remedies: [],
  kubernetes: { plugin: 'SchedulingGates', status: UNRESOLVABLE, message: 'Scheduling is blocked due to non-empty scheduling gates' },
}]);
