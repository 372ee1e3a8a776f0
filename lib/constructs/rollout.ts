import type { DaemonSetUpdateStrategy } from '../kube/pod-template.generated';

/**
 * How pods are replaced when the template changes: `updateStrategy: Rollout.unavailable('10%')`.
 *
 * A count of nodes, or a share of those that should run the pod, rounded up.
 *
 * @see https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/
 */
export class Rollout {
  /**
   * The old pod of a node ends before the new one starts, on so many nodes at a time.
   *
   * @throws unless it is a whole number or a percentage, more than 0: with nothing ever unavailable nothing is replaced
   */
  public static unavailable(nodes: number | string): DaemonSetUpdateStrategy {
    return { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: checked('unavailable', nodes) } };
  }

  /**
   * The new pod of a node is ready before the old one ends, on so many nodes at a time. Both run for a while: not with host ports
   * (of which hostNetwork makes every port one), nor where two of them would fight over a folder or a socket of the node.
   *
   * @throws unless it is a whole number or a percentage, more than 0
   */
  public static surge(nodes: number | string): DaemonSetUpdateStrategy {
    return { type: 'RollingUpdate', rollingUpdate: { maxSurge: checked('surge', nodes), maxUnavailable: 0 } };
  }

  /** A pod is replaced when somebody deletes it. */
  public static onDelete(): DaemonSetUpdateStrategy {
    return { type: 'OnDelete' };
  }

  private constructor() {}
}

function checked(call: string, nodes: number | string): number | string {
  const holds = typeof nodes === 'number' ? Number.isInteger(nodes) && nodes > 0 : /^(100|[1-9]\d?)%$/.test(nodes);
  if (!holds) {
    throw new Error(`Rollout.${call}: ${JSON.stringify(nodes)} must be a whole number of nodes or a share of them, more than 0, such as 1 or "10%"`);
  }
  return nodes;
}
