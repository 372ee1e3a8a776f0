// Generated from the OpenAPI of Kubernetes v1.37.2 by projenrc/generate-structs.ts. Do not edit.

/**
 * A disk of Amazon EBS. Kubernetes hands it to the CSI driver ebs.csi.aws.com, which must be installed; new manifests use a claim.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#awselasticblockstorevolumesource-v1-core
 * @struct
 */
export interface AWSElasticBlockStoreVolumeSource {
  /**
   * The file system that the disk has, or is given where it has none.
   *
   * @default ext4
   */
  readonly fsType?: string;
  /**
   * The partition to mount; 0 is the whole disk.
   *
   * @default 0
   */
  readonly partition?: number;
  /**
   * Whether the disk is mounted read-only, whatever the mounts of it say.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /** The id of the disk, such as `vol-0123456789abcdef0`, in the availability zone of the node. */
  readonly volumeID: string;
}

/**
 * On which nodes the pod may or should run, said of nodes and of the pods that are there.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#affinity-v1-core
 * @struct
 */
export interface Affinity {
  /**
   * By the labels of nodes. The DaemonSet controller heeds what is required here; `nodes` writes it for you.
   *
   * @default - any node
   */
  readonly nodeAffinity?: NodeAffinity;
  /**
   * Near other pods. The controller makes the daemon all the same, and the scheduler leaves it pending where none of them is.
   *
   * @default - near nobody
   */
  readonly podAffinity?: PodAffinity;
  /**
   * Away from other pods. The controller makes the daemon all the same, and the scheduler leaves it pending where one of them is.
   *
   * @default - away from nobody
   */
  readonly podAntiAffinity?: PodAntiAffinity;
}

/**
 * The AppArmor profile that confines a container, on nodes whose kernel has AppArmor.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#apparmorprofile-v1-core
 * @struct
 */
export interface AppArmorProfile {
  /**
   * The name of a profile that is loaded on the node. A container whose profile is not loaded does not start.
   *
   * @default - required with type Localhost, and forbidden otherwise
   */
  readonly localhostProfile?: string;
  /** RuntimeDefault is the runtime's own profile, Localhost one of the node, Unconfined none. */
  readonly type: string;
}

/**
 * A disk of Azure. Kubernetes hands it to the CSI driver disk.csi.azure.com, which must be installed; new manifests use a claim.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#azurediskvolumesource-v1-core
 * @struct
 */
export interface AzureDiskVolumeSource {
  /**
   * What the host of the machine caches, None, ReadOnly or ReadWrite.
   *
   * @default ReadWrite
   */
  readonly cachingMode?: string;
  /** The name of the disk. */
  readonly diskName: string;
  /** The URI of the disk, its resource id for a managed one. */
  readonly diskURI: string;
  /**
   * The file system that the disk has, or is given where it has none.
   *
   * @default ext4
   */
  readonly fsType?: string;
  /**
   * Managed is a managed disk; Shared and Dedicated are blobs in a storage account.
   *
   * @default Shared
   */
  readonly kind?: string;
  /**
   * Whether the disk is mounted read-only, whatever the mounts of it say.
   *
   * @default false
   */
  readonly readOnly?: boolean;
}

/**
 * A file share of Azure. Kubernetes hands it to the CSI driver file.csi.azure.com, which must be installed.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#azurefilevolumesource-v1-core
 * @struct
 */
export interface AzureFileVolumeSource {
  /**
   * Whether the share is mounted read-only, whatever the mounts of it say.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /** The Secret, in the pod's namespace, with the name and key of the storage account. */
  readonly secretName: string;
  /** The name of the share. */
  readonly shareName: string;
}

/**
 * A volume that a CSI driver makes for this pod alone and that ends with it.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#csivolumesource-v1-core
 * @struct
 */
export interface CSIVolumeSource {
  /** The name of the CSI driver, such as `secrets-store.csi.k8s.io`. A pod waits on a node where the driver is not registered. */
  readonly driver: string;
  /**
   * The file system, for drivers that make one.
   *
   * @default - the driver's own
   */
  readonly fsType?: string;
  /**
   * The Secret, in the pod's namespace, that the driver is handed when it mounts the volume.
   *
   * @default - none
   */
  readonly nodePublishSecretRef?: LocalObjectReference;
  /**
   * Whether the driver is asked for a read-only volume.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /**
   * What else the driver wants to know, in the driver's own words.
   *
   * @default - nothing
   */
  readonly volumeAttributes?: { readonly [key: string]: string };
}

/**
 * Parts of root's power, by the kernel's names without CAP_, such as NET_ADMIN. ALL is all of them.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#capabilities-v1-core
 * @struct
 */
export interface Capabilities {
  /**
   * What the container has beyond the runtime's default set.
   *
   * @default - nothing more
   */
  readonly add?: string[];
  /**
   * What it does not have of the default set. Dropping ALL and adding what is needed is the safest.
   *
   * @default - nothing less
   */
  readonly drop?: string[];
}

/**
 * A Ceph file system. Kubernetes 1.31 and later cannot mount it by itself; use a claim of the Ceph CSI driver.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#cephfsvolumesource-v1-core
 * @struct
 */
export interface CephFSVolumeSource {
  /** The addresses of the Ceph monitors. */
  readonly monitors: string[];
  /**
   * The folder of the file system that is mounted.
   *
   * @default /
   */
  readonly path?: string;
  /**
   * Whether it is mounted read-only, whatever the mounts of it say.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /**
   * The file of the node that holds the user's secret.
   *
   * @default /etc/ceph/user.secret
   */
  readonly secretFile?: string;
  /**
   * The Secret with the user's key, which goes before the file.
   *
   * @default - none
   */
  readonly secretRef?: LocalObjectReference;
  /**
   * The user of Ceph.
   *
   * @default admin
   */
  readonly user?: string;
}

/**
 * A disk of OpenStack. Kubernetes hands it to the CSI driver cinder.csi.openstack.org, which must be installed.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#cindervolumesource-v1-core
 * @struct
 */
export interface CinderVolumeSource {
  /**
   * The file system that the disk has, or is given where it has none.
   *
   * @default ext4
   */
  readonly fsType?: string;
  /**
   * Whether the disk is mounted read-only, whatever the mounts of it say.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /**
   * The Secret with the way into OpenStack.
   *
   * @default - that of the cluster
   */
  readonly secretRef?: LocalObjectReference;
  /** The id of the disk. */
  readonly volumeID: string;
}

/**
 * Certificates of authorities from ClusterTrustBundles, as one PEM file that follows their changes.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#clustertrustbundleprojection-v1-core
 * @struct
 */
export interface ClusterTrustBundleProjection {
  /**
   * Which bundles of the signer, by label. Empty is all of them.
   *
   * @default - none of them
   */
  readonly labelSelector?: LabelSelector;
  /**
   * The one bundle to take. Not together with signerName.
   *
   * @default - those of signerName
   */
  readonly name?: string;
  /**
   * Whether the pod starts although no such bundle is there.
   *
   * @default false
   */
  readonly optional?: boolean;
  /** The file in the volume. */
  readonly path: string;
  /**
   * The signer whose bundles are taken, joined and without duplicates. Not together with name.
   *
   * @default - the bundle of name
   */
  readonly signerName?: string;
  /**
   * The owner of the file, by number. Behind the feature gate AtomicWriteVolumeUserFields.
   *
   * @default - the volume's defaultUser
   */
  readonly user?: number;
}

/**
 * A ConfigMap of which every key becomes a variable. Pods see changes only when they are replaced.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapenvsource-v1-core
 * @struct
 */
