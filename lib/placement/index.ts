/**
 * Where DaemonSets run, and why not elsewhere. Pure functions on plain objects: no other package, no files, no cluster.
 *
 * @packageDocumentation
 */
export { place, type ClusterState, type PlaceOptions } from './place';
export type { Placement } from './placement';
export type { Decision, Verdict } from './decision';
export type {
  AddToleration,
  LabelNode,
  Layer,
  MalformedRequirement,
  NodeAffinityMismatch,
  NodeNameMismatch,
  NodeSelectorMismatch,
  Reason,
  Remedy,
  RequirementFailure,
  TermMismatch,
  UntoleratedTaint,
} from './reason';
export { explain, remedy } from './explain';
export type { DaemonSet, DaemonSetStatus } from '../kube/daemon-set';
export type { Condition, Node, NodeTaint } from '../kube/node';
export type { Pod } from '../kube/pod';
export type { Toleration } from '../kube/pod-template.generated';
export { KUBERNETES_VERSIONS, type KubernetesVersion } from '../kube/well-known';
