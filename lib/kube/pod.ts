import type { Condition } from './node';
import type { ObjectMeta, PodSpec } from './pod-template.generated';

/** A pod that exists in the cluster. */
export interface Pod {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata: ObjectMeta & { readonly name: string };
  readonly spec?: Partial<PodSpec>;
  readonly status?: {
    /** Pending, Running, Succeeded, Failed or Unknown. */
    readonly phase?: string;
    readonly conditions?: readonly Condition[];
    /** When the kubelet took it in. */
    readonly startTime?: string;
    /** BestEffort, Burstable or Guaranteed. */
    readonly qosClass?: string;
    readonly containerStatuses?: readonly ContainerStatus[];
    readonly initContainerStatuses?: readonly ContainerStatus[];
    /** Of the pod as a whole, where it has resources of its own. */
    readonly allocatedResources?: ResourceList;
    readonly resources?: { readonly requests?: ResourceList };
  };
}

/** Amounts by the name of the resource. */
export type ResourceList = { readonly [resource: string]: string | number };

/** What a container has, which differs from what it requests while the pod is being resized in place. */
export interface ContainerStatus {
  readonly name: string;
  readonly allocatedResources?: ResourceList;
  readonly resources?: { readonly requests?: ResourceList };
}
