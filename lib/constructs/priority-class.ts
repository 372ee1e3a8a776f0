import { Construct } from 'constructs';
import { at } from './at';
import { clusterObject } from './cluster-object';
import type { INamed } from './named';
import { metadataOf, type ObjectProps } from './object-props';

/** Props of PriorityClass. */
export interface PriorityClassProps extends ObjectProps {
  /**
   * How important the pods are; those of a greater number are placed first. Pods without a class have 0; from
   * 1,000,000,000 on is Kubernetes' own.
   *
   * @default 1000000
   */
  readonly value?: number;

  /**
   * Whether less important pods are evicted where there is no room. Without that an agent waits on a full node until
   * somebody else makes room.
   *
   * @default true
   */
  readonly preempts?: boolean;

  /**
   * For whom the class is.
   *
   * @default - nothing is said
   */
  readonly description?: string;
}

/**
 * Gives the pods of an agent a place on a full node: `priorityClassName: new PriorityClass(chart, 'agents').name`.
 *
 * A class of your own works in every namespace of every platform; the two of Kubernetes do not (see CriticalPodsQuota).
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/
 */
export class PriorityClass extends Construct implements INamed {
  /** For what a node cannot do without: its network, storage and devices. The most important there is. */
  public static readonly SYSTEM_NODE_CRITICAL = 'system-node-critical';
  /** For what the cluster cannot do without. */
  public static readonly SYSTEM_CLUSTER_CRITICAL = 'system-cluster-critical';

  /** The `metadata.name`. */
  public readonly name: string;

  public constructor(scope: Construct, id: string, props: PriorityClassProps = {}) {
    super(scope, id);
    const { value = 1_000_000, preempts = true, description } = props;
    this.name = clusterObject(this, 'Resource', {
      apiVersion: 'scheduling.k8s.io/v1',
      kind: 'PriorityClass',
      metadata: at(this.node.path, () => metadataOf(props)),
      value,
      description,
      preemptionPolicy: preempts ? undefined : 'Never',
    }).name;
  }
}
