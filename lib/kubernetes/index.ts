/**
 * Kubernetes' own word, without a cluster: the API server's validation and defaulting, the DaemonSet controller's decision,
 * the scheduler's plugins and the Pod Security Standards, compiled to WebAssembly.
 *
 * @packageDocumentation
 */
export { isAvailable, loadSync } from './load';
export { load, type Address, type Fetched, type Source } from './browser';
export { Kubernetes } from './kubernetes';
export { KubernetesError } from './part';
export type {
  Cause, ControllerDecision, CreatedPod, Documents, Eviction, NodeDecision, PodSecurityLevel, PodSecurityVerdict, Preemption, Refusal,
  SchedulerVerdict, ValidationVerdict,
} from './answers';
export type { Manifest, SchedulingQuestion, Unvalidated, Update, ValidateOptions } from './questions';
