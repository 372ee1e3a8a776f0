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
  };
}
