import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { at } from './at';
import { metadataOf, type ObjectProps } from './object-props';
import { PriorityClass } from './priority-class';

/** Props of CriticalPodsQuota. */
export interface CriticalPodsQuotaProps extends ObjectProps {
  /**
   * How many such pods the namespace may hold: an agent has one on every node, and more while it is rolled out.
   *
   * @default 1000000000 - no bound, as in kube-system of GKE
   */
  readonly pods?: number;
}

/**
 * Lets pods with `priorityClassName: system-node-critical` or `system-cluster-critical` into the chart's namespace.
 *
 * GKE, and whoever sets the admission plugin ResourceQuota so, admits them only where a quota names these classes: in
 * kube-system, which has one. Elsewhere no pod of such a DaemonSet would be made. On other platforms it changes nothing
 * while `pods` is not reached.
 *
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/#limit-priority-class-consumption-by-default
 */
export class CriticalPodsQuota extends Construct {
  public constructor(scope: Construct, id: string, props: CriticalPodsQuotaProps = {}) {
    super(scope, id);
    new ApiObject(this, 'Resource', {
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: at(this.node.path, () => metadataOf(props)),
      spec: {
        hard: { pods: String(props.pods ?? 1_000_000_000) },
        scopeSelector: {
          matchExpressions: [{
            scopeName: 'PriorityClass', operator: 'In', values: [PriorityClass.SYSTEM_NODE_CRITICAL, PriorityClass.SYSTEM_CLUSTER_CRITICAL],
          }],
        },
      },
    });
  }
}
