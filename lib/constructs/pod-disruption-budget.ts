import { ApiObject } from 'cdk8s';
import type { IPodSelector } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { podsOf } from './agent-pods';
import { at } from './at';
import { metadataOf, type ObjectProps } from './object-props';

/** Props of PodDisruptionBudget. Its name is the agent's unless one is given. */
export interface PodDisruptionBudgetProps extends ObjectProps {
  /** The DaemonSet whose pods are protected, or a family of them. */
  readonly agent: IPodSelector;

  /**
   * How many healthy pods an eviction must leave. A whole number: for a percentage, and for `maxUnavailable`, Kubernetes
   * asks the owner of the pods how many there should be, which a DaemonSet cannot tell, and then allows no eviction at all.
   *
   * @see https://kubernetes.io/docs/tasks/run-application/configure-pdb/#arbitrary-controllers-and-selectors
   */
  readonly minAvailable: number;

  /**
   * Whether pods that are not ready may be evicted although too few are.
   *
   * @default true - so that a broken agent does not hold up the drain of its node
   * @see https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy
   */
  readonly evictsUnready?: boolean;
}

/**
 * Keeps evictions from taking too many pods of an agent at a time: those of autoscalers, deschedulers and `kubectl evict`.
 * A rollout does not evict (see `updateStrategy`), and `kubectl drain` leaves DaemonSet pods alone.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-budgets
 */
export class PodDisruptionBudget extends Construct {
  /**
   * @throws where minAvailable is no whole number from 1
   */
  public constructor(scope: Construct, id: string, props: PodDisruptionBudgetProps) {
    super(scope, id);
    const { minAvailable, evictsUnready = true } = props;
    at(this.node.path, () => {
      if (!Number.isInteger(minAvailable) || minAvailable < 1) {
        throw new Error(`minAvailable is ${minAvailable}, but for a DaemonSet Kubernetes can keep only a whole number of pods, from 1: `
          + 'give one that every size of the cluster has');
      }
      const { name, namespace, labels } = podsOf(props.agent);
      new ApiObject(this, 'Resource', {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        metadata: { namespace, ...metadataOf(props, name) },
        spec: { selector: { matchLabels: labels }, minAvailable, unhealthyPodEvictionPolicy: evictsUnready ? 'AlwaysAllow' : 'IfHealthyBudget' },
      });
    });
  }
}
