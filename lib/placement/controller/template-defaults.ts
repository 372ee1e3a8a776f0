/** The fields of a struct. */
export type Fields = { readonly [field: string]: unknown };

const VOLUME_MODE = { defaultMode: 0o644 };

/** By struct; those that are not alike everywhere, or hang on other fields, are told below. */
const DEFAULTS: { readonly [struct: string]: Fields } = {
  PodTemplateSpec: { metadata: {}, spec: {} },
  PodSpec: {
    dnsPolicy: 'ClusterFirst',
    hostIPC: false,
    hostNetwork: false,
    hostPID: false,
    restartPolicy: 'Always',
    schedulerName: 'default-scheduler',
    securityContext: {},
    terminationGracePeriodSeconds: 30,
  },
  Container: {
    resources: {},
    stdin: false,
    stdinOnce: false,
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
    tty: false,
  },
  ContainerPort: { containerPort: 0, hostPort: 0, protocol: 'TCP' },
  FileKeySelector: { optional: false },
  GRPCAction: { port: 0 },
  HTTPGetAction: { path: '/', scheme: 'HTTP' },
  ObjectFieldSelector: { apiVersion: 'v1' },
  Probe: { failureThreshold: 3, initialDelaySeconds: 0, periodSeconds: 10, successThreshold: 1, timeoutSeconds: 1 },
  ResourceFieldSelector: { divisor: '0' },
  SleepAction: { seconds: 0 },

  PreferredSchedulingTerm: { preference: {}, weight: 0 },
  TopologySpreadConstraint: { maxSkew: 0 },
  WeightedPodAffinityTerm: { podAffinityTerm: {}, weight: 0 },

  AWSElasticBlockStoreVolumeSource: { partition: 0 },
  AzureDiskVolumeSource: { cachingMode: 'ReadWrite', fsType: 'ext4', kind: 'Shared' },
  ConfigMapVolumeSource: VOLUME_MODE,
  DownwardAPIVolumeSource: VOLUME_MODE,
  GCEPersistentDiskVolumeSource: { partition: 0 },
  ISCSIVolumeSource: { chapAuthDiscovery: false, chapAuthSession: false, iscsiInterface: 'default', lun: 0 },
  PersistentVolumeClaimSpec: { resources: {}, volumeMode: 'Filesystem' },
  PersistentVolumeClaimTemplate: { metadata: {}, spec: {} },
  ProjectedVolumeSource: VOLUME_MODE,
  RBDVolumeSource: { keyring: '/etc/ceph/keyring', pool: 'rbd', user: 'admin' },
  ScaleIOVolumeSource: { fsType: 'xfs', sslEnabled: false, storageMode: 'ThinProvisioned' },
  SecretVolumeSource: VOLUME_MODE,
  ServiceAccountTokenProjection: { expirationSeconds: 3600 },
};

/**
 * What the API server makes of a field that is absent in a struct of a pod template; undefined where it stays absent.
 * Zero and false are as good as absent only where they stand here: elsewhere Kubernetes tells them apart.
 *
 * @param object the struct, whose other fields may decide
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/apis/core/v1/defaults.go
 */
export function defaultOf(struct: string, field: string, object: Fields): unknown {
  if (field === 'readOnly' && struct !== 'CSIVolumeSource') return false;
  if (struct === 'Volume' && field === 'emptyDir') return hasNoSource(object) ? {} : undefined;
  if (field === 'imagePullPolicy') return pullPolicy(object.image);
  if (struct === 'ImageVolumeSource' && field === 'pullPolicy') return pullPolicy(object.reference);
  const defaults = Object.hasOwn(DEFAULTS, struct) ? DEFAULTS[struct] : {};
  return Object.hasOwn(defaults, field) ? defaults[field] : undefined;
}

const hasNoSource = (volume: Fields) => Object.keys(volume).every((field) => field === 'name' || field === 'emptyDir');

/** An image without a tag or a digest is `latest`. */
function pullPolicy(image: unknown): string {
  if (typeof image !== 'string' || image === '') return 'IfNotPresent';
  const [name, digest] = image.split('@');
  const tag = /:([^/:]+)$/.exec(name)?.[1] ?? (digest ? '' : 'latest');
  return tag === 'latest' ? 'Always' : 'IfNotPresent';
}
