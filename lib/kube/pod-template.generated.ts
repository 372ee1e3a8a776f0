// Generated from the OpenAPI of Kubernetes v1.37.2 by projenrc/generate-structs.ts. Do not edit.

/**
 * Kubernetes' AWSElasticBlockStoreVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#awselasticblockstorevolumesource-v1-core
 * @struct
 */
export interface AWSElasticBlockStoreVolumeSource {
  readonly fsType?: string;
  readonly partition?: number;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

/**
 * Kubernetes' Affinity.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#affinity-v1-core
 * @struct
 */
export interface Affinity {
  readonly nodeAffinity?: NodeAffinity;
  readonly podAffinity?: PodAffinity;
  readonly podAntiAffinity?: PodAntiAffinity;
}

/**
 * Kubernetes' AppArmorProfile.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#apparmorprofile-v1-core
 * @struct
 */
export interface AppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

/**
 * Kubernetes' AzureDiskVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#azurediskvolumesource-v1-core
 * @struct
 */
export interface AzureDiskVolumeSource {
  readonly cachingMode?: string;
  readonly diskName: string;
  readonly diskURI: string;
  readonly fsType?: string;
  readonly kind?: string;
  readonly readOnly?: boolean;
}

/**
 * Kubernetes' AzureFileVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#azurefilevolumesource-v1-core
 * @struct
 */
export interface AzureFileVolumeSource {
  readonly readOnly?: boolean;
  readonly secretName: string;
  readonly shareName: string;
}

/**
 * Kubernetes' CSIVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#csivolumesource-v1-core
 * @struct
 */
export interface CSIVolumeSource {
  readonly driver: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: LocalObjectReference;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: { readonly [key: string]: string };
}

/**
 * Kubernetes' Capabilities.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#capabilities-v1-core
 * @struct
 */
export interface Capabilities {
  readonly add?: string[];
  readonly drop?: string[];
}

/**
 * Kubernetes' CephFSVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#cephfsvolumesource-v1-core
 * @struct
 */
export interface CephFSVolumeSource {
  readonly monitors: string[];
  readonly path?: string;
  readonly readOnly?: boolean;
  readonly secretFile?: string;
  readonly secretRef?: LocalObjectReference;
  readonly user?: string;
}

/**
 * Kubernetes' CinderVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#cindervolumesource-v1-core
 * @struct
 */
export interface CinderVolumeSource {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: LocalObjectReference;
  readonly volumeID: string;
}

/**
 * Kubernetes' ClusterTrustBundleProjection.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#clustertrustbundleprojection-v1-core
 * @struct
 */
export interface ClusterTrustBundleProjection {
  readonly labelSelector?: LabelSelector;
  readonly name?: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly signerName?: string;
  readonly user?: number;
}

/**
 * Kubernetes' ConfigMapEnvSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapenvsource-v1-core
 * @struct
 */
export interface ConfigMapEnvSource {
  readonly name?: string;
  readonly optional?: boolean;
}

/**
 * Kubernetes' ConfigMapKeySelector.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapkeyselector-v1-core
 * @struct
 */
export interface ConfigMapKeySelector {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

/**
 * Kubernetes' ConfigMapProjection.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapprojection-v1-core
 * @struct
 */
export interface ConfigMapProjection {
  readonly items?: KeyToPath[];
  readonly name?: string;
  readonly optional?: boolean;
}

/**
 * Kubernetes' ConfigMapVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapvolumesource-v1-core
 * @struct
 */
export interface ConfigMapVolumeSource {
  readonly defaultMode?: number;
  readonly defaultUser?: number;
  readonly items?: KeyToPath[];
  readonly name?: string;
  readonly optional?: boolean;
}

/**
 * The fields of a Container but its name, its image, and those that only init containers have a use for.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#container-v1-core
 * @struct
 */
export interface ContainerSettings {
  readonly args?: string[];
  readonly command?: string[];
  readonly env?: EnvVar[];
  readonly envFrom?: EnvFromSource[];
  readonly imagePullPolicy?: string;
  readonly lifecycle?: Lifecycle;
  readonly livenessProbe?: Probe;
  readonly ports?: ContainerPort[];
  readonly readinessProbe?: Probe;
  readonly resizePolicy?: ContainerResizePolicy[];
  readonly resources?: ResourceRequirements;
  readonly securityContext?: SecurityContext;
  readonly startupProbe?: Probe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: VolumeDevice[];
  readonly volumeMounts?: VolumeMount[];
  readonly workingDir?: string;
}

export const CONTAINER_SETTINGS: (keyof ContainerSettings)[] = [
  'args',
  'command',
  'env',
  'envFrom',
  'imagePullPolicy',
  'lifecycle',
  'livenessProbe',
  'ports',
  'readinessProbe',
  'resizePolicy',
  'resources',
  'securityContext',
  'startupProbe',
  'stdin',
  'stdinOnce',
  'terminationMessagePath',
  'terminationMessagePolicy',
  'tty',
  'volumeDevices',
  'volumeMounts',
  'workingDir',
];

/**
 * Kubernetes' Container.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#container-v1-core
 * @struct
 */
export interface Container extends ContainerSettings {
  readonly image?: string;
  readonly name: string;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: ContainerRestartRule[];
}

/**
 * Kubernetes' ContainerPort.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerport-v1-core
 * @struct
 */
export interface ContainerPort {
  readonly containerPort: number;
  readonly hostIP?: string;
  readonly hostPort?: number;
  readonly name?: string;
  readonly protocol?: string;
}

/**
 * Kubernetes' ContainerResizePolicy.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerresizepolicy-v1-core
 * @struct
 */
export interface ContainerResizePolicy {
  readonly resourceName: string;
  readonly restartPolicy: string;
}

/**
 * Kubernetes' ContainerRestartRule.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerrestartrule-v1-core
 * @struct
 */
export interface ContainerRestartRule {
  readonly action: string;
  readonly exitCodes?: ContainerRestartRuleOnExitCodes;
}

/**
 * Kubernetes' ContainerRestartRuleOnExitCodes.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerrestartruleonexitcodes-v1-core
 * @struct
 */
export interface ContainerRestartRuleOnExitCodes {
  readonly operator: string;
  readonly values?: number[];
}

/**
 * Kubernetes' DaemonSetUpdateStrategy.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#daemonsetupdatestrategy-v1-apps
 * @struct
 */
export interface DaemonSetUpdateStrategy {
  readonly rollingUpdate?: RollingUpdateDaemonSet;
  readonly type?: string;
}

/**
 * Kubernetes' DownwardAPIProjection.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#downwardapiprojection-v1-core
 * @struct
 */
export interface DownwardAPIProjection {
  readonly items?: DownwardAPIVolumeFile[];
}

/**
 * Kubernetes' DownwardAPIVolumeFile.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#downwardapivolumefile-v1-core
 * @struct
 */
export interface DownwardAPIVolumeFile {
  readonly fieldRef?: ObjectFieldSelector;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: ResourceFieldSelector;
  readonly user?: number;
}

/**
 * Kubernetes' DownwardAPIVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#downwardapivolumesource-v1-core
 * @struct
 */
export interface DownwardAPIVolumeSource {
  readonly defaultMode?: number;
  readonly defaultUser?: number;
  readonly items?: DownwardAPIVolumeFile[];
}

/**
 * Kubernetes' EmptyDirVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#emptydirvolumesource-v1-core
 * @struct
 */
export interface EmptyDirVolumeSource {
  readonly medium?: string;
  readonly mode?: number;
  readonly sizeLimit?: any;
}

/**
 * Kubernetes' EnvFromSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#envfromsource-v1-core
 * @struct
 */
export interface EnvFromSource {
  readonly configMapRef?: ConfigMapEnvSource;
  readonly prefix?: string;
  readonly secretRef?: SecretEnvSource;
}

/**
 * Kubernetes' EnvVar.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#envvar-v1-core
 * @struct
 */
export interface EnvVar {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: EnvVarSource;
}

/**
 * Kubernetes' EnvVarSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#envvarsource-v1-core
 * @struct
 */
export interface EnvVarSource {
  readonly configMapKeyRef?: ConfigMapKeySelector;
  readonly fieldRef?: ObjectFieldSelector;
  readonly fileKeyRef?: FileKeySelector;
  readonly resourceFieldRef?: ResourceFieldSelector;
  readonly secretKeyRef?: SecretKeySelector;
}

/**
 * Kubernetes' EphemeralContainer.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ephemeralcontainer-v1-core
 * @struct
 */
export interface EphemeralContainer {
  readonly args?: string[];
  readonly command?: string[];
  readonly env?: EnvVar[];
  readonly envFrom?: EnvFromSource[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: Lifecycle;
  readonly livenessProbe?: Probe;
  readonly name: string;
  readonly ports?: ContainerPort[];
  readonly readinessProbe?: Probe;
  readonly resizePolicy?: ContainerResizePolicy[];
  readonly resources?: ResourceRequirements;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: ContainerRestartRule[];
  readonly securityContext?: SecurityContext;
  readonly startupProbe?: Probe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly targetContainerName?: string;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: VolumeDevice[];
  readonly volumeMounts?: VolumeMount[];
  readonly workingDir?: string;
}

/**
 * Kubernetes' EphemeralVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ephemeralvolumesource-v1-core
 * @struct
 */
export interface EphemeralVolumeSource {
  readonly volumeClaimTemplate?: PersistentVolumeClaimTemplate;
}

/**
 * Kubernetes' EvictionResponder.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#evictionresponder-v1-core
 * @struct
 */
export interface EvictionResponder {
  readonly name: string;
  readonly priority: number;
}

/**
 * Kubernetes' ExecAction.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#execaction-v1-core
 * @struct
 */
export interface ExecAction {
  readonly command?: string[];
}

/**
 * Kubernetes' FCVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#fcvolumesource-v1-core
 * @struct
 */
export interface FCVolumeSource {
  readonly fsType?: string;
  readonly lun?: number;
  readonly readOnly?: boolean;
  readonly targetWWNs?: string[];
  readonly wwids?: string[];
}

/**
 * Kubernetes' FileKeySelector.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#filekeyselector-v1-core
 * @struct
 */
export interface FileKeySelector {
  readonly key: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

/**
 * Kubernetes' FlexVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#flexvolumesource-v1-core
 * @struct
 */
export interface FlexVolumeSource {
  readonly driver: string;
  readonly fsType?: string;
  readonly options?: { readonly [key: string]: string };
  readonly readOnly?: boolean;
  readonly secretRef?: LocalObjectReference;
}

/**
 * Kubernetes' FlockerVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#flockervolumesource-v1-core
 * @struct
 */
export interface FlockerVolumeSource {
  readonly datasetName?: string;
  readonly datasetUUID?: string;
}

/**
 * Kubernetes' GCEPersistentDiskVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#gcepersistentdiskvolumesource-v1-core
 * @struct
 */
export interface GCEPersistentDiskVolumeSource {
  readonly fsType?: string;
  readonly partition?: number;
  readonly pdName: string;
  readonly readOnly?: boolean;
}

/**
 * Kubernetes' GRPCAction.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#grpcaction-v1-core
 * @struct
 */
export interface GRPCAction {
  readonly mode?: string;
  readonly port: number;
  readonly service?: string;
}

/**
 * Kubernetes' GitRepoVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#gitrepovolumesource-v1-core
 * @struct
 */
export interface GitRepoVolumeSource {
  readonly directory?: string;
  readonly repository: string;
  readonly revision?: string;
}

/**
 * Kubernetes' GlusterfsVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#glusterfsvolumesource-v1-core
 * @struct
 */
export interface GlusterfsVolumeSource {
  readonly endpoints: string;
  readonly path: string;
  readonly readOnly?: boolean;
}

/**
 * Kubernetes' HTTPGetAction.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#httpgetaction-v1-core
 * @struct
 */
export interface HTTPGetAction {
  readonly host?: string;
  readonly httpHeaders?: HTTPHeader[];
  readonly path?: string;
  readonly port: number | string;
  readonly protocol?: string;
  readonly scheme?: string;
}

/**
 * Kubernetes' HTTPHeader.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#httpheader-v1-core
 * @struct
 */
export interface HTTPHeader {
  readonly name: string;
  readonly value: string;
}

/**
 * Kubernetes' HostAlias.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#hostalias-v1-core
 * @struct
 */
export interface HostAlias {
  readonly hostnames?: string[];
  readonly ip: string;
}

/**
 * Kubernetes' HostPathVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#hostpathvolumesource-v1-core
 * @struct
 */
export interface HostPathVolumeSource {
  readonly path: string;
  readonly type?: string;
}

/**
 * Kubernetes' ISCSIVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#iscsivolumesource-v1-core
 * @struct
 */
export interface ISCSIVolumeSource {
  readonly chapAuthDiscovery?: boolean;
  readonly chapAuthSession?: boolean;
  readonly fsType?: string;
  readonly initiatorName?: string;
  readonly iqn: string;
  readonly iscsiInterface?: string;
  readonly lun: number;
  readonly portals?: string[];
  readonly readOnly?: boolean;
  readonly secretRef?: LocalObjectReference;
  readonly targetPortal: string;
}

/**
 * Kubernetes' ImageVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#imagevolumesource-v1-core
 * @struct
 */
export interface ImageVolumeSource {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

/**
 * Kubernetes' KeyToPath.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#keytopath-v1-core
 * @struct
 */
export interface KeyToPath {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
  readonly user?: number;
}

/**
 * Kubernetes' LabelSelector.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#labelselector-v1-meta
 * @struct
 */
export interface LabelSelector {
  readonly matchExpressions?: LabelSelectorRequirement[];
  readonly matchLabels?: { readonly [key: string]: string };
}

/**
 * Kubernetes' LabelSelectorRequirement.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#labelselectorrequirement-v1-meta
 * @struct
 */
export interface LabelSelectorRequirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

/**
 * Kubernetes' Lifecycle.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#lifecycle-v1-core
 * @struct
 */
export interface Lifecycle {
  readonly postStart?: LifecycleHandler;
  readonly preStop?: LifecycleHandler;
  readonly stopSignal?: string;
}

/**
 * Kubernetes' LifecycleHandler.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#lifecyclehandler-v1-core
 * @struct
 */
export interface LifecycleHandler {
  readonly exec?: ExecAction;
  readonly httpGet?: HTTPGetAction;
  readonly sleep?: SleepAction;
  readonly tcpSocket?: TCPSocketAction;
}

/**
 * Kubernetes' LocalObjectReference.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#localobjectreference-v1-core
 * @struct
 */
export interface LocalObjectReference {
  readonly name?: string;
}

/**
 * Kubernetes' ManagedFieldsEntry.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#managedfieldsentry-v1-meta
 * @struct
 */
export interface ManagedFieldsEntry {
  readonly apiVersion?: string;
  readonly fieldsType?: string;
  readonly fieldsV1?: any;
  readonly manager?: string;
  readonly operation?: string;
  readonly subresource?: string;
  readonly time?: string;
}

/**
 * Kubernetes' NFSVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nfsvolumesource-v1-core
 * @struct
 */
export interface NFSVolumeSource {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly server: string;
}

/**
 * Kubernetes' NodeAffinity.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeaffinity-v1-core
 * @struct
 */
export interface NodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: PreferredSchedulingTerm[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector;
}

/**
 * Kubernetes' NodeSelector.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeselector-v1-core
 * @struct
 */
export interface NodeSelector {
  readonly nodeSelectorTerms: NodeSelectorTerm[];
}

/**
 * Kubernetes' NodeSelectorRequirement.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeselectorrequirement-v1-core
 * @struct
 */
export interface NodeSelectorRequirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

/**
 * Kubernetes' NodeSelectorTerm.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeselectorterm-v1-core
 * @struct
 */
export interface NodeSelectorTerm {
  readonly matchExpressions?: NodeSelectorRequirement[];
  readonly matchFields?: NodeSelectorRequirement[];
}

/**
 * Kubernetes' ObjectFieldSelector.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#objectfieldselector-v1-core
 * @struct
 */
export interface ObjectFieldSelector {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

/**
 * Kubernetes' ObjectMeta.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#objectmeta-v1-meta
 * @struct
 */
export interface ObjectMeta {
  readonly annotations?: { readonly [key: string]: string };
  readonly creationTimestamp?: string;
  readonly deletionGracePeriodSeconds?: number;
  readonly deletionTimestamp?: string;
  readonly finalizers?: string[];
  readonly generateName?: string;
  readonly generation?: number;
  readonly labels?: { readonly [key: string]: string };
  readonly managedFields?: ManagedFieldsEntry[];
  readonly name?: string;
  readonly namespace?: string;
  readonly ownerReferences?: OwnerReference[];
  readonly resourceVersion?: string;
  readonly selfLink?: string;
  readonly uid?: string;
}

/**
 * Kubernetes' OwnerReference.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ownerreference-v1-meta
 * @struct
 */
export interface OwnerReference {
  readonly apiVersion: string;
  readonly blockOwnerDeletion?: boolean;
  readonly controller?: boolean;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
}

/**
 * Kubernetes' PersistentVolumeClaimSpec.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaimspec-v1-core
 * @struct
 */
export interface PersistentVolumeClaimSpec {
  readonly accessModes?: string[];
  readonly dataSource?: TypedLocalObjectReference;
  readonly dataSourceRef?: TypedObjectReference;
  readonly resources?: VolumeResourceRequirements;
  readonly selector?: LabelSelector;
  readonly storageClassName?: string;
  readonly volumeAttributesClassName?: string;
  readonly volumeMode?: string;
  readonly volumeName?: string;
}

/**
 * Kubernetes' PersistentVolumeClaimTemplate.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaimtemplate-v1-core
 * @struct
 */
export interface PersistentVolumeClaimTemplate {
  readonly metadata?: ObjectMeta;
  readonly spec: PersistentVolumeClaimSpec;
}

/**
 * Kubernetes' PersistentVolumeClaimVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaimvolumesource-v1-core
 * @struct
 */
export interface PersistentVolumeClaimVolumeSource {
  readonly claimName: string;
  readonly readOnly?: boolean;
}

/**
 * Kubernetes' PhotonPersistentDiskVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#photonpersistentdiskvolumesource-v1-core
 * @struct
 */
export interface PhotonPersistentDiskVolumeSource {
  readonly fsType?: string;
  readonly pdID: string;
}

/**
 * Kubernetes' PodAffinity.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podaffinity-v1-core
 * @struct
 */
export interface PodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}

/**
 * Kubernetes' PodAffinityTerm.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podaffinityterm-v1-core
 * @struct
 */
export interface PodAffinityTerm {
  readonly labelSelector?: LabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: LabelSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

/**
 * Kubernetes' PodAntiAffinity.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podantiaffinity-v1-core
 * @struct
 */
export interface PodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}

/**
 * Kubernetes' PodCertificateProjection.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podcertificateprojection-v1-core
 * @struct
 */
export interface PodCertificateProjection {
  readonly certificateChainPath?: string;
  readonly credentialBundlePath?: string;
  readonly keyPath?: string;
  readonly keyType: string;
  readonly maxExpirationSeconds?: number;
  readonly signerName: string;
  readonly user?: number;
  readonly userAnnotations?: { readonly [key: string]: string };
}

/**
 * Kubernetes' PodDNSConfig.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#poddnsconfig-v1-core
 * @struct
 */
export interface PodDNSConfig {
  readonly nameservers?: string[];
  readonly options?: PodDNSConfigOption[];
  readonly searches?: string[];
}

/**
 * Kubernetes' PodDNSConfigOption.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#poddnsconfigoption-v1-core
 * @struct
 */
export interface PodDNSConfigOption {
  readonly name?: string;
  readonly value?: string;
}

/**
 * Kubernetes' PodOS.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podos-v1-core
 * @struct
 */
export interface PodOS {
  readonly name: string;
}

/**
 * Kubernetes' PodReadinessGate.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podreadinessgate-v1-core
 * @struct
 */
export interface PodReadinessGate {
  readonly conditionType: string;
}

/**
 * Kubernetes' PodResourceClaim.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podresourceclaim-v1-core
 * @struct
 */
export interface PodResourceClaim {
  readonly name: string;
  readonly resourceClaimName?: string;
  readonly resourceClaimTemplateName?: string;
}

/**
 * Kubernetes' PodSchedulingGate.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podschedulinggate-v1-core
 * @struct
 */
export interface PodSchedulingGate {
  readonly name: string;
}

/**
 * Kubernetes' PodSchedulingGroup.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podschedulinggroup-v1-core
 * @struct
 */
export interface PodSchedulingGroup {
  readonly podGroupName?: string;
}

/**
 * Kubernetes' PodSecurityContext.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podsecuritycontext-v1-core
 * @struct
 */
export interface PodSecurityContext {
  readonly appArmorProfile?: AppArmorProfile;
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxChangePolicy?: string;
  readonly seLinuxOptions?: SELinuxOptions;
  readonly seccompProfile?: SeccompProfile;
  readonly supplementalGroups?: number[];
  readonly supplementalGroupsPolicy?: string;
  readonly sysctls?: Sysctl[];
  readonly windowsOptions?: WindowsSecurityContextOptions;
}

/**
 * The fields of a PodSpec but its containers and those that have a namesake in a container.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podspec-v1-core
 * @struct
 */
export interface PodSettings {
  readonly activeDeadlineSeconds?: number;
  readonly affinity?: Affinity;
  readonly automountServiceAccountToken?: boolean;
  readonly dnsConfig?: PodDNSConfig;
  readonly dnsPolicy?: string;
  readonly enableServiceLinks?: boolean;
  readonly ephemeralContainers?: EphemeralContainer[];
  readonly evictionResponders?: EvictionResponder[];
  readonly hostAliases?: HostAlias[];
  readonly hostIPC?: boolean;
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostUsers?: boolean;
  readonly hostname?: string;
  readonly hostnameOverride?: string;
  readonly imagePullSecrets?: LocalObjectReference[];
  readonly nodeName?: string;
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly os?: PodOS;
  readonly overhead?: { readonly [key: string]: any };
  readonly preemptionPolicy?: string;
  readonly priority?: number;
  readonly priorityClassName?: string;
  readonly readinessGates?: PodReadinessGate[];
  readonly resourceClaims?: PodResourceClaim[];
  readonly runtimeClassName?: string;
  readonly schedulerName?: string;
  readonly schedulingGates?: PodSchedulingGate[];
  readonly schedulingGroup?: PodSchedulingGroup;
  readonly serviceAccountName?: string;
  readonly setHostnameAsFQDN?: boolean;
  readonly shareProcessNamespace?: boolean;
  readonly subdomain?: string;
  readonly terminationGracePeriodSeconds?: number;
  readonly tolerations?: Toleration[];
  readonly topologySpreadConstraints?: TopologySpreadConstraint[];
  readonly volumes?: Volume[];
}

export const POD_SETTINGS: (keyof PodSettings)[] = [
  'activeDeadlineSeconds',
  'affinity',
  'automountServiceAccountToken',
  'dnsConfig',
  'dnsPolicy',
  'enableServiceLinks',
  'ephemeralContainers',
  'evictionResponders',
  'hostAliases',
  'hostIPC',
  'hostNetwork',
  'hostPID',
  'hostUsers',
  'hostname',
  'hostnameOverride',
  'imagePullSecrets',
  'nodeName',
  'nodeSelector',
  'os',
  'overhead',
  'preemptionPolicy',
  'priority',
  'priorityClassName',
  'readinessGates',
  'resourceClaims',
  'runtimeClassName',
  'schedulerName',
  'schedulingGates',
  'schedulingGroup',
  'serviceAccountName',
  'setHostnameAsFQDN',
  'shareProcessNamespace',
  'subdomain',
  'terminationGracePeriodSeconds',
  'tolerations',
  'topologySpreadConstraints',
  'volumes',
];

/**
 * Kubernetes' PodSpec.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podspec-v1-core
 * @struct
 */
export interface PodSpec extends PodSettings {
  readonly containers: Container[];
  readonly initContainers?: Container[];
  readonly resources?: ResourceRequirements;
  readonly restartPolicy?: string;
  readonly securityContext?: PodSecurityContext;
  readonly serviceAccount?: string;
}

/**
 * Kubernetes' PortworxVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#portworxvolumesource-v1-core
 * @struct
 */
export interface PortworxVolumeSource {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

/**
 * Kubernetes' PreferredSchedulingTerm.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#preferredschedulingterm-v1-core
 * @struct
 */
export interface PreferredSchedulingTerm {
  readonly preference: NodeSelectorTerm;
  readonly weight: number;
}

/**
 * Kubernetes' Probe.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#probe-v1-core
 * @struct
 */
export interface Probe {
  readonly exec?: ExecAction;
  readonly failureThreshold?: number;
  readonly grpc?: GRPCAction;
  readonly httpGet?: HTTPGetAction;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: TCPSocketAction;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

/**
 * Kubernetes' ProjectedVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#projectedvolumesource-v1-core
 * @struct
 */
export interface ProjectedVolumeSource {
  readonly defaultMode?: number;
  readonly defaultUser?: number;
  readonly sources?: VolumeProjection[];
}

/**
 * Kubernetes' QuobyteVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#quobytevolumesource-v1-core
 * @struct
 */
export interface QuobyteVolumeSource {
  readonly group?: string;
  readonly readOnly?: boolean;
  readonly registry: string;
  readonly tenant?: string;
  readonly user?: string;
  readonly volume: string;
}

/**
 * Kubernetes' RBDVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#rbdvolumesource-v1-core
 * @struct
 */
export interface RBDVolumeSource {
  readonly fsType?: string;
  readonly image: string;
  readonly keyring?: string;
  readonly monitors: string[];
  readonly pool?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: LocalObjectReference;
  readonly user?: string;
}

/**
 * Kubernetes' ResourceClaim.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourceclaim-v1-core
 * @struct
 */
export interface ResourceClaim {
  readonly name: string;
  readonly request?: string;
}

/**
 * Kubernetes' ResourceFieldSelector.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcefieldselector-v1-core
 * @struct
 */
export interface ResourceFieldSelector {
  readonly containerName?: string;
  readonly divisor?: any;
  readonly resource: string;
}

/**
 * Kubernetes' ResourceRequirements.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcerequirements-v1-core
 * @struct
 */
export interface ResourceRequirements {
  readonly claims?: ResourceClaim[];
  readonly limits?: { readonly [key: string]: any };
  readonly requests?: { readonly [key: string]: any };
}

/**
 * Kubernetes' RollingUpdateDaemonSet.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#rollingupdatedaemonset-v1-apps
 * @struct
 */
export interface RollingUpdateDaemonSet {
  readonly maxSurge?: number | string;
  readonly maxUnavailable?: number | string;
}

/**
 * Kubernetes' SELinuxOptions.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#selinuxoptions-v1-core
 * @struct
 */
export interface SELinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

/**
 * Kubernetes' ScaleIOVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#scaleiovolumesource-v1-core
 * @struct
 */
export interface ScaleIOVolumeSource {
  readonly fsType?: string;
  readonly gateway: string;
  readonly protectionDomain?: string;
  readonly readOnly?: boolean;
  readonly secretRef: LocalObjectReference;
  readonly sslEnabled?: boolean;
  readonly storageMode?: string;
  readonly storagePool?: string;
  readonly system: string;
  readonly volumeName?: string;
}

/**
 * Kubernetes' SeccompProfile.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#seccompprofile-v1-core
 * @struct
 */
export interface SeccompProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

/**
 * Kubernetes' SecretEnvSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretenvsource-v1-core
 * @struct
 */
export interface SecretEnvSource {
  readonly name?: string;
  readonly optional?: boolean;
}

/**
 * Kubernetes' SecretKeySelector.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretkeyselector-v1-core
 * @struct
 */
export interface SecretKeySelector {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

/**
 * Kubernetes' SecretProjection.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretprojection-v1-core
 * @struct
 */
export interface SecretProjection {
  readonly items?: KeyToPath[];
  readonly name?: string;
  readonly optional?: boolean;
}

/**
 * Kubernetes' SecretVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretvolumesource-v1-core
 * @struct
 */
export interface SecretVolumeSource {
  readonly defaultMode?: number;
  readonly defaultUser?: number;
  readonly items?: KeyToPath[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

/**
 * Kubernetes' SecurityContext.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#securitycontext-v1-core
 * @struct
 */
export interface SecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly appArmorProfile?: AppArmorProfile;
  readonly capabilities?: Capabilities;
  readonly privileged?: boolean;
  readonly procMount?: string;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: SELinuxOptions;
  readonly seccompProfile?: SeccompProfile;
  readonly windowsOptions?: WindowsSecurityContextOptions;
}

/**
 * Kubernetes' ServiceAccountTokenProjection.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#serviceaccounttokenprojection-v1-core
 * @struct
 */
export interface ServiceAccountTokenProjection {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
  readonly user?: number;
}

/**
 * Kubernetes' SleepAction.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#sleepaction-v1-core
 * @struct
 */
export interface SleepAction {
  readonly seconds: number;
}

/**
 * Kubernetes' StorageOSVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#storageosvolumesource-v1-core
 * @struct
 */
export interface StorageOSVolumeSource {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: LocalObjectReference;
  readonly volumeName?: string;
  readonly volumeNamespace?: string;
}

/**
 * Kubernetes' Sysctl.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#sysctl-v1-core
 * @struct
 */
export interface Sysctl {
  readonly name: string;
  readonly value: string;
}

/**
 * Kubernetes' TCPSocketAction.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#tcpsocketaction-v1-core
 * @struct
 */
export interface TCPSocketAction {
  readonly host?: string;
  readonly port: number | string;
}

/**
 * Kubernetes' Toleration.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#toleration-v1-core
 * @struct
 */
export interface Toleration {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

/**
 * Kubernetes' TopologySpreadConstraint.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#topologyspreadconstraint-v1-core
 * @struct
 */
export interface TopologySpreadConstraint {
  readonly labelSelector?: LabelSelector;
  readonly matchLabelKeys?: string[];
  readonly maxSkew: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
}

/**
 * Kubernetes' TypedLocalObjectReference.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#typedlocalobjectreference-v1-core
 * @struct
 */
export interface TypedLocalObjectReference {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

/**
 * Kubernetes' TypedObjectReference.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#typedobjectreference-v1-core
 * @struct
 */
export interface TypedObjectReference {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/**
 * Kubernetes' Volume.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volume-v1-core
 * @struct
 */
export interface Volume {
  readonly awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  readonly azureDisk?: AzureDiskVolumeSource;
  readonly azureFile?: AzureFileVolumeSource;
  readonly cephfs?: CephFSVolumeSource;
  readonly cinder?: CinderVolumeSource;
  readonly configMap?: ConfigMapVolumeSource;
  readonly csi?: CSIVolumeSource;
  readonly downwardAPI?: DownwardAPIVolumeSource;
  readonly emptyDir?: EmptyDirVolumeSource;
  readonly ephemeral?: EphemeralVolumeSource;
  readonly fc?: FCVolumeSource;
  readonly flexVolume?: FlexVolumeSource;
  readonly flocker?: FlockerVolumeSource;
  readonly gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  readonly gitRepo?: GitRepoVolumeSource;
  readonly glusterfs?: GlusterfsVolumeSource;
  readonly hostPath?: HostPathVolumeSource;
  readonly image?: ImageVolumeSource;
  readonly iscsi?: ISCSIVolumeSource;
  readonly name: string;
  readonly nfs?: NFSVolumeSource;
  readonly persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  readonly photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  readonly portworxVolume?: PortworxVolumeSource;
  readonly projected?: ProjectedVolumeSource;
  readonly quobyte?: QuobyteVolumeSource;
  readonly rbd?: RBDVolumeSource;
  readonly scaleIO?: ScaleIOVolumeSource;
  readonly secret?: SecretVolumeSource;
  readonly storageos?: StorageOSVolumeSource;
  readonly vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

/**
 * Kubernetes' VolumeDevice.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumedevice-v1-core
 * @struct
 */
export interface VolumeDevice {
  readonly devicePath: string;
  readonly name: string;
}

/**
 * Kubernetes' VolumeMount.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumemount-v1-core
 * @struct
 */
export interface VolumeMount {
  readonly bindMountOptions?: string[];
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

/**
 * Kubernetes' VolumeProjection.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumeprojection-v1-core
 * @struct
 */
export interface VolumeProjection {
  readonly clusterTrustBundle?: ClusterTrustBundleProjection;
  readonly configMap?: ConfigMapProjection;
  readonly downwardAPI?: DownwardAPIProjection;
  readonly podCertificate?: PodCertificateProjection;
  readonly secret?: SecretProjection;
  readonly serviceAccountToken?: ServiceAccountTokenProjection;
}

/**
 * Kubernetes' VolumeResourceRequirements.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumeresourcerequirements-v1-core
 * @struct
 */
export interface VolumeResourceRequirements {
  readonly limits?: { readonly [key: string]: any };
  readonly requests?: { readonly [key: string]: any };
}

/**
 * Kubernetes' VsphereVirtualDiskVolumeSource.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#vspherevirtualdiskvolumesource-v1-core
 * @struct
 */
export interface VsphereVirtualDiskVolumeSource {
  readonly fsType?: string;
  readonly storagePolicyID?: string;
  readonly storagePolicyName?: string;
  readonly volumePath: string;
}

/**
 * Kubernetes' WeightedPodAffinityTerm.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#weightedpodaffinityterm-v1-core
 * @struct
 */
export interface WeightedPodAffinityTerm {
  readonly podAffinityTerm: PodAffinityTerm;
  readonly weight: number;
}

/**
 * Kubernetes' WindowsSecurityContextOptions.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#windowssecuritycontextoptions-v1-core
 * @struct
 */
export interface WindowsSecurityContextOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}
