/**
 * Typed DaemonSets for cdk8s.
 *
 * @packageDocumentation
 */

export { DaemonSet } from './constructs/daemon-set';
export { type DaemonSetOptions, type DaemonSetProps } from './constructs/daemon-set-props';
export { type AgentSidecar, type AgentStep } from './constructs/agent-part';
export { type AgentProps, type AnySystemAgentProps } from './constructs/agent-props';
export { type ConfigFiles } from './constructs/config-files';
export { ContainerRuntime, LoggingAgentDaemonSet, type LoggingAgentDaemonSetProps } from './constructs/logging-agent-daemon-set';
export { MetricsDiscovery, MonitoringDaemonSet, type MonitoringDaemonSetProps } from './constructs/monitoring-daemon-set';
export { DevicePluginDaemonSet, type DevicePluginDaemonSetProps } from './constructs/device-plugin-daemon-set';
export { IngressEdgeDaemonSet, type IngressEdgeDaemonSetProps } from './constructs/ingress-edge-daemon-set';
export { NetworkAgentDaemonSet, type NetworkAgentDaemonSetProps } from './constructs/network-agent-daemon-set';
export { NodeDnsDaemonSet, type NodeDnsDaemonSetProps } from './constructs/node-dns-daemon-set';
export { NodeMaintenanceDaemonSet, NodeReach, type NodeMaintenanceDaemonSetProps } from './constructs/node-maintenance-daemon-set';
export { NodeProxyDaemonSet, type NodeProxyDaemonSetProps } from './constructs/node-proxy-daemon-set';
export { SecurityAgentDaemonSet, type SecurityAgentDaemonSetProps } from './constructs/security-agent-daemon-set';
export { StorageNodeDaemonSet, type StorageNodeDaemonSetProps } from './constructs/storage-node-daemon-set';
export { Access, type AccessProps } from './constructs/access';
export { AccessRule } from './constructs/access-rule';
export { AgentNamespace, PodSecurity, type AgentNamespaceProps } from './constructs/agent-namespace';
export { AgentNetworkPolicy, type AgentNetworkPolicyProps } from './constructs/agent-network-policy';
export { AgentService, ServiceReach, type AgentServiceProps } from './constructs/agent-service';
export { CriticalPodsQuota, type CriticalPodsQuotaProps } from './constructs/critical-pods-quota';
export { DaemonSetFamily, type DaemonSetFamilyProps } from './constructs/daemon-set-family';
export { type ObjectProps } from './constructs/object-props';
export { PodDisruptionBudget, type PodDisruptionBudgetProps } from './constructs/pod-disruption-budget';
export { PriorityClass, type PriorityClassProps } from './constructs/priority-class';
export { RegistrySecret, type RegistryLogin, type RegistrySecretProps } from './constructs/registry-secret';
export { Check, type CheckOptions, type GrpcCheckOptions, type HttpCheckOptions } from './constructs/check';
export { Env } from './constructs/env';
export { HostPathType, Mount, MountPropagation, type HostPathOptions } from './constructs/mount';
export { type FilesOptions, type FolderOptions } from './constructs/mount-options';
export { type INamed } from './constructs/named';
export { type PodContainer } from './constructs/pod-container';
export { Privilege, Privileges } from './constructs/privileges';
export { Rollout } from './constructs/rollout';

export { ApiServerGate } from './gate/api-server-gate';
export { PlacementGate, type PlacementGateProps } from './gate/placement-gate';

export {
  NodePartition, type NodePart, type NodePartitionProps, type NodeSize, type NodeSizeOptions,
} from './targeting/node-partition';
export { NodeTarget } from './targeting/node-target';
export { Architecture, OperatingSystem } from './targeting/platform';
export { StartupTaint } from './targeting/startup-taint';
export { Taint } from './targeting/taint';

// Kubernetes' own structs, for the props above.
export {
  type AWSElasticBlockStoreVolumeSource, type Affinity, type AppArmorProfile, type AzureDiskVolumeSource, type AzureFileVolumeSource,
  type CSIVolumeSource, type Capabilities, type CephFSVolumeSource, type CinderVolumeSource, type ClusterTrustBundleProjection,
  type ConfigMapEnvSource, type ConfigMapKeySelector, type ConfigMapProjection, type ConfigMapVolumeSource, type ContainerSettings,
  type Container, type ContainerPort, type ContainerResizePolicy, type ContainerRestartRule, type ContainerRestartRuleOnExitCodes,
  type DaemonSetUpdateStrategy, type DownwardAPIProjection, type DownwardAPIVolumeFile, type DownwardAPIVolumeSource,
  type EmptyDirVolumeSource, type EnvFromSource, type EnvVar, type EnvVarSource, type EphemeralContainer, type EphemeralVolumeSource,
  type EvictionResponder, type ExecAction, type FCVolumeSource, type FileKeySelector, type FlexVolumeSource, type FlockerVolumeSource,
  type GCEPersistentDiskVolumeSource, type GRPCAction, type GitRepoVolumeSource, type GlusterfsVolumeSource, type HTTPGetAction,
  type HTTPHeader, type HostAlias, type HostPathVolumeSource, type ISCSIVolumeSource, type ImageVolumeSource, type KeyToPath,
  type LabelSelector, type LabelSelectorRequirement, type Lifecycle, type LifecycleHandler, type LocalObjectReference,
  type ManagedFieldsEntry, type NFSVolumeSource, type NodeAffinity, type NodeSelector, type NodeSelectorRequirement, type NodeSelectorTerm,
  type ObjectFieldSelector, type ObjectMeta, type OwnerReference, type PersistentVolumeClaimSpec, type PersistentVolumeClaimTemplate,
  type PersistentVolumeClaimVolumeSource, type PhotonPersistentDiskVolumeSource, type PodAffinity, type PodAffinityTerm,
  type PodAntiAffinity, type PodCertificateProjection, type PodDNSConfig, type PodDNSConfigOption, type PodOS, type PodReadinessGate,
  type PodResourceClaim, type PodSchedulingGate, type PodSchedulingGroup, type PodSecurityContext, type PodSettings, type PodSpec,
  type PortworxVolumeSource, type PreferredSchedulingTerm, type Probe, type ProjectedVolumeSource, type QuobyteVolumeSource,
  type RBDVolumeSource, type ResourceClaim, type ResourceFieldSelector, type ResourceRequirements, type RollingUpdateDaemonSet,
  type SELinuxOptions, type ScaleIOVolumeSource, type SeccompProfile, type SecretEnvSource, type SecretKeySelector, type SecretProjection,
  type SecretVolumeSource, type SecurityContext, type ServiceAccountTokenProjection, type SleepAction, type StorageOSVolumeSource,
  type Sysctl, type TCPSocketAction, type Toleration, type TopologySpreadConstraint, type TypedLocalObjectReference,
  type TypedObjectReference, type Volume, type VolumeDevice, type VolumeMount, type VolumeProjection, type VolumeResourceRequirements,
  type VsphereVirtualDiskVolumeSource, type WeightedPodAffinityTerm, type WindowsSecurityContextOptions,
} from './kube/pod-template.generated';
