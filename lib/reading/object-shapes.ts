import { anything, boolean, int32, listOf, mapOf, object, string } from './shape';
import { amounts, labels, labelSelector, metadata, tolerations } from './shapes';

// What admission and preemption look at beside the pod, and the types in k8s.io/api of what it looks at there.

export const namespace = object({ metadata, status: object({ phase: string }) }, { required: ['metadata'] });

export const priorityClass = object({
  metadata,
  value: int32,
  globalDefault: boolean,
  preemptionPolicy: string,
}, { required: ['metadata'], zeroed: ['value'] });

export const runtimeClass = object({
  metadata,
  handler: string,
  overhead: object({ podFixed: amounts }),
  scheduling: object({ nodeSelector: labels, tolerations }),
}, { required: ['metadata'] });

export const limitRange = object({
  metadata,
  spec: object({
    limits: listOf(object({
      type: string,
      default: amounts,
      defaultRequest: amounts,
      min: amounts,
      max: amounts,
      maxLimitRequestRatio: amounts,
    }, { zeroed: ['type'] })),
  }),
}, { required: ['metadata'], zeroed: ['spec'] });

export const resourceQuota = object({
  metadata,
  spec: object({
    hard: amounts,
    scopes: listOf(string),
    scopeSelector: object({
      matchExpressions: listOf(object({ scopeName: string, operator: string, values: listOf(string) }, { zeroed: ['scopeName', 'operator'] })),
    }),
  }),
  status: object({ hard: amounts, used: amounts }),
}, { required: ['metadata'], zeroed: ['spec'] });

export const serviceAccount = object({
  metadata,
  automountServiceAccountToken: boolean,
  imagePullSecrets: listOf(object({ name: string })),
}, { required: ['metadata'] });

export const podDisruptionBudget = object({
  metadata,
  spec: object({ selector: labelSelector }),
  status: object({ disruptionsAllowed: int32, disruptedPods: mapOf(anything) }),
}, { required: ['metadata'] });

/** An object that others look into. */
export const asItStands = object({ metadata }, { required: ['metadata'] });
