/**
 * Keys and words that Kubernetes and its providers have fixed.
 *
 * @see https://kubernetes.io/docs/reference/labels-annotations-taints/
 */
export const OS_LABEL = 'kubernetes.io/os';
export const ARCH_LABEL = 'kubernetes.io/arch';
export const HOSTNAME_LABEL = 'kubernetes.io/hostname';
export const INSTANCE_TYPE_LABEL = 'node.kubernetes.io/instance-type';
export const ZONE_LABEL = 'topology.kubernetes.io/zone';
export const REGION_LABEL = 'topology.kubernetes.io/region';

/** Label and taint of a control plane node. */
export const CONTROL_PLANE = 'node-role.kubernetes.io/control-plane';
/** The same before Kubernetes 1.24. */
export const MASTER = 'node-role.kubernetes.io/master';

/** What EKS calls a node that is not an EC2 instance: `fargate`. @see https://docs.aws.amazon.com/eks/latest/userguide/fargate.html */
export const EKS_COMPUTE_TYPE_LABEL = 'eks.amazonaws.com/compute-type';
/** `virtual-kubelet` on nodes that stand for a serverless service. @see https://virtual-kubelet.io/docs/setup/ */
export const VIRTUAL_KUBELET_LABEL = 'type';

/** The taint on such nodes. @see https://virtual-kubelet.io/docs/setup/ */
export const VIRTUAL_KUBELET_TAINT = 'virtual-kubelet.io/provider';

/**
 * For which platforms the images of a DaemonSet are built: `linux/amd64,linux/arm64`. This package's own: constructs write
 * it, and whoever writes YAML may; nodes of other platforms are then warned of.
 */
export const IMAGE_PLATFORMS_ANNOTATION = 'cdk8s-daemonsets/image-platforms';

/** The recommended label for the name of an application. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/ */
export const APP_NAME_LABEL = 'app.kubernetes.io/name';
/** The recommended label for that of which an application is a part. */
export const PART_OF_LABEL = 'app.kubernetes.io/part-of';

/** The one field of a node that matchFields may name. */
export const NODE_NAME_FIELD = 'metadata.name';

export const NO_SCHEDULE = 'NoSchedule';
export const PREFER_NO_SCHEDULE = 'PreferNoSchedule';
export const NO_EXECUTE = 'NoExecute';

/** Where an object belongs that names no namespace, unless its user says otherwise. */
export const DEFAULT_NAMESPACE = 'default';

/** The namespaces that every cluster has. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces */
export const INITIAL_NAMESPACES: readonly string[] = Object.freeze(['default', 'kube-system', 'kube-public', 'kube-node-lease']);

/** The service account that every namespace has, and pods that name none. @see https://kubernetes.io/docs/concepts/security/service-accounts/#default-service-accounts */
export const DEFAULT_SERVICE_ACCOUNT = 'default';

/** The priority classes that every cluster has, with their values. @see https://kubernetes.io/docs/tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods/ */
export const SYSTEM_PRIORITIES: { readonly [name: string]: number } = Object.freeze({
  'system-node-critical': 2_000_001_000,
  'system-cluster-critical': 2_000_000_000,
});

/** The node selector that all pods of a namespace get, where the admission plugin PodNodeSelector is on. */
export const NAMESPACE_NODE_SELECTOR_ANNOTATION = 'scheduler.alpha.kubernetes.io/node-selector';

/** The level of Pod Security that a namespace holds its pods to, and in which version of the standards. @see https://kubernetes.io/docs/concepts/security/pod-security-admission/ */
export const POD_SECURITY_ENFORCE_LABEL = 'pod-security.kubernetes.io/enforce';
export const POD_SECURITY_ENFORCE_VERSION_LABEL = 'pod-security.kubernetes.io/enforce-version';

/** Versions of Kubernetes, oldest first, whose behaviour the evaluator knows. */
export const KUBERNETES_VERSIONS = ['1.28', '1.29', '1.30', '1.31', '1.32', '1.33', '1.34', '1.35', '1.36', '1.37'] as const;
export type KubernetesVersion = typeof KUBERNETES_VERSIONS[number];
export const NEWEST_KUBERNETES_VERSION = KUBERNETES_VERSIONS[KUBERNETES_VERSIONS.length - 1];

/** What a plugin of the scheduler says of a node where preemption might help, and where it cannot. */
export const UNSCHEDULABLE = 'Unschedulable';
export const UNRESOLVABLE = 'UnschedulableAndUnresolvable';
