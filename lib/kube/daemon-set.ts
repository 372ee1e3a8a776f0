import type { DaemonSetUpdateStrategy, LabelSelector, ObjectMeta, PodSpec } from './pod-template.generated';

/** A DaemonSet as it stands in a manifest: anything that Kubernetes would fill in may be missing. */
export interface DaemonSet {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata: ObjectMeta & { readonly name: string };
  readonly spec: {
    readonly selector?: LabelSelector;
    readonly template: {
      readonly metadata?: ObjectMeta;
      readonly spec?: Partial<PodSpec>;
    };
    readonly updateStrategy?: DaemonSetUpdateStrategy;
    readonly minReadySeconds?: number;
    readonly revisionHistoryLimit?: number;
  };
  /** What the controller wrote last; in a manifest that was never applied there is none. */
  readonly status?: Partial<DaemonSetStatus>;
}

/**
 * The numbers that a DaemonSet's status holds, by their names in Kubernetes.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/daemon-set-v1/#DaemonSetStatus
 */
export interface DaemonSetStatus {
  /** Nodes that should run the pod: DESIRED. */
  readonly desiredNumberScheduled: number;
  /** Of those, the nodes that have a pod, even a pending one: CURRENT. */
  readonly currentNumberScheduled: number;
  /** Of those, the nodes whose pod is ready: READY. */
  readonly numberReady: number;
  /** Of those, the nodes whose pod is made from the newest template: UP-TO-DATE. */
  readonly updatedNumberScheduled: number;
  /** Of the ready ones, those ready for minReadySeconds: AVAILABLE. */
  readonly numberAvailable: number;
  /** Desired less available. */
  readonly numberUnavailable: number;
  /** Nodes that should not run the pod but have one. */
  readonly numberMisscheduled: number;
}
