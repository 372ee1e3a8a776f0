/**
 * Where DaemonSets run, and why not elsewhere. Pure functions on plain objects: no other package, no files, no cluster.
 *
 * @packageDocumentation
 */
export { place, type ClusterState, type PlaceOptions } from './place';
export { snapshot } from './nodes/snapshot';
export type { Placement } from './placement';
export type { Standstill } from './standstill';
export type { Decision, Outdated, Verdict } from './decision';
export type { Judge } from './judge';
export type { KubernetesEvent } from './event';
export type {
  HostPortConflict,
  InsufficientResource,
  KubernetesWords,
  Layer,
  MalformedRequirement,
  NodeAffinityMismatch,
  NodeNameMismatch,
  NodeSelectorMismatch,
  OperatingSystemMismatch,
  Reason,
  RequirementFailure,
  SchedulerRefusal,
  SchedulingGated,
  SupplementalGroupsPolicyUnsupported,
  TermMismatch,
  TooManyPods,
  Unjudged,
  UnknownScheduler,
  UntoleratedTaint,
} from './reason';
export type {
  AddToleration,
  AllowPods,
  ChoosePort,
  CreateObject,
  LabelNode,
  LowerRequest,
  LowerRequests,
  RaiseQuota,
  Remedy,
  RemoveField,
  RequireLabel,
  SetField,
} from './remedy';
export type {
  HostPortTwice,
  NamespaceMissing,
  NamespaceNodeSelectorConflict,
  NamespaceNodeSelectorUnreadable,
  NamespaceTerminating,
  NodeNameWithGates,
  NodeSelectorNotAllowed,
  OutOfLimitRange,
  OverheadMismatch,
  PodResourcesTooSmall,
  PodSecurityViolation,
  PriorityClassMissing,
  PriorityMismatch,
  QuotaExceeded,
  QuotaNeedsResources,
  QuotaStatusUnknown,
  QuotaUncovered,
  Refusal,
  RequestAboveLimit,
  RuntimeClassMissing,
  RuntimeClassNodeSelectorConflict,
  ServiceAccountMissing,
} from './admission/refusal';
export type {
  AksSystemNodeRefusal,
  AutopilotRefusal,
  AutopilotRight,
  BlanketToleration,
  CriticalPriorityUncovered,
  FieldDropped,
  ImagePlatformMismatch,
  ImagePlatformsUnreadable,
  OperatingSystemUnasked,
  PodsOfOtherImages,
  ServerlessNode,
  Warning,
} from './warnings/warning';
export { explain, remedy } from './explain';
export { explainOutdated } from './explain-outdated';
export { explainStandstill } from './explain-standstill';
export { explainWarning } from './explain-warning';
export type { ClusterObjects, LimitRange, LimitRangeItem, Namespace, PriorityClass, ResourceQuota, RuntimeClass, SchedulerObjects, ScopeRequirement, ServiceAccount } from '../kube/cluster-objects';
export type { DaemonSet, DaemonSetStatus } from '../kube/daemon-set';
export type { Condition, Node, NodeTaint } from '../kube/node';
export type { ContainerStatus, Pod, ResourceList } from '../kube/pod';
export type { Toleration } from '../kube/pod-template.generated';
export { KUBERNETES_VERSIONS, type KubernetesVersion } from '../kube/well-known';
