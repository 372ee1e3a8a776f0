import type { AccessRule } from './access-rule';
import type { INamed } from './named';
import type { PodContainer } from './pod-container';
import type {
  DaemonSetUpdateStrategy, LabelSelector, ObjectMeta, PodSecurityContext, PodSettings, ResourceRequirements,
} from '../kube/pod-template.generated';
import type { NodeTarget } from '../targeting/node-target';

/** What every DaemonSet can be told, beside its containers: Kubernetes' own fields by their own names, and these. */
export interface DaemonSetOptions extends PodSettings {
  /**
   * The name of the DaemonSet. Give it: it also makes the default selector, which Kubernetes never lets change, so
   * that the construct may be moved or renamed.
   *
   * @default - metadata.name, or else a name made from the construct's path
   */
  readonly name?: string;

  /**
   * The DaemonSet's metadata: labels, annotations, namespace and so on.
   *
   * @default - the chart's namespace and labels
   */
  readonly metadata?: ObjectMeta;

  /**
   * The metadata of its pods: labels, annotations and so on. Labels of the selector are added.
   *
   * @default - the labels of the selector
   */
  readonly podMetadata?: ObjectMeta;

  /**
   * Which pods are its own. It cannot be changed once applied.
   *
   * @default - `app.kubernetes.io/name: <name>`
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/#pod-selector
   */
  readonly selector?: LabelSelector;

  /**
   * On which nodes it should run. Added to what `nodeSelector`, `affinity` and `tolerations` say.
   *
   * @default - on every node without taints
   */
  readonly nodes?: NodeTarget;

  /**
   * The identity of its pods, a ServiceAccount of any cdk8s-plus version. The same as `serviceAccountName`.
   *
   * @default - the namespace's `default` account
   */
  readonly serviceAccount?: INamed;

  /**
   * What its pods may do at the API server, and nothing else: `[AccessRule.read('pods', 'nodes')]`. A ServiceAccount with the
   * DaemonSet's name is made for it (see Access), instead of `serviceAccount`. Pods get a token exactly if there are rules.
   *
   * @default - what the service account may do
   */
  readonly rules?: AccessRule[];

  /**
   * Steps before the containers start, one after the other. One with `restartPolicy: 'Always'` is a sidecar instead: it runs on
   * beside the containers, is ready before they start and ends after them.
   *
   * @default - none
   * @see https://kubernetes.io/docs/concepts/workloads/pods/init-containers/
   */
  readonly initContainers?: PodContainer[];

  /**
   * Whether pods are replaced when a ConfigMap or Secret that they read (mounted or in the environment) changes, as far as it is made
   * in the same app. An annotation of the pods then bears a digest of the data. For an agent that reads its files anew by itself: false.
   *
   * @default true
   */
  readonly rollOnConfigChange?: boolean;

  /**
   * For which platforms the images are built, all of them, in the words of image registries: `['linux/amd64', 'linux/arm64']`.
   * It is written to an annotation of the DaemonSet, which changes nothing in the cluster: who asks where the DaemonSet lands is
   * then warned of nodes of other platforms. To keep pods off these, say so in `nodes`.
   *
   * @default - unknown
   */
  readonly imagePlatforms?: string[];

  /**
   * How pods are replaced when the template changes: `Rollout.unavailable('10%')`.
   *
   * @default - Kubernetes' own: one node at a time
   * @see https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/
   */
  readonly updateStrategy?: DaemonSetUpdateStrategy;

  /**
   * Seconds for which a new pod must be ready before it counts as available.
   *
   * @default 0
   */
  readonly minReadySeconds?: number;

  /**
   * How many old templates are kept to roll back to.
   *
   * @default 10
   */
  readonly revisionHistoryLimit?: number;
}

/** Named one by one, so that an option that is added above and forgotten here does not compile. */
const OPTIONS: Record<Exclude<keyof DaemonSetOptions, keyof PodSettings>, true> = {
  name: true,
  metadata: true,
  podMetadata: true,
  selector: true,
  nodes: true,
  serviceAccount: true,
  rules: true,
  initContainers: true,
  rollOnConfigChange: true,
  imagePlatforms: true,
  updateStrategy: true,
  minReadySeconds: true,
  revisionHistoryLimit: true,
};

/** The options that are not fields of the pod. */
export const DAEMON_SET_OPTIONS = Object.keys(OPTIONS) as (keyof typeof OPTIONS)[];

/** Props of DaemonSet. */
export interface DaemonSetProps extends DaemonSetOptions {
  /** The containers of its pods, at least one by the time of synthesis. More can be added with `addContainer`. */
  readonly containers: PodContainer[];

  /**
   * Security settings of the whole pod.
   *
   * @default - none
   */
  readonly securityContext?: PodSecurityContext;

  /**
   * Resources of the pod as a whole, beside those of its containers.
   *
   * @default - none
   */
  readonly resources?: ResourceRequirements;

  /**
   * Kubernetes accepts no other word than `Always` for a DaemonSet.
   *
   * @default - Always
   */
  readonly restartPolicy?: string;
}