export interface ConfigMapEnvSource {
  /**
   * The ConfigMap, in the pod's namespace.
   *
   * @default - none; give it
   */
  readonly name?: string;
  /**
   * Whether the container starts although the ConfigMap is missing.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/**
 * One key of a ConfigMap.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapkeyselector-v1-core
 * @struct
 */
export interface ConfigMapKeySelector {
  /** The key. */
  readonly key: string;
  /**
   * The ConfigMap, in the pod's namespace.
   *
   * @default - none; give it
   */
  readonly name?: string;
  /**
   * Whether the container starts although the ConfigMap or its key is missing.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/**
 * A ConfigMap as files of a projected volume.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapprojection-v1-core
 * @struct
 */
export interface ConfigMapProjection {
  /**
   * Which keys become files, and where; a key that is missing keeps the pod from starting.
   *
   * @default - every key, as a file of its name
   */
  readonly items?: KeyToPath[];
  /**
   * The ConfigMap, in the pod's namespace.
   *
   * @default - none; give it
   */
  readonly name?: string;
  /**
   * Whether the pod starts although the ConfigMap or a key is missing.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/**
 * A ConfigMap as a folder of files. They follow changes within a minute or two, except below a subPath.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapvolumesource-v1-core
 * @struct
 */
export interface ConfigMapVolumeSource {
  /**
   * The permissions of the files, as a decimal number in JSON; 420 is 0644.
   *
   * @default 420
   */
  readonly defaultMode?: number;
  /**
   * The owner of the files, by number. Behind the feature gate AtomicWriteVolumeUserFields.
   *
   * @default - root
   */
  readonly defaultUser?: number;
  /**
   * Which keys become files, and where; a key that is missing keeps the pod from starting.
   *
   * @default - every key, as a file of its name
   */
  readonly items?: KeyToPath[];
  /**
   * The ConfigMap, in the pod's namespace. A pod does not start before it is there.
   *
   * @default - none; give it
   */
  readonly name?: string;
  /**
   * Whether the pod starts although the ConfigMap or a key is missing.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/**
 * The fields of a Container but its name, its image, and those that only init containers have a use for.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#container-v1-core
 * @struct
 */
export interface ContainerSettings {
  /**
   * The arguments of the command; `$(NAME)` stands for a variable of the container.
   *
   * @default - those of the image
   */
  readonly args?: string[];
  /**
   * The program to run and its first arguments, without a shell, in place of the image's entry point.
   *
   * @default - that of the image
   */
  readonly command?: string[];
  /**
   * Variables of the environment. Later ones may refer to earlier ones as `$(NAME)`.
   *
   * @default - those of the image
   */
  readonly env?: EnvVar[];
  /**
   * ConfigMaps and Secrets whose keys become variables. A variable of env goes before them, and a later source before an earlier one.
   *
   * @default - none
   */
  readonly envFrom?: EnvFromSource[];
  /**
   * When the kubelet pulls, Always, IfNotPresent or Never. With Always a container cannot restart while the registry is away.
   *
   * @default - Always for the tag `latest` or none, else IfNotPresent
   */
  readonly imagePullPolicy?: string;
  /**
   * What is done right after the start and right before the end.
   *
   * @default - nothing
   */
  readonly lifecycle?: Lifecycle;
  /**
   * Asked again and again; when it fails the container is restarted. Too strict a probe restarts an agent that is only busy.
   *
   * @default - the container lives while its process does
   */
  readonly livenessProbe?: Probe;
  /**
   * The ports that it listens on. They matter for names, for host ports and under hostNetwork, where each takes the port of the node; others are open all the same.
   *
   * @default - none are known
   */
  readonly ports?: ContainerPort[];
  /**
   * Asked again and again; while it fails the pod gets no traffic of Services, and a rollout waits for it.
   *
   * @default - ready as soon as it runs
   */
  readonly readinessProbe?: Probe;
  /**
   * Whether a change of its resources in place restarts the container.
   *
   * @default - it does not
   */
  readonly resizePolicy?: ContainerResizePolicy[];
  /**
   * What it reserves of the node and how much it may use at most. Without requests it is the first to be evicted, and no room is kept for it.
   *
   * @default - nothing is reserved, and nothing is bounded
   */
  readonly resources?: ResourceRequirements;
  /**
   * As whom it runs and what it may do. Goes before the fields of the pod that have the same name.
   *
   * @default - that of the pod, and else that of the image
   */
  readonly securityContext?: SecurityContext;
  /**
   * Asked before the others, which wait until it succeeds once; when it fails for good the container is restarted.
   *
   * @default - the others begin at once
   */
  readonly startupProbe?: Probe;
  /**
   * Whether its standard input is kept open, for `kubectl attach`.
   *
   * @default false
   */
  readonly stdin?: boolean;
  /**
   * Whether standard input is closed after the first client goes away.
   *
   * @default false
   */
  readonly stdinOnce?: boolean;
  /**
   * The file in which it may leave its last words, which then stand in the pod's status, 4096 bytes at most.
   *
   * @default /dev/termination-log
   */
  readonly terminationMessagePath?: string;
  /**
   * File takes the last words from that file alone; FallbackToLogsOnError from the end of the log where the file is empty and the container failed.
   *
   * @default File
   */
  readonly terminationMessagePolicy?: string;
  /**
   * Whether it gets a terminal. Wants stdin too.
   *
   * @default false
   */
  readonly tty?: boolean;
  /**
   * Volumes as raw block devices.
   *
   * @default - none
   */
  readonly volumeDevices?: VolumeDevice[];
  /**
   * Volumes of the pod, and where the container sees them.
   *
   * @default - none
   */
  readonly volumeMounts?: VolumeMount[];
  /**
   * The folder in which it starts.
   *
   * @default - that of the image
   */
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
 * One container of a pod.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#container-v1-core
 * @struct
 */
export interface Container extends ContainerSettings {
  /**
   * The image. Without a tag or a digest it is `latest`, which differs from node to node.
   *
   * @default - none; give it
   */
  readonly image?: string;
  /** Its name in the pod, a DNS label, different from those of all other containers. */
  readonly name: string;
  /**
   * For an init container Always makes a sidecar, which starts in its turn, runs on beside the others and ends after them. On others it overrides the pod's policy.
   *
   * @default - as the pod has it
   */
  readonly restartPolicy?: string;
  /**
   * Exit codes after which the container is restarted whatever restartPolicy says; the first that fits counts. Wants a restartPolicy of its own.
   *
   * @default - none
   */
  readonly restartPolicyRules?: ContainerRestartRule[];
}

/**
 * A port that a container listens on.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerport-v1-core
 * @struct
 */
export interface ContainerPort {
  /** The number, 1 to 65535. */
  readonly containerPort: number;
  /**
   * The address of the node at which hostPort is opened.
   *
   * @default - all addresses
   */
  readonly hostIP?: string;
  /**
   * The port of the node that leads to it. Two pods that want one port of a node exclude each other; under hostNetwork it must equal containerPort.
   *
   * @default - none; under hostNetwork the containerPort
   */
  readonly hostPort?: number;
  /**
   * A name by which probes, Services and network policies may call the port, 15 characters at most.
   *
   * @default - none
   */
  readonly name?: string;
  /**
   * TCP, UDP or SCTP.
   *
   * @default TCP
   */
  readonly protocol?: string;
}

/**
 * What a change of one resource in place does to the container.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerresizepolicy-v1-core
 * @struct
 */
export interface ContainerResizePolicy {
  /** The resource, cpu or memory. */
  readonly resourceName: string;
  /** NotRequired changes it while the container runs; RestartContainer restarts it. */
  readonly restartPolicy: string;
}

/**
 * When a container that has ended is started again.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerrestartrule-v1-core
 * @struct
 */
export interface ContainerRestartRule {
  /** What is done. Restart starts the container again, RestartAllContainers all of the pod (behind a feature gate). */
  readonly action: string;
  /**
   * The exit codes that the rule is for.
   *
   * @default - none; give it
   */
  readonly exitCodes?: ContainerRestartRuleOnExitCodes;
}

/**
 * A set of exit codes.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerrestartruleonexitcodes-v1-core
 * @struct
 */
export interface ContainerRestartRuleOnExitCodes {
  /** In is these values, NotIn all others. */
  readonly operator: string;
  /**
   * The exit codes, 255 at most.
   *
   * @default - none
   */
  readonly values?: number[];
}

/**
 * How the pods of a DaemonSet are replaced when its template changes.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#daemonsetupdatestrategy-v1-apps
 * @struct
 */
export interface DaemonSetUpdateStrategy {
  /**
   * How many at a time, for RollingUpdate.
   *
   * @default - one unavailable at a time, none in addition
   */
  readonly rollingUpdate?: RollingUpdateDaemonSet;
  /**
   * RollingUpdate replaces pods by itself; OnDelete only those that somebody deletes.
   *
   * @default RollingUpdate
   */
  readonly type?: string;
}

/**
 * Facts about the pod as files of a projected volume.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#downwardapiprojection-v1-core
 * @struct
 */
export interface DownwardAPIProjection {
  /**
   * The files.
   *
   * @default - none
   */
  readonly items?: DownwardAPIVolumeFile[];
}

/**
 * One fact about the pod as a file.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#downwardapivolumefile-v1-core
 * @struct
 */
export interface DownwardAPIVolumeFile {
  /**
   * The field of the pod that the file holds, its labels, annotations, name, namespace or uid.
   *
   * @default - give this or resourceFieldRef
   */
  readonly fieldRef?: ObjectFieldSelector;
  /**
   * The permissions of the file, as a decimal number in JSON.
   *
   * @default - the volume's defaultMode
   */
  readonly mode?: number;
  /** The file in the volume, relative and without `..`. */
  readonly path: string;
  /**
   * The request or limit of a container that the file holds.
   *
   * @default - give this or fieldRef
   */
  readonly resourceFieldRef?: ResourceFieldSelector;
  /**
   * The owner of the file, by number. Behind the feature gate AtomicWriteVolumeUserFields.
   *
   * @default - the volume's defaultUser
   */
  readonly user?: number;
}

/**
 * Facts about the pod as a folder of files, which follow changes of its labels and annotations.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#downwardapivolumesource-v1-core
 * @struct
 */
export interface DownwardAPIVolumeSource {
  /**
   * The permissions of the files, as a decimal number in JSON; 420 is 0644.
   *
   * @default 420
   */
  readonly defaultMode?: number;
  /**
   * The owner of the files, by number. Behind the feature gate AtomicWriteVolumeUserFields.
   *
   * @default - root
   */
  readonly defaultUser?: number;
  /**
   * The files.
   *
   * @default - none
   */
  readonly items?: DownwardAPIVolumeFile[];
}

/**
 * A folder that is empty when the pod starts and gone when it ends. It outlives restarts of containers.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#emptydirvolumesource-v1-core
 * @struct
 */
export interface EmptyDirVolumeSource {
  /**
   * Memory keeps it in RAM, where it counts as memory of the container that writes; else it is on the node's disk.
   *
   * @default - the node's disk
   */
  readonly medium?: string;
  /**
   * The permissions of the folder, as a decimal number in JSON. Behind the feature gate EmptyDirVolumeMode.
   *
   * @default - 0777
   */
  readonly mode?: number;
  /**
   * How much it may hold. A pod that exceeds it on disk is evicted.
   *
   * @default - no limit of its own
   */
  readonly sizeLimit?: any;
}

/**
 * A ConfigMap or a Secret whose keys become variables.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#envfromsource-v1-core
 * @struct
 */
export interface EnvFromSource {
  /**
   * The ConfigMap.
   *
   * @default - give this or secretRef
   */
  readonly configMapRef?: ConfigMapEnvSource;
  /**
   * What is put before each key.
   *
   * @default - nothing
   */
  readonly prefix?: string;
  /**
   * The Secret.
   *
   * @default - give this or configMapRef
   */
  readonly secretRef?: SecretEnvSource;
}

/**
 * One variable of a container's environment.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#envvar-v1-core
 * @struct
 */
export interface EnvVar {
  /** The name of the variable. */
  readonly name: string;
  /**
   * The value; `$(NAME)` stands for a variable said earlier, and `$$(NAME)` for itself.
   *
   * @default - the empty string
   */
  readonly value?: string;
  /**
   * Where the value is taken from when the container starts. Not together with value.
   *
   * @default - nowhere
   */
  readonly valueFrom?: EnvVarSource;
}

/**
 * Where the value of a variable comes from; exactly one of these.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#envvarsource-v1-core
 * @struct
 */
export interface EnvVarSource {
  /**
   * A key of a ConfigMap.
   *
   * @default - none
   */
  readonly configMapKeyRef?: ConfigMapKeySelector;
  /**
   * A field of the pod, such as `spec.nodeName` or `status.hostIP`.
   *
   * @default - none
   */
  readonly fieldRef?: ObjectFieldSelector;
  /**
   * A key of a file in an emptyDir volume, which an init container has written.
   *
   * @default - none
   */
  readonly fileKeyRef?: FileKeySelector;
  /**
   * A request or limit of a container.
   *
   * @default - none
   */
  readonly resourceFieldRef?: ResourceFieldSelector;
  /**
   * A key of a Secret.
   *
   * @default - none
   */
  readonly secretKeyRef?: SecretKeySelector;
}

/**
 * A container that somebody adds to a running pod in order to look into it. A template cannot have one.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ephemeralcontainer-v1-core
 * @struct
 */
export interface EphemeralContainer {
  /**
   * The arguments of the command; `$(NAME)` stands for a variable of the container.
   *
   * @default - those of the image
   */
  readonly args?: string[];
  /**
   * The program to run and its first arguments, without a shell, in place of the image's entry point.
   *
   * @default - that of the image
   */
  readonly command?: string[];
  /**
   * Variables of the environment. Later ones may refer to earlier ones as `$(NAME)`.
   *
   * @default - those of the image
   */
  readonly env?: EnvVar[];
  /**
   * ConfigMaps and Secrets whose keys become variables. A variable of env goes before them, and a later source before an earlier one.
   *
   * @default - none
   */
  readonly envFrom?: EnvFromSource[];
  /**
   * The image. Without a tag or a digest it is `latest`, which differs from node to node.
   *
   * @default - none; give it
   */
  readonly image?: string;
  /**
   * When the kubelet pulls, Always, IfNotPresent or Never. With Always a container cannot restart while the registry is away.
   *
   * @default - Always for the tag `latest` or none, else IfNotPresent
   */
  readonly imagePullPolicy?: string;
  /**
   * What is done right after the start and right before the end.
   *
   * @default - nothing
   */
  readonly lifecycle?: Lifecycle;
  /**
   * Asked again and again; when it fails the container is restarted. Too strict a probe restarts an agent that is only busy.
   *
   * @default - the container lives while its process does
   */
  readonly livenessProbe?: Probe;
  /** Its name in the pod, a DNS label, different from those of all other containers. */
  readonly name: string;
  /**
   * The ports that it listens on. They matter for names, for host ports and under hostNetwork, where each takes the port of the node; others are open all the same.
   *
   * @default - none are known
   */
  readonly ports?: ContainerPort[];
  /**
   * Asked again and again; while it fails the pod gets no traffic of Services, and a rollout waits for it.
   *
   * @default - ready as soon as it runs
   */
  readonly readinessProbe?: Probe;
  /**
   * Whether a change of its resources in place restarts the container.
   *
   * @default - it does not
   */
  readonly resizePolicy?: ContainerResizePolicy[];
  /**
   * What it reserves of the node and how much it may use at most. Without requests it is the first to be evicted, and no room is kept for it.
   *
   * @default - nothing is reserved, and nothing is bounded
   */
  readonly resources?: ResourceRequirements;
  /**
   * For an init container Always makes a sidecar, which starts in its turn, runs on beside the others and ends after them. On others it overrides the pod's policy.
   *
   * @default - as the pod has it
   */
  readonly restartPolicy?: string;
  /**
   * Exit codes after which the container is restarted whatever restartPolicy says; the first that fits counts. Wants a restartPolicy of its own.
   *
   * @default - none
   */
  readonly restartPolicyRules?: ContainerRestartRule[];
  /**
   * As whom it runs and what it may do. Goes before the fields of the pod that have the same name.
   *
   * @default - that of the pod, and else that of the image
   */
  readonly securityContext?: SecurityContext;
  /**
   * Asked before the others, which wait until it succeeds once; when it fails for good the container is restarted.
   *
   * @default - the others begin at once
   */
  readonly startupProbe?: Probe;
  /**
   * Whether its standard input is kept open, for `kubectl attach`.
   *
   * @default false
   */
  readonly stdin?: boolean;
  /**
   * Whether standard input is closed after the first client goes away.
   *
   * @default false
   */
  readonly stdinOnce?: boolean;
  /**
   * The container whose processes it sees.
   *
   * @default - it sees its own only
   */
  readonly targetContainerName?: string;
  /**
   * The file in which it may leave its last words, which then stand in the pod's status, 4096 bytes at most.
   *
   * @default /dev/termination-log
   */
  readonly terminationMessagePath?: string;
  /**
   * File takes the last words from that file alone; FallbackToLogsOnError from the end of the log where the file is empty and the container failed.
   *
   * @default File
   */
  readonly terminationMessagePolicy?: string;
  /**
   * Whether it gets a terminal. Wants stdin too.
   *
   * @default false
   */
  readonly tty?: boolean;
  /**
   * Volumes as raw block devices.
   *
   * @default - none
   */
  readonly volumeDevices?: VolumeDevice[];
  /**
   * Volumes of the pod, and where the container sees them.
   *
   * @default - none
   */
  readonly volumeMounts?: VolumeMount[];
  /**
   * The folder in which it starts.
   *
   * @default - that of the image
   */
  readonly workingDir?: string;
}

/**
 * A volume for which a claim is made with the pod and deleted with it; one per node for a DaemonSet.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ephemeralvolumesource-v1-core
 * @struct
 */
export interface EphemeralVolumeSource {
  /**
   * The claim.
   *
   * @default - none; give it
   */
  readonly volumeClaimTemplate?: PersistentVolumeClaimTemplate;
}

/**
 * Somebody who is asked before the pod is evicted by an EvictionRequest.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#evictionresponder-v1-core
 * @struct
 */
export interface EvictionResponder {
  /** Who, as a name after a domain, such as `example.com/drainer`. */
  readonly name: string;
  /** Who is asked first; the greatest number is. The controller of the pod itself stands at 10000. */
  readonly priority: number;
}

/**
 * A command in the container; 0 is success.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#execaction-v1-core
 * @struct
 */
export interface ExecAction {
  /**
   * The program and its arguments. There is no shell unless you call one.
   *
   * @default - none; give it
   */
  readonly command?: string[];
}

/**
 * A disk of a Fibre Channel network, mounted by the node.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#fcvolumesource-v1-core
 * @struct
 */
export interface FCVolumeSource {
  /**
   * The file system that the disk has, or is given where it has none.
   *
   * @default ext4
   */
  readonly fsType?: string;
  /**
   * The number of the logical unit, together with targetWWNs.
   *
   * @default - none
   */
  readonly lun?: number;
  /**
   * Whether the disk is mounted read-only, whatever the mounts of it say.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /**
   * The names of the targets. Give these with lun, or wwids.
   *
   * @default - none
   */
  readonly targetWWNs?: string[];
  /**
   * The identifiers of the volume itself. Give these, or targetWWNs with lun.
   *
   * @default - none
   */
  readonly wwids?: string[];
}

/**
 * A variable in a file that a container of the pod has written.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#filekeyselector-v1-core
 * @struct
 */
export interface FileKeySelector {
  /** The name of the variable in the file. */
  readonly key: string;
  /**
   * Whether the container starts, without the variable, although the file or the key is missing.
   *
   * @default false
   */
  readonly optional?: boolean;
  /** The file in the volume, relative and without `..`. */
  readonly path: string;
  /** The emptyDir volume with the file. */
  readonly volumeName: string;
}

/**
 * A volume that a program on the node mounts. Deprecated; CSI drivers have taken its place.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#flexvolumesource-v1-core
 * @struct
 */
export interface FlexVolumeSource {
  /** The name of the program. */
  readonly driver: string;
  /**
   * The file system.
   *
   * @default - the driver's own
   */
  readonly fsType?: string;
  /**
   * What else the program wants to know.
   *
   * @default - nothing
   */
  readonly options?: { readonly [key: string]: string };
  /**
   * Whether the volume is mounted read-only, whatever the mounts of it say.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /**
   * The Secret that the program is handed.
   *
   * @default - none
   */
  readonly secretRef?: LocalObjectReference;
}

/**
 * A dataset of Flocker. Kubernetes 1.25 and later cannot mount it.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#flockervolumesource-v1-core
 * @struct
 */
export interface FlockerVolumeSource {
  /**
   * The name of the dataset.
   *
   * @default - give this or datasetUUID
   */
  readonly datasetName?: string;
  /**
   * The id of the dataset.
   *
   * @default - give this or datasetName
   */
  readonly datasetUUID?: string;
}

/**
 * A disk of Google Cloud. Kubernetes hands it to the CSI driver pd.csi.storage.gke.io, which must be installed; new manifests use a claim.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#gcepersistentdiskvolumesource-v1-core
 * @struct
 */
export interface GCEPersistentDiskVolumeSource {
  /**
   * The file system that the disk has, or is given where it has none.
   *
   * @default ext4
   */
  readonly fsType?: string;
  /**
   * The partition to mount; 0 is the whole disk.
   *
   * @default 0
   */
  readonly partition?: number;
  /** The name of the disk, in the zone of the node. */
  readonly pdName: string;
  /**
   * Whether the disk is mounted read-only, as it must be where several nodes use it.
   *
   * @default false
   */
  readonly readOnly?: boolean;
}

/**
 * A call of the gRPC health checking protocol, at the pod's address.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#grpcaction-v1-core
 * @struct
 */
export interface GRPCAction {
  /**
   * TLS encrypts without looking at the certificate; Plaintext does not encrypt.
   *
   * @default Plaintext
   */
  readonly mode?: string;
  /** The number of the port. */
  readonly port: number;
  /**
   * The service that is asked after.
   *
   * @default - the server as a whole
   */
  readonly service?: string;
}

/**
 * A Git repository, cloned when the pod starts. Deprecated, since a repository can run code as root on the node, and switched off unless asked for; let an init container clone.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#gitrepovolumesource-v1-core
 * @struct
 */
export interface GitRepoVolumeSource {
  /**
   * The folder of the volume to clone into; `.` is the volume itself.
   *
   * @default - a folder of the repository's name
   */
  readonly directory?: string;
  /** The URL of the repository. */
  readonly repository: string;
  /**
   * The commit to check out.
   *
   * @default - the newest of the default branch
   */
  readonly revision?: string;
}

/**
 * A volume of GlusterFS. Kubernetes 1.26 and later cannot mount it.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#glusterfsvolumesource-v1-core
 * @struct
 */
export interface GlusterfsVolumeSource {
  /** The Endpoints object with the addresses of the servers. */
  readonly endpoints: string;
  /** The name of the volume. */
  readonly path: string;
  /**
   * Whether the volume is mounted read-only.
   *
   * @default false
   */
  readonly readOnly?: boolean;
}

/**
 * An HTTP request from the node; a status from 200 to 399 is success.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#httpgetaction-v1-core
 * @struct
 */
export interface HTTPGetAction {
  /**
   * Where to. Under hostNetwork an agent that listens on 127.0.0.1 wants that here.
   *
   * @default - the pod's address
   */
  readonly host?: string;
  /**
   * Headers of the request.
   *
   * @default - none but the kubelet's own
   */
  readonly httpHeaders?: HTTPHeader[];
  /**
   * The path of the request.
   *
   * @default /
   */
  readonly path?: string;
  /** The port, by number or by its name in the container. */
  readonly port: number | string;
  /**
   * The version of HTTP that is spoken.
   *
   * @default - HTTP/1.1
   */
  readonly protocol?: string;
  /**
   * HTTP or HTTPS, whose certificate is not looked at.
   *
   * @default HTTP
   */
  readonly scheme?: string;
}

/**
 * One header of a request.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#httpheader-v1-core
 * @struct
 */
export interface HTTPHeader {
  /** Its name. */
  readonly name: string;
  /** Its value. */
  readonly value: string;
}

/**
 * A line in the container's /etc/hosts.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#hostalias-v1-core
 * @struct
 */
export interface HostAlias {
  /**
   * The names that lead to the address.
   *
   * @default - none
   */
  readonly hostnames?: string[];
  /** The address. */
  readonly ip: string;
}

/**
 * A path of the node. What a container writes there stays when the pod is gone, and who may write to it may own the node. `Mount.hostPath` makes one that is read-only and has a type.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#hostpathvolumesource-v1-core
 * @struct
 */
export interface HostPathVolumeSource {
  /** The path on the node, absolute. */
  readonly path: string;
  /**
   * What must be there, or is made, before the pod starts, such as Directory or DirectoryOrCreate. Without one a missing path becomes a folder of root.
   *
   * @default - nothing is checked
   */
  readonly type?: string;
}

/**
 * A disk of an iSCSI target, mounted by the node, which needs the iSCSI tools.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#iscsivolumesource-v1-core
 * @struct
 */
export interface ISCSIVolumeSource {
  /**
   * Whether the discovery is authenticated by CHAP.
   *
   * @default false
   */
  readonly chapAuthDiscovery?: boolean;
  /**
   * Whether the session is authenticated by CHAP.
   *
   * @default false
   */
  readonly chapAuthSession?: boolean;
  /**
   * The file system that the disk has, or is given where it has none.
   *
   * @default ext4
   */
  readonly fsType?: string;
  /**
   * The name by which the node presents itself.
   *
   * @default - the node's own
   */
  readonly initiatorName?: string;
  /** The qualified name of the target. */
  readonly iqn: string;
  /**
   * The interface of the iSCSI tools that is used.
   *
   * @default default
   */
  readonly iscsiInterface?: string;
  /** The number of the logical unit. */
  readonly lun: number;
  /**
   * More addresses of the target, for several paths to it.
   *
   * @default - targetPortal alone
   */
  readonly portals?: string[];
  /**
   * Whether the disk is mounted read-only, whatever the mounts of it say.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /**
   * The Secret with the CHAP password.
   *
   * @default - none
   */
  readonly secretRef?: LocalObjectReference;
  /** The address of the target, with its port where it is not 3260. */
  readonly targetPortal: string;
}

/**
 * The contents of an image as a read-only volume.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#imagevolumesource-v1-core
 * @struct
 */
export interface ImageVolumeSource {
  /**
   * When the kubelet pulls, Always, IfNotPresent or Never.
   *
   * @default - Always for the tag `latest` or none, else IfNotPresent
   */
  readonly pullPolicy?: string;
  /**
   * The image or artifact, as in a container.
   *
   * @default - none; give it
   */
  readonly reference?: string;
}

/**
 * One key as a file.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#keytopath-v1-core
 * @struct
 */
export interface KeyToPath {
  /** The key. */
  readonly key: string;
  /**
   * The permissions of the file, as a decimal number in JSON.
   *
   * @default - the volume's defaultMode
   */
  readonly mode?: number;
  /** The file in the volume, relative and without `..`. */
  readonly path: string;
  /**
   * The owner of the file, by number. Behind the feature gate AtomicWriteVolumeUserFields.
   *
   * @default - the volume's defaultUser
   */
  readonly user?: number;
}

/**
 * Objects by their labels; all that is said must hold, and an empty selector is every object.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#labelselector-v1-meta
 * @struct
 */
export interface LabelSelector {
  /**
   * Requirements of labels.
   *
   * @default - none
   */
  readonly matchExpressions?: LabelSelectorRequirement[];
  /**
   * Labels that must have these values.
   *
   * @default - none
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/**
 * What one label must be.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#labelselectorrequirement-v1-meta
 * @struct
 */
export interface LabelSelectorRequirement {
  /** The label. */
  readonly key: string;
  /** In and NotIn compare with the values (an object without the label meets NotIn); Exists and DoesNotExist ask for the label alone. */
  readonly operator: string;
  /**
   * The values, at least one for In and NotIn and none for the others.
   *
   * @default - none
   */
  readonly values?: string[];
}

/**
 * What is done at the start and at the end of a container.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#lifecycle-v1-core
 * @struct
 */
export interface Lifecycle {
  /**
   * Done right after the start, beside the container's own program; where it fails the container is restarted.
   *
   * @default - nothing
   */
  readonly postStart?: LifecycleHandler;
  /**
   * Done before the container is told to stop, within the time that terminationGracePeriodSeconds gives.
   *
   * @default - nothing
   */
  readonly preStop?: LifecycleHandler;
  /**
   * The signal that tells it to stop, such as SIGQUIT. Wants the pod's os to be given.
   *
   * @default - that of the image, else SIGTERM
   */
  readonly stopSignal?: string;
}

/**
 * One thing to do; exactly one of these.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#lifecyclehandler-v1-core
 * @struct
 */
export interface LifecycleHandler {
  /**
   * A command in the container.
   *
   * @default - none
   */
  readonly exec?: ExecAction;
  /**
   * An HTTP request.
   *
   * @default - none
   */
  readonly httpGet?: HTTPGetAction;
  /**
   * A pause.
   *
   * @default - none
   */
  readonly sleep?: SleepAction;
  /**
   * Kept for old manifests; a hook of this kind fails.
   *
   * @default - none
   */
  readonly tcpSocket?: TCPSocketAction;
}

/**
 * An object in the pod's own namespace.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#localobjectreference-v1-core
 * @struct
 */
export interface LocalObjectReference {
  /**
   * Its name.
   *
   * @default - none; give it
   */
  readonly name?: string;
}

/**
 * Who has set which fields. Written by the API server.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#managedfieldsentry-v1-meta
 * @struct
 */
export interface ManagedFieldsEntry {
  /**
   * The version of the object in which the fields are named.
   *
   * @default - written by the server
   */
  readonly apiVersion?: string;
  /**
   * How the fields are named, always FieldsV1.
   *
   * @default - written by the server
   */
  readonly fieldsType?: string;
  /**
   * The fields.
   *
   * @default - written by the server
   */
  readonly fieldsV1?: any;
  /**
   * Who set them.
   *
   * @default - written by the server
   */
  readonly manager?: string;
  /**
   * Apply or Update.
   *
   * @default - written by the server
   */
  readonly operation?: string;
  /**
   * Through which subresource.
   *
   * @default - written by the server
   */
  readonly subresource?: string;
  /**
   * When.
   *
   * @default - written by the server
   */
  readonly time?: string;
}

/**
 * A folder of an NFS server, mounted by the node, which needs the NFS tools.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nfsvolumesource-v1-core
 * @struct
 */
export interface NFSVolumeSource {
  /** The folder that the server exports. */
  readonly path: string;
  /**
   * Whether it is mounted read-only, whatever the mounts of it say.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /** The name or address of the server, as the node knows it and not the cluster. */
  readonly server: string;
}

/**
 * On which nodes the pod may or should run, by their labels.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeaffinity-v1-core
 * @struct
 */
export interface NodeAffinity {
  /**
   * Which nodes are better. Of no effect for a DaemonSet, which puts a pod on every node that fits.
   *
   * @default - none is better
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: PreferredSchedulingTerm[];
  /**
   * Which nodes fit at all. Nodes that cease to fit lose their daemon.
   *
   * @default - every node
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector;
}

/**
 * Nodes by their labels.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeselector-v1-core
 * @struct
 */
export interface NodeSelector {
  /** Alternatives, of which one must hold. */
  readonly nodeSelectorTerms: NodeSelectorTerm[];
}

/**
 * What one label, or the name, of a node must be.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeselectorrequirement-v1-core
 * @struct
 */
export interface NodeSelectorRequirement {
  /** The label; in matchFields `metadata.name`. */
  readonly key: string;
  /** In and NotIn compare with the values (a node without the label meets NotIn), Gt and Lt as integers with the one value, Exists and DoesNotExist ask for the label alone. */
  readonly operator: string;
  /**
   * The values, at least one for In and NotIn, one for Gt and Lt, none for the others. In matchFields exactly one.
   *
   * @default - none
   */
  readonly values?: string[];
}

/**
 * Requirements that must hold together. A term without any fits no node.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeselectorterm-v1-core
 * @struct
 */
export interface NodeSelectorTerm {
  /**
   * Requirements of labels.
   *
   * @default - none
   */
  readonly matchExpressions?: NodeSelectorRequirement[];
  /**
   * Requirements of the node's name.
   *
   * @default - none
   */
  readonly matchFields?: NodeSelectorRequirement[];
}

/**
 * A field of the pod.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#objectfieldselector-v1-core
 * @struct
 */
export interface ObjectFieldSelector {
  /**
   * The version in which the field is named.
   *
   * @default v1
   */
  readonly apiVersion?: string;
  /** The field, such as `spec.nodeName`, `status.podIP` or `metadata.labels['app']`. */
  readonly fieldPath: string;
}

/**
 * What an object is called and belongs to.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#objectmeta-v1-meta
 * @struct
 */
export interface ObjectMeta {
  /**
   * Notes for people and tools, of any length up to 256 KiB together. Changing one of a pod template replaces the pods.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };
  /**
   * When the object was made.
   *
   * @default - written by the server
   */
  readonly creationTimestamp?: string;
  /**
   * The seconds that it has until it is gone.
   *
   * @default - written by the server
   */
  readonly deletionGracePeriodSeconds?: number;
  /**
   * When it is to be gone.
   *
   * @default - written by the server
   */
  readonly deletionTimestamp?: string;
  /**
   * Who must agree before it is gone. An entry whose owner no longer exists keeps it for ever.
   *
   * @default - nobody
   */
  readonly finalizers?: string[];
  /**
   * The beginning of a name that the server completes. Not together with name; cdk8s gives a name.
   *
   * @default - none
   */
  readonly generateName?: string;
  /**
   * Counts the changes of its spec.
   *
   * @default - written by the server
   */
  readonly generation?: number;
  /**
   * Words by which it is selected. Those in a DaemonSet's selector can never change.
   *
   * @default - those of the chart
   */
  readonly labels?: { readonly [key: string]: string };
  /**
   * Who has set which fields.
   *
   * @default - written by the server
   */
  readonly managedFields?: ManagedFieldsEntry[];
  /**
   * Its name, which is never changed. A DaemonSet's is best at most 63 characters long.
   *
   * @default - made from the construct's path
   */
  readonly name?: string;
  /**
   * The namespace that it is in.
   *
   * @default - that of the chart
   */
  readonly namespace?: string;
  /**
   * On whom it depends; it is deleted when they are.
   *
   * @default - nobody
   */
  readonly ownerReferences?: OwnerReference[];
  /**
   * The state that a change is meant for.
   *
   * @default - written by the server
   */
  readonly resourceVersion?: string;
  /**
   * No longer used.
   *
   * @default - none
   */
  readonly selfLink?: string;
  /**
   * Tells it from others of the same name, earlier and later.
   *
   * @default - written by the server
   */
  readonly uid?: string;
}

/**
 * An object on which another depends.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ownerreference-v1-meta
 * @struct
 */
export interface OwnerReference {
  /** Its version. */
  readonly apiVersion: string;
  /**
   * Whether it is kept, when deleted in the foreground, until the dependent is gone.
   *
   * @default false
   */
  readonly blockOwnerDeletion?: boolean;
  /**
   * Whether it manages the dependent; only one owner can.
   *
   * @default false
   */
  readonly controller?: boolean;
  /** Its kind. */
  readonly kind: string;
  /** Its name. */
  readonly name: string;
  /** Its uid. */
  readonly uid: string;
}

/**
 * What storage is asked for.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaimspec-v1-core
 * @struct
 */
export interface PersistentVolumeClaimSpec {
  /**
   * How it may be mounted, such as ReadWriteOnce (by one node) or ReadWriteMany.
   *
   * @default - none; give one
   */
  readonly accessModes?: string[];
  /**
   * A snapshot or a claim whose contents it begins with.
   *
   * @default - empty
   */
  readonly dataSource?: TypedLocalObjectReference;
  /**
   * The same, also of other kinds and namespaces.
   *
   * @default - that of dataSource
   */
  readonly dataSourceRef?: TypedObjectReference;
  /**
   * How large it is.
   *
   * @default - none; give requests.storage
   */
  readonly resources?: VolumeResourceRequirements;
  /**
   * Which volumes may serve, by label. Nothing is provisioned then.
   *
   * @default - any
   */
  readonly selector?: LabelSelector;
  /**
   * The class of storage; the empty string asks for a volume that exists and has none.
   *
   * @default - the cluster's default class
   */
  readonly storageClassName?: string;
  /**
   * The class of attributes, such as throughput, which may be changed later.
   *
   * @default - none
   */
  readonly volumeAttributesClassName?: string;
  /**
   * Filesystem, or Block for a raw device.
   *
   * @default Filesystem
   */
  readonly volumeMode?: string;
  /**
   * The very volume.
   *
   * @default - one that fits
   */
  readonly volumeName?: string;
}

/**
 * A claim that is made for each pod.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaimtemplate-v1-core
 * @struct
 */
export interface PersistentVolumeClaimTemplate {
  /**
   * Labels and annotations of the claim; no other field counts.
   *
   * @default - none
   */
  readonly metadata?: ObjectMeta;
  /** What it asks for. */
  readonly spec: PersistentVolumeClaimSpec;
}

/**
 * The volume of a claim. All daemons share it, so that it must be mountable by many nodes.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaimvolumesource-v1-core
 * @struct
 */
export interface PersistentVolumeClaimVolumeSource {
  /** The claim, in the pod's namespace. A pod waits until it is there and bound. */
  readonly claimName: string;
  /**
   * Whether it is mounted read-only, whatever the mounts of it say.
   *
   * @default false
   */
  readonly readOnly?: boolean;
}

/**
 * A disk of the Photon Controller. Kubernetes no longer mounts it.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#photonpersistentdiskvolumesource-v1-core
 * @struct
 */
export interface PhotonPersistentDiskVolumeSource {
  /**
   * The file system that the disk has.
   *
   * @default ext4
   */
  readonly fsType?: string;
  /** The id of the disk. */
  readonly pdID: string;
}

/**
 * Near which pods the pod must or should run.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podaffinity-v1-core
 * @struct
 */
export interface PodAffinity {
  /**
   * Which places are better. Of no effect for a daemon, whose node is settled.
   *
   * @default - none is better
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
  /**
   * Pods of which one must be near; a daemon stays pending where none is.
   *
   * @default - none
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}

/**
 * Pods, and what counts as near them.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podaffinityterm-v1-core
 * @struct
 */
export interface PodAffinityTerm {
  /**
   * Which pods.
   *
   * @default - no pod
   */
  readonly labelSelector?: LabelSelector;
  /**
   * Labels in which they must equal this pod.
   *
   * @default - none
   */
  readonly matchLabelKeys?: string[];
  /**
   * Labels in which they must differ from this pod.
   *
   * @default - none
   */
  readonly mismatchLabelKeys?: string[];
  /**
   * In which namespaces, by label; empty is in all. Joined with namespaces.
   *
   * @default - in those of namespaces
   */
  readonly namespaceSelector?: LabelSelector;
  /**
   * In which namespaces.
   *
   * @default - in this pod's own
   */
  readonly namespaces?: string[];
  /** The label of nodes whose values make places, `kubernetes.io/hostname` for a single node. */
  readonly topologyKey: string;
}

/**
 * Away from which pods the pod must or should run.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podantiaffinity-v1-core
 * @struct
 */
export interface PodAntiAffinity {
  /**
   * Which places are worse. Of no effect for a daemon, whose node is settled.
   *
   * @default - none is worse
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
  /**
   * Pods of which none may be near; a daemon stays pending where one is.
   *
   * @default - none
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}

/**
 * A key that the kubelet makes, and a certificate for it, renewed before it ends.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podcertificateprojection-v1-core
 * @struct
 */
export interface PodCertificateProjection {
  /**
   * The file for the chain of certificates alone. Read with keyPath it may be of another moment.
   *
   * @default - not written
   */
  readonly certificateChainPath?: string;
  /**
   * The file for key and chain together, which is best, since they are read at one moment.
   *
   * @default - not written
   */
  readonly credentialBundlePath?: string;
  /**
   * The file for the key alone.
   *
   * @default - not written
   */
  readonly keyPath?: string;
  /** The kind of key, RSA3072, RSA4096, ECDSAP256, ECDSAP384, ECDSAP521 or ED25519. */
  readonly keyType: string;
  /**
   * The longest life of a certificate, from 3600 (an hour) to 7862400 (91 days).
   *
   * @default 86400
   */
  readonly maxExpirationSeconds?: number;
  /** Who signs. */
  readonly signerName: string;
  /**
   * The owner of the files, by number. Behind the feature gate AtomicWriteVolumeUserFields.
   *
   * @default - the volume's defaultUser
   */
  readonly user?: number;
  /**
   * What the signer is told, unchecked by Kubernetes; keys begin with a domain.
   *
   * @default - nothing
   */
  readonly userAnnotations?: { readonly [key: string]: string };
}

/**
 * How names are resolved, beside what dnsPolicy says.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#poddnsconfig-v1-core
 * @struct
 */
export interface PodDNSConfig {
  /**
   * More servers, by address; at least one with dnsPolicy None, and three at most.
   *
   * @default - none
   */
  readonly nameservers?: string[];
  /**
   * Options of the resolver.
   *
   * @default - none
   */
  readonly options?: PodDNSConfigOption[];
  /**
   * More domains in which a short name is looked for.
   *
   * @default - none
   */
  readonly searches?: string[];
}

/**
 * One option of the resolver, as in resolv.conf.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#poddnsconfigoption-v1-core
 * @struct
 */
export interface PodDNSConfigOption {
  /**
   * Its name, such as ndots.
   *
   * @default - none; give it
   */
  readonly name?: string;
  /**
   * Its value.
   *
   * @default - none
   */
  readonly value?: string;
}

/**
 * The operating system of the pod, by which the API server refuses fields of the other one. It moves the pod nowhere; see `nodes`.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podos-v1-core
 * @struct
 */
export interface PodOS {
  /** The system, linux or windows. A kubelet of the other one rejects the pod. */
  readonly name: string;
}

/**
 * A condition that must hold before the pod counts as ready.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podreadinessgate-v1-core
 * @struct
 */
export interface PodReadinessGate {
  /** The condition, which somebody else writes to the pod's status. */
  readonly conditionType: string;
}

/**
 * Devices that the pod is given by dynamic resource allocation.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podresourceclaim-v1-core
 * @struct
 */
export interface PodResourceClaim {
  /** Its name in the pod, by which containers ask for it. */
  readonly name: string;
  /**
   * A claim that exists; all daemons share it.
   *
   * @default - give this or resourceClaimTemplateName
   */
  readonly resourceClaimName?: string;
  /**
   * The template from which each pod gets a claim of its own.
   *
   * @default - give this or resourceClaimName
   */
  readonly resourceClaimTemplateName?: string;
}

/**
 * Keeps the scheduler from the pod until it is taken away. A DaemonSet puts it on every pod anew.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podschedulinggate-v1-core
 * @struct
 */
export interface PodSchedulingGate {
  /** Its name. */
  readonly name: string;
}

/**
 * The group of pods with which the pod is scheduled.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podschedulinggroup-v1-core
 * @struct
 */
export interface PodSchedulingGroup {
  /**
   * The PodGroup, in the pod's namespace.
   *
   * @default - none; give it
   */
  readonly podGroupName?: string;
}

/**
 * As whom the containers of the pod run and what they may do, unless they say otherwise themselves.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podsecuritycontext-v1-core
 * @struct
 */
export interface PodSecurityContext {
  /**
   * The AppArmor profile. Linux.
   *
   * @default - the runtime's, where the node has AppArmor
   */
  readonly appArmorProfile?: AppArmorProfile;
  /**
   * The group that owns the files of volumes that support it and that processes belong to. Host paths are left alone. Linux.
   *
   * @default - nothing is changed
   */
  readonly fsGroup?: number;
  /**
   * When the owner of files is changed, Always, or OnRootMismatch, which is quick for large volumes.
   *
   * @default Always
   */
  readonly fsGroupChangePolicy?: string;
  /**
   * The group of the processes, by number. Linux.
   *
   * @default - that of the image
   */
  readonly runAsGroup?: number;
  /**
   * Whether the kubelet refuses to start as root a container that would. An image that names its user by a word is refused too.
   *
   * @default false
   */
  readonly runAsNonRoot?: boolean;
  /**
   * The user of the processes, by number; 0 is root. Linux.
   *
   * @default - that of the image
   */
  readonly runAsUser?: number;
  /**
   * How volumes get their SELinux label, file by file (Recursive) or by a mount option (MountOption).
   *
   * @default - MountOption where the volume and the cluster allow it
   */
  readonly seLinuxChangePolicy?: string;
  /**
   * The SELinux label. Linux.
   *
   * @default - one that the runtime picks for each container
   */
  readonly seLinuxOptions?: SELinuxOptions;
  /**
   * Which system calls are let through. Linux.
   *
   * @default - all of them, unless the kubelet's seccompDefault is on
   */
  readonly seccompProfile?: SeccompProfile;
  /**
   * More groups of the processes, by number. Linux.
   *
   * @default - none
   */
  readonly supplementalGroups?: number[];
  /**
   * Merge adds the groups that the image gives the user; Strict does not.
   *
   * @default Merge
   */
  readonly supplementalGroupsPolicy?: string;
  /**
   * Kernel parameters of the pod. Those of the node's network are forbidden under hostNetwork, and unsafe ones unless the kubelet allows them. Linux.
   *
   * @default - the node's
   */
  readonly sysctls?: Sysctl[];
  /**
   * The same for Windows.
   *
   * @default - none
   */
  readonly windowsOptions?: WindowsSecurityContextOptions;
}

/**
 * The fields of a PodSpec but its containers and those that have a namesake in a container.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podspec-v1-core
 * @struct
 */
export interface PodSettings {
  /**
   * Seconds after which the pod is ended and failed. Kubernetes refuses it in a DaemonSet.
   *
   * @default - no end
   */
  readonly activeDeadlineSeconds?: number;
  /**
   * On which nodes it may run, said in full. `nodes` adds to it in fewer words.
   *
   * @default - none beside `nodes`
   */
  readonly affinity?: Affinity;
  /**
   * Whether its containers get the token of its account, with which they can talk to the API server.
   *
   * @default - as the ServiceAccount says, and else true
   */
  readonly automountServiceAccountToken?: boolean;
  /**
   * Name servers, search domains and options beside what dnsPolicy says.
   *
   * @default - none
   */
  readonly dnsConfig?: PodDNSConfig;
  /**
   * Which names it knows, ClusterFirst, ClusterFirstWithHostNet, Default (those of the node) or None (dnsConfig alone).
   *
   * @default - ClusterFirst, and ClusterFirstWithHostNet under hostNetwork
   */
  readonly dnsPolicy?: string;
  /**
   * Whether each Service of its namespace becomes variables. In a namespace with many of them that slows the start.
   *
   * @default true
   */
  readonly enableServiceLinks?: boolean;
  /**
   * Containers for looking into a running pod. A template cannot have any; see `kubectl debug`.
   *
   * @default - none
   */
  readonly ephemeralContainers?: EphemeralContainer[];
  /**
   * Who is asked before an EvictionRequest evicts it. Behind a feature gate.
   *
   * @default - nobody
   */
  readonly evictionResponders?: EvictionResponder[];
  /**
   * Lines for the containers' /etc/hosts, also under hostNetwork.
   *
   * @default - none
   */
  readonly hostAliases?: HostAlias[];
  /**
   * Whether it shares the node's shared memory and semaphores. Only the Pod Security level privileged allows it.
   *
   * @default false
   */
  readonly hostIPC?: boolean;
  /**
   * Whether it is in the network of its node, without an address of its own. Each containerPort takes a port of the node, network policies do not apply, and only the Pod Security level privileged allows it.
   *
   * @default false
   */
  readonly hostNetwork?: boolean;
  /**
   * Whether it sees all processes of its node. Only the Pod Security level privileged allows it.
   *
   * @default false
   */
  readonly hostPID?: boolean;
  /**
   * Whether root in the pod is root on the node. With false it is nobody there, which host namespaces exclude.
   *
   * @default true
   */
  readonly hostUsers?: boolean;
  /**
   * The name of the machine that the pod sees.
   *
   * @default - the pod's name; the node's under hostNetwork
   */
  readonly hostname?: string;
  /**
   * The name of the machine that the pod sees, before hostname and subdomain, and unknown to DNS. Not together with hostNetwork.
   *
   * @default - none
   */
  readonly hostnameOverride?: string;
  /**
   * Secrets, in its namespace, with the logins of private registries; see RegistrySecret.
   *
   * @default - those of the ServiceAccount
   */
  readonly imagePullSecrets?: LocalObjectReference[];
  /**
   * The one node of the pod. The controller makes a daemon there only, and the scheduler is not asked; `nodes` is mostly better.
   *
   * @default - none
   */
  readonly nodeName?: string;
  /**
   * Labels that a node must have, with these values. `nodes` adds to it.
   *
   * @default - none beside `nodes`
   */
  readonly nodeSelector?: { readonly [key: string]: string };
  /**
   * The operating system, by which the API server refuses fields of the other one. It moves the pod nowhere; see `nodes`.
   *
   * @default - none is told
   */
  readonly os?: PodOS;
  /**
   * What the runtime itself takes of the node. Written by the RuntimeClass; a pod that brings another one is refused.
   *
   * @default - that of the RuntimeClass
   */
  readonly overhead?: { readonly [key: string]: any };
  /**
   * Whether it may push out less important pods. Written by the PriorityClass; a pod that brings another one is refused.
   *
   * @default - that of the PriorityClass
   */
  readonly preemptionPolicy?: string;
  /**
   * How important it is. Written by the PriorityClass; a pod that brings another one is refused.
   *
   * @default - that of the PriorityClass
   */
  readonly priority?: number;
  /**
   * The class that says how important it is. On a full node a daemon without one waits; `system-node-critical` pushes others out, but GKE admits it only in namespaces with a quota for it (CriticalPodsQuota).
   *
   * @default - the cluster's default class, mostly none
   */
  readonly priorityClassName?: string;
  /**
   * Conditions that must hold before it counts as ready, for which a rollout waits too.
   *
   * @default - none
   */
  readonly readinessGates?: PodReadinessGate[];
  /**
   * Devices that it is given by dynamic resource allocation.
   *
   * @default - none
   */
  readonly resourceClaims?: PodResourceClaim[];
  /**
   * The runtime for its containers, such as gVisor. The class may narrow the nodes and take resources for itself.
   *
   * @default - the node's own
   */
  readonly runtimeClassName?: string;
  /**
   * Who binds the pods that the controller makes.
   *
   * @default default-scheduler
   */
  readonly schedulerName?: string;
  /**
   * What keeps the scheduler from it until it is taken away, from every pod anew.
   *
   * @default - none
   */
  readonly schedulingGates?: PodSchedulingGate[];
  /**
   * The group of pods with which it is scheduled. Behind a feature gate.
   *
   * @default - it is scheduled alone
   */
  readonly schedulingGroup?: PodSchedulingGroup;
  /**
   * The account whose rights it has; see `serviceAccount` and Access. No pod is made before the account is there.
   *
   * @default default
   */
  readonly serviceAccountName?: string;
  /**
   * Whether the name of the machine that it sees is the full one, which Linux bounds to 64 characters.
   *
   * @default false
   */
  readonly setHostnameAsFQDN?: boolean;
  /**
   * Whether its containers see each other's processes. Not together with hostPID.
   *
   * @default false
   */
  readonly shareProcessNamespace?: boolean;
  /**
   * The domain below the namespace in which DNS knows its hostname, that of a headless Service.
   *
   * @default - none
   */
  readonly subdomain?: string;
  /**
   * Seconds between being told to stop and being killed. A rollout waits as long on every node.
   *
   * @default 30
   */
  readonly terminationGracePeriodSeconds?: number;
  /**
   * Taints that do not keep it away. `nodes` adds to them, and the controller those of nodes that are cordoned, unready or under pressure.
   *
   * @default - none beside these
   */
  readonly tolerations?: Toleration[];
  /**
   * How pods are spread. Of little use for daemons, which have one place each, and can leave them pending.
   *
   * @default - not at all
   */
  readonly topologySpreadConstraints?: TopologySpreadConstraint[];
  /**
   * What its containers can mount. `Mount` makes a volume and its place in one.
   *
   * @default - none
   */
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
 * A pod, without what it is called.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podspec-v1-core
 * @struct
 */
export interface PodSpec extends PodSettings {
  /** The containers, at least one. */
  readonly containers: Container[];
  /**
   * Containers that run before the others, one after another, each to its end. With restartPolicy Always one runs on as a sidecar.
   *
   * @default - none
   */
  readonly initContainers?: Container[];
  /**
   * What the pod as a whole reserves and may use, CPU, memory and huge pages, shared by its containers.
   *
   * @default - what its containers say
   */
  readonly resources?: ResourceRequirements;
  /**
   * Whether containers that end are started again. A DaemonSet can have Always alone.
   *
   * @default Always
   */
  readonly restartPolicy?: string;
  /**
   * As whom the containers run and what they may do, unless they say otherwise themselves.
   *
   * @default - what their images say
   */
  readonly securityContext?: PodSecurityContext;
  /**
   * The old name of serviceAccountName.
   *
   * @default - serviceAccountName
   */
  readonly serviceAccount?: string;
}

/**
 * A volume of Portworx. Kubernetes hands it to the CSI driver pxd.portworx.com, which must be installed.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#portworxvolumesource-v1-core
 * @struct
 */
export interface PortworxVolumeSource {
  /**
   * The file system that the volume has, or is given where it has none.
   *
   * @default ext4
   */
  readonly fsType?: string;
  /**
   * Whether the volume is mounted read-only, whatever the mounts of it say.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /** The id of the volume. */
  readonly volumeID: string;
}

/**
 * Nodes that are better. Of no effect for a DaemonSet, which puts a pod on every node that fits.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#preferredschedulingterm-v1-core
 * @struct
 */
export interface PreferredSchedulingTerm {
  /** Which nodes. */
  readonly preference: NodeSelectorTerm;
  /** How much better, from 1 to 100. */
  readonly weight: number;
}

/**
 * A question that the kubelet asks a container again and again. One of exec, grpc, httpGet and tcpSocket.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#probe-v1-core
 * @struct
 */
export interface Probe {
  /**
   * A command in the container; 0 is success.
   *
   * @default - none
   */
  readonly exec?: ExecAction;
  /**
   * How often in a row it fails before that counts.
   *
   * @default 3
   */
  readonly failureThreshold?: number;
  /**
   * A call of the gRPC health checking protocol.
   *
   * @default - none
   */
  readonly grpc?: GRPCAction;
  /**
   * An HTTP request; a status from 200 to 399 is success.
   *
   * @default - none
   */
  readonly httpGet?: HTTPGetAction;
  /**
   * Seconds after the start before the first question.
   *
   * @default 0
   */
  readonly initialDelaySeconds?: number;
  /**
   * Seconds between two questions.
   *
   * @default 10
   */
  readonly periodSeconds?: number;
  /**
   * How often in a row it succeeds before that counts; 1 for liveness and startup.
   *
   * @default 1
   */
  readonly successThreshold?: number;
  /**
   * A connection that is opened and closed.
   *
   * @default - none
   */
  readonly tcpSocket?: TCPSocketAction;
  /**
   * Seconds between being told to stop and being killed when the probe fails. Not for readiness.
   *
   * @default - that of the pod
   */
  readonly terminationGracePeriodSeconds?: number;
  /**
   * Seconds after which no answer is a failure.
   *
   * @default 1
   */
  readonly timeoutSeconds?: number;
}

/**
 * Files of several sources in one folder.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#projectedvolumesource-v1-core
 * @struct
 */
export interface ProjectedVolumeSource {
  /**
   * The permissions of the files, as a decimal number in JSON; 420 is 0644.
   *
   * @default 420
   */
  readonly defaultMode?: number;
  /**
   * The owner of the files, by number. Behind the feature gate AtomicWriteVolumeUserFields.
   *
   * @default - root
   */
  readonly defaultUser?: number;
  /**
   * The sources.
   *
   * @default - none
   */
  readonly sources?: VolumeProjection[];
}

/**
 * A volume of Quobyte. Kubernetes 1.25 and later cannot mount it.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#quobytevolumesource-v1-core
 * @struct
 */
export interface QuobyteVolumeSource {
  /**
   * The group that files belong to.
   *
   * @default - none
   */
  readonly group?: string;
  /**
   * Whether the volume is mounted read-only.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /** The addresses of the registry, host and port, with commas between them. */
  readonly registry: string;
  /**
   * The tenant that owns the volume.
   *
   * @default - set by the plugin
   */
  readonly tenant?: string;
  /**
   * The user that files belong to.
   *
   * @default - that of the ServiceAccount
   */
  readonly user?: string;
  /** The name of the volume. */
  readonly volume: string;
}

/**
 * A disk of Ceph. Kubernetes 1.31 and later cannot mount it by itself; use a claim of the Ceph CSI driver.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#rbdvolumesource-v1-core
 * @struct
 */
export interface RBDVolumeSource {
  /**
   * The file system that the disk has, or is given where it has none.
   *
   * @default ext4
   */
  readonly fsType?: string;
  /** The name of the image of the disk in Ceph. */
  readonly image: string;
  /**
   * The file of the node with the user's key.
   *
   * @default /etc/ceph/keyring
   */
  readonly keyring?: string;
  /** The addresses of the Ceph monitors. */
  readonly monitors: string[];
  /**
   * The pool with the image.
   *
   * @default rbd
   */
  readonly pool?: string;
  /**
   * Whether the disk is mounted read-only, whatever the mounts of it say.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /**
   * The Secret with the user's key, which goes before the file.
   *
   * @default - none
   */
  readonly secretRef?: LocalObjectReference;
  /**
   * The user of Ceph.
   *
   * @default admin
   */
  readonly user?: string;
}

/**
 * A claim of the pod that a container uses.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourceclaim-v1-core
 * @struct
 */
export interface ResourceClaim {
  /** The name that the claim has in the pod's resourceClaims. */
  readonly name: string;
  /**
   * The one request of the claim.
   *
   * @default - all of them
   */
  readonly request?: string;
}

/**
 * A request or limit of a container.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcefieldselector-v1-core
 * @struct
 */
export interface ResourceFieldSelector {
  /**
   * The container. In a volume it must be given.
   *
   * @default - the container of the variable
   */
  readonly containerName?: string;
  /**
   * The unit that it is counted in, such as 1m or 1Mi; the result is rounded up.
   *
   * @default 1
   */
  readonly divisor?: any;
  /** Which one, such as `limits.memory` or `requests.cpu`. */
  readonly resource: string;
}

/**
 * What a container reserves of its node and may use at most, as quantities, a Cpu or a Size.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcerequirements-v1-core
 * @struct
 */
export interface ResourceRequirements {
  /**
   * The claims of the pod that it uses.
   *
   * @default - none
   */
  readonly claims?: ResourceClaim[];
  /**
   * The most that it may use. More memory ends it, more CPU slows it. Other resources, such as nvidia.com/gpu, are devices, and are asked for here.
   *
   * @default - no bound
   */
  readonly limits?: { readonly [key: string]: any };
  /**
   * What is kept for it. The scheduler leaves a daemon pending on a node that has less left.
   *
   * @default - the limits, and else nothing
   */
  readonly requests?: { readonly [key: string]: any };
}

/**
 * How many pods a rollout replaces at a time.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#rollingupdatedaemonset-v1-apps
 * @struct
 */
export interface RollingUpdateDaemonSet {
  /**
   * On how many nodes a new pod starts before the old one ends, as a number or as a share of all, such as 10%. Not with host ports, which two pods cannot share, and not 0 where maxUnavailable is.
   *
   * @default 0
   */
  readonly maxSurge?: number | string;
  /**
   * How many nodes may be without a ready pod, as a number or as a share of all, such as 10%, rounded up. Nodes that are down count too and can hold up a rollout.
   *
   * @default 1
   */
  readonly maxUnavailable?: number | string;
}

/**
 * The SELinux label of processes.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#selinuxoptions-v1-core
 * @struct
 */
export interface SELinuxOptions {
  /**
   * The level.
   *
   * @default - one that the runtime picks
   */
  readonly level?: string;
  /**
   * The role.
   *
   * @default - the runtime's
   */
  readonly role?: string;
  /**
   * The type, such as spc_t for a container that is not confined.
   *
   * @default - the runtime's
   */
  readonly type?: string;
  /**
   * The user.
   *
   * @default - the runtime's
   */
  readonly user?: string;
}

/**
 * A volume of ScaleIO. Kubernetes 1.22 and later cannot mount it.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#scaleiovolumesource-v1-core
 * @struct
 */
export interface ScaleIOVolumeSource {
  /**
   * The file system that the volume has.
   *
   * @default xfs
   */
  readonly fsType?: string;
  /** The address of the gateway. */
  readonly gateway: string;
  /**
   * The protection domain.
   *
   * @default - none
   */
  readonly protectionDomain?: string;
  /**
   * Whether the volume is mounted read-only.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /** The Secret with the login. */
  readonly secretRef: LocalObjectReference;
  /**
   * Whether the gateway is asked by HTTPS.
   *
   * @default false
   */
  readonly sslEnabled?: boolean;
  /**
   * ThickProvisioned or ThinProvisioned.
   *
   * @default ThinProvisioned
   */
  readonly storageMode?: string;
  /**
   * The storage pool.
   *
   * @default - none
   */
  readonly storagePool?: string;
  /** The name of the storage system. */
  readonly system: string;
  /**
   * The name of the volume.
   *
   * @default - none; give it
   */
  readonly volumeName?: string;
}

/**
 * Which system calls a container may make.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#seccompprofile-v1-core
 * @struct
 */
export interface SeccompProfile {
  /**
   * The file of the profile, below the kubelet's folder for them. A container whose profile is missing does not start.
   *
   * @default - required with type Localhost, and forbidden otherwise
   */
  readonly localhostProfile?: string;
  /** RuntimeDefault is the runtime's own profile, Localhost one of the node, Unconfined none. */
  readonly type: string;
}

/**
 * A Secret of which every key becomes a variable. Pods see changes only when they are replaced.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretenvsource-v1-core
 * @struct
 */
export interface SecretEnvSource {
  /**
   * The Secret, in the pod's namespace.
   *
   * @default - none; give it
   */
  readonly name?: string;
  /**
   * Whether the container starts although the Secret is missing.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/**
 * One key of a Secret.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretkeyselector-v1-core
 * @struct
 */
export interface SecretKeySelector {
  /** The key. */
  readonly key: string;
  /**
   * The Secret, in the pod's namespace.
   *
   * @default - none; give it
   */
  readonly name?: string;
  /**
   * Whether the container starts although the Secret or its key is missing.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/**
 * A Secret as files of a projected volume.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretprojection-v1-core
 * @struct
 */
export interface SecretProjection {
  /**
   * Which keys become files, and where; a key that is missing keeps the pod from starting.
   *
   * @default - every key, as a file of its name
   */
  readonly items?: KeyToPath[];
  /**
   * The Secret, in the pod's namespace.
   *
   * @default - none; give it
   */
  readonly name?: string;
  /**
   * Whether the pod starts although the Secret or a key is missing.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/**
 * A Secret as a folder of files in memory. They follow changes within a minute or two, except below a subPath.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretvolumesource-v1-core
 * @struct
 */
export interface SecretVolumeSource {
  /**
   * The permissions of the files, as a decimal number in JSON; 420 is 0644.
   *
   * @default 420
   */
  readonly defaultMode?: number;
  /**
   * The owner of the files, by number. Behind the feature gate AtomicWriteVolumeUserFields.
   *
   * @default - root
   */
  readonly defaultUser?: number;
  /**
   * Which keys become files, and where; a key that is missing keeps the pod from starting.
   *
   * @default - every key, as a file of its name
   */
  readonly items?: KeyToPath[];
  /**
   * Whether the pod starts although the Secret or a key is missing.
   *
   * @default false
   */
  readonly optional?: boolean;
  /**
   * The Secret, in the pod's namespace. A pod does not start before it is there.
   *
   * @default - none; give it
   */
  readonly secretName?: string;
}

/**
 * As whom a container runs and what it may do.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#securitycontext-v1-core
 * @struct
 */
export interface SecurityContext {
  /**
   * Whether a process may gain more rights than its parent, as by setuid. Always so for a privileged container, for which Kubernetes refuses false. Linux.
   *
   * @default true
   */
  readonly allowPrivilegeEscalation?: boolean;
  /**
   * The AppArmor profile. Linux.
   *
   * @default - that of the pod
   */
  readonly appArmorProfile?: AppArmorProfile;
  /**
   * Parts of root's power that it has or lacks. Linux.
   *
   * @default - the runtime's set
   */
  readonly capabilities?: Capabilities;
  /**
   * Whether it is root on its node in all but name, with every device. Bidirectional mounts need it; only the Pod Security level privileged allows it. Linux.
   *
   * @default false
   */
  readonly privileged?: boolean;
  /**
   * Default hides parts of /proc; Unmasked does not, and wants hostUsers false. Linux.
   *
   * @default Default
   */
  readonly procMount?: string;
  /**
   * Whether it can write to mounted volumes alone.
   *
   * @default false
   */
  readonly readOnlyRootFilesystem?: boolean;
  /**
   * The group of its processes, by number. Linux.
   *
   * @default - that of the pod, and else that of the image
   */
  readonly runAsGroup?: number;
  /**
   * Whether the kubelet refuses to start it as root. An image that names its user by a word is refused too.
   *
   * @default - that of the pod, and else false
   */
  readonly runAsNonRoot?: boolean;
  /**
   * The user of its processes, by number; 0 is root. Linux.
   *
   * @default - that of the pod, and else that of the image
   */
  readonly runAsUser?: number;
  /**
   * Its SELinux label. Linux.
   *
   * @default - that of the pod
   */
  readonly seLinuxOptions?: SELinuxOptions;
  /**
   * Which system calls are let through. None is blocked where it is privileged. Linux.
   *
   * @default - that of the pod
   */
  readonly seccompProfile?: SeccompProfile;
  /**
   * The same for Windows.
   *
   * @default - that of the pod
   */
  readonly windowsOptions?: WindowsSecurityContextOptions;
}

/**
 * A token of the pod's account, renewed before it ends.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#serviceaccounttokenprojection-v1-core
 * @struct
 */
export interface ServiceAccountTokenProjection {
  /**
   * Whom the token is for; others should refuse it.
   *
   * @default - the API server
   */
  readonly audience?: string;
  /**
   * The seconds that a token lives, at least 600.
   *
   * @default 3600
   */
  readonly expirationSeconds?: number;
  /** The file in the volume, relative and without `..`. */
  readonly path: string;
  /**
   * The owner of the file, by number. Behind the feature gate AtomicWriteVolumeUserFields.
   *
   * @default - the volume's defaultUser
   */
  readonly user?: number;
}

/**
 * A pause.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#sleepaction-v1-core
 * @struct
 */
export interface SleepAction {
  /** How long, within the pod's terminationGracePeriodSeconds. */
  readonly seconds: number;
}

/**
 * A volume of StorageOS. Kubernetes 1.25 and later cannot mount it.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#storageosvolumesource-v1-core
 * @struct
 */
export interface StorageOSVolumeSource {
  /**
   * The file system that the volume has.
   *
   * @default ext4
   */
  readonly fsType?: string;
  /**
   * Whether the volume is mounted read-only.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /**
   * The Secret with the login.
   *
   * @default - the defaults of StorageOS
   */
  readonly secretRef?: LocalObjectReference;
  /**
   * The name of the volume.
   *
   * @default - none; give it
   */
  readonly volumeName?: string;
  /**
   * The namespace of the volume in StorageOS.
   *
   * @default - the pod's namespace
   */
  readonly volumeNamespace?: string;
}

/**
 * One kernel parameter.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#sysctl-v1-core
 * @struct
 */
export interface Sysctl {
  /** Its name, such as net.core.somaxconn. */
  readonly name: string;
  /** Its value. */
  readonly value: string;
}

/**
 * A connection from the node that is opened and closed.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#tcpsocketaction-v1-core
 * @struct
 */
export interface TCPSocketAction {
  /**
   * Where to.
   *
   * @default - the pod's address
   */
  readonly host?: string;
  /** The port, by number or by its name in the container. */
  readonly port: number | string;
}

/**
 * Taints that do not keep the pod away. `Taint` says it in fewer words.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#toleration-v1-core
 * @struct
 */
export interface Toleration {
  /**
   * The effect of the taint, NoSchedule, PreferNoSchedule or NoExecute.
   *
   * @default - every effect
   */
  readonly effect?: string;
  /**
   * The key of the taint.
   *
   * @default - every key, which wants the operator Exists
   */
  readonly key?: string;
  /**
   * Equal compares the value; Exists takes any. Lt and Gt compare integers, behind a feature gate.
   *
   * @default Equal
   */
  readonly operator?: string;
  /**
   * Seconds after which a NoExecute taint evicts the pod all the same.
   *
   * @default - never
   */
  readonly tolerationSeconds?: number;
  /**
   * The value of the taint, for Equal.
   *
   * @default - the empty string
   */
  readonly value?: string;
}

/**
 * How pods are spread over places. Of little use for daemons, which have one place each.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#topologyspreadconstraint-v1-core
 * @struct
 */
export interface TopologySpreadConstraint {
  /**
   * Which pods are counted.
   *
   * @default - none
   */
  readonly labelSelector?: LabelSelector;
  /**
   * Labels in which they must equal this pod.
   *
   * @default - none
   */
  readonly matchLabelKeys?: string[];
  /** By how many pods two places may differ, at least 1. */
  readonly maxSkew: number;
  /**
   * How many places there should be; with fewer, the emptiest counts as empty.
   *
   * @default 1
   */
  readonly minDomains?: number;
  /**
   * Honor counts only nodes that fit the pod's selectors; Ignore counts all.
   *
   * @default Honor
   */
  readonly nodeAffinityPolicy?: string;
  /**
   * Honor leaves out nodes whose taints it does not tolerate; Ignore counts them.
   *
   * @default Ignore
   */
  readonly nodeTaintsPolicy?: string;
  /** The label of nodes whose values make places. */
  readonly topologyKey: string;
  /** DoNotSchedule leaves the pod pending; ScheduleAnyway lets it run. */
  readonly whenUnsatisfiable: string;
}

/**
 * An object of some kind in the same namespace.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#typedlocalobjectreference-v1-core
 * @struct
 */
export interface TypedLocalObjectReference {
  /**
   * Its API group.
   *
   * @default - the core group
   */
  readonly apiGroup?: string;
  /** Its kind. */
  readonly kind: string;
  /** Its name. */
  readonly name: string;
}

/**
 * An object of some kind.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#typedobjectreference-v1-core
 * @struct
 */
export interface TypedObjectReference {
  /**
   * Its API group.
   *
   * @default - the core group
   */
  readonly apiGroup?: string;
  /** Its kind. */
  readonly kind: string;
  /** Its name. */
  readonly name: string;
  /**
   * Its namespace. Another one than the claim's wants a ReferenceGrant there, and a feature gate.
   *
   * @default - that of the claim
   */
  readonly namespace?: string;
}

/**
 * Something that containers can mount, under a name; exactly one source.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volume-v1-core
 * @struct
 */
export interface Volume {
  /**
   * A disk of Amazon EBS, by the CSI driver.
   *
   * @default - none
   */
  readonly awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  /**
   * A disk of Azure, by the CSI driver.
   *
   * @default - none
   */
  readonly azureDisk?: AzureDiskVolumeSource;
  /**
   * A file share of Azure, by the CSI driver.
   *
   * @default - none
   */
  readonly azureFile?: AzureFileVolumeSource;
  /**
   * A Ceph file system, up to Kubernetes 1.30.
   *
   * @default - none
   */
  readonly cephfs?: CephFSVolumeSource;
  /**
   * A disk of OpenStack, by the CSI driver.
   *
   * @default - none
   */
  readonly cinder?: CinderVolumeSource;
  /**
   * A ConfigMap as files.
   *
   * @default - none
   */
  readonly configMap?: ConfigMapVolumeSource;
  /**
   * A volume that a CSI driver makes for this pod.
   *
   * @default - none
   */
  readonly csi?: CSIVolumeSource;
  /**
   * Facts about the pod as files.
   *
   * @default - none
   */
  readonly downwardAPI?: DownwardAPIVolumeSource;
  /**
   * A folder that ends with the pod.
   *
   * @default - none
   */
  readonly emptyDir?: EmptyDirVolumeSource;
  /**
   * A volume whose claim is made and deleted with the pod.
   *
   * @default - none
   */
  readonly ephemeral?: EphemeralVolumeSource;
  /**
   * A disk of a Fibre Channel network.
   *
   * @default - none
   */
  readonly fc?: FCVolumeSource;
  /**
   * A volume of a program on the node; deprecated.
   *
   * @default - none
   */
  readonly flexVolume?: FlexVolumeSource;
  /**
   * A dataset of Flocker; no longer mounted.
   *
   * @default - none
   */
  readonly flocker?: FlockerVolumeSource;
  /**
   * A disk of Google Cloud, by the CSI driver.
   *
   * @default - none
   */
  readonly gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  /**
   * A Git repository; deprecated and mostly switched off.
   *
   * @default - none
   */
  readonly gitRepo?: GitRepoVolumeSource;
  /**
   * A volume of GlusterFS, up to Kubernetes 1.25.
   *
   * @default - none
   */
  readonly glusterfs?: GlusterfsVolumeSource;
  /**
   * A path of the node. Only the Pod Security level privileged allows it.
   *
   * @default - none
   */
  readonly hostPath?: HostPathVolumeSource;
  /**
   * The contents of an image.
   *
   * @default - none
   */
  readonly image?: ImageVolumeSource;
  /**
   * A disk of an iSCSI target.
   *
   * @default - none
   */
  readonly iscsi?: ISCSIVolumeSource;
  /** Its name in the pod, a DNS label. */
  readonly name: string;
  /**
   * A folder of an NFS server.
   *
   * @default - none
   */
  readonly nfs?: NFSVolumeSource;
  /**
   * The volume of a claim, which all daemons share.
   *
   * @default - none
   */
  readonly persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  /**
   * A disk of the Photon Controller; no longer mounted.
   *
   * @default - none
   */
  readonly photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  /**
   * A volume of Portworx, by the CSI driver.
   *
   * @default - none
   */
  readonly portworxVolume?: PortworxVolumeSource;
  /**
   * Files of several sources in one folder.
   *
   * @default - none
   */
  readonly projected?: ProjectedVolumeSource;
  /**
   * A volume of Quobyte; no longer mounted.
   *
   * @default - none
   */
  readonly quobyte?: QuobyteVolumeSource;
  /**
   * A disk of Ceph, up to Kubernetes 1.30.
   *
   * @default - none
   */
  readonly rbd?: RBDVolumeSource;
  /**
   * A volume of ScaleIO; no longer mounted.
   *
   * @default - none
   */
  readonly scaleIO?: ScaleIOVolumeSource;
  /**
   * A Secret as files.
   *
   * @default - none
   */
  readonly secret?: SecretVolumeSource;
  /**
   * A volume of StorageOS; no longer mounted.
   *
   * @default - none
   */
  readonly storageos?: StorageOSVolumeSource;
  /**
   * A disk of vSphere, by the CSI driver.
   *
   * @default - none
   */
  readonly vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

/**
 * A volume as a raw block device.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumedevice-v1-core
 * @struct
 */
export interface VolumeDevice {
  /** The device in the container. */
  readonly devicePath: string;
  /** The volume, which is of a claim with volumeMode Block. */
  readonly name: string;
}

/**
 * The place of a volume in a container.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumemount-v1-core
 * @struct
 */
export interface VolumeMount {
  /**
   * More options of the mount, of noexec, nodev and nosuid. Linux, behind the feature gate VolumeBindMountOptions.
   *
   * @default - none
   */
  readonly bindMountOptions?: string[];
  /** Where the container sees it. A path can have one mount. */
  readonly mountPath: string;
  /**
   * How mounts made later travel, None, HostToContainer or Bidirectional, which wants a privileged container.
   *
   * @default None
   */
  readonly mountPropagation?: string;
  /** The name of the volume. */
  readonly name: string;
  /**
   * Whether the container can only read it. What is mounted below it may stay writable.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /**
   * Whether what is mounted below it is read-only too, Disabled, IfPossible or Enabled, which wants a runtime that can. Wants readOnly.
   *
   * @default Disabled
   */
  readonly recursiveReadOnly?: string;
  /**
   * The part of the volume that is mounted. It does not follow changes of a ConfigMap or Secret.
   *
   * @default - all of it
   */
  readonly subPath?: string;
  /**
   * The same, with `$(NAME)` for variables of the container. Not together with subPath.
   *
   * @default - all of it
   */
  readonly subPathExpr?: string;
}

/**
 * One source of a projected volume; exactly one of these.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumeprojection-v1-core
 * @struct
 */
export interface VolumeProjection {
  /**
   * Certificates of authorities.
   *
   * @default - none
   */
  readonly clusterTrustBundle?: ClusterTrustBundleProjection;
  /**
   * A ConfigMap.
   *
   * @default - none
   */
  readonly configMap?: ConfigMapProjection;
  /**
   * Facts about the pod.
   *
   * @default - none
   */
  readonly downwardAPI?: DownwardAPIProjection;
  /**
   * A key and a certificate of the pod's own.
   *
   * @default - none
   */
  readonly podCertificate?: PodCertificateProjection;
  /**
   * A Secret.
   *
   * @default - none
   */
  readonly secret?: SecretProjection;
  /**
   * A token of the pod's account.
   *
   * @default - none
   */
  readonly serviceAccountToken?: ServiceAccountTokenProjection;
}

/**
 * How large a volume is.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumeresourcerequirements-v1-core
 * @struct
 */
export interface VolumeResourceRequirements {
  /**
   * The most that it may have.
   *
   * @default - no bound
   */
  readonly limits?: { readonly [key: string]: any };
  /**
   * The least that it must have, as `storage`.
   *
   * @default - none; give it
   */
  readonly requests?: { readonly [key: string]: any };
}

/**
 * A disk of vSphere. Kubernetes hands it to the CSI driver csi.vsphere.vmware.com, which must be installed.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#vspherevirtualdiskvolumesource-v1-core
 * @struct
 */
export interface VsphereVirtualDiskVolumeSource {
  /**
   * The file system that the disk has, or is given where it has none.
   *
   * @default ext4
   */
  readonly fsType?: string;
  /**
   * The id of the storage policy.
   *
   * @default - none
   */
  readonly storagePolicyID?: string;
  /**
   * The name of the storage policy.
   *
   * @default - none
   */
  readonly storagePolicyName?: string;
  /** The path of the disk in its datastore. */
  readonly volumePath: string;
}

/**
 * Places that are better or worse. Of no effect for a daemon, whose node is settled.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#weightedpodaffinityterm-v1-core
 * @struct
 */
export interface WeightedPodAffinityTerm {
  /** Which pods make them so. */
  readonly podAffinityTerm: PodAffinityTerm;
  /** How much, from 1 to 100. */
  readonly weight: number;
}

/**
 * As whom a container runs on Windows.
 *
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#windowssecuritycontextoptions-v1-core
 * @struct
 */
export interface WindowsSecurityContextOptions {
  /**
   * The group managed account itself, written by the webhook for it.
   *
   * @default - that of gmsaCredentialSpecName
   */
  readonly gmsaCredentialSpec?: string;
  /**
   * The name of a group managed service account.
   *
   * @default - none
   */
  readonly gmsaCredentialSpecName?: string;
  /**
   * Whether it is a process of the node rather than a container. All containers of the pod must be, under hostNetwork; only the Pod Security level privileged allows it.
   *
   * @default false
   */
  readonly hostProcess?: boolean;
  /**
   * The user of its processes, such as `NT AUTHORITY\SYSTEM`, which a host process can be.
   *
   * @default - that of the image
   */
  readonly runAsUserName?: string;
}
