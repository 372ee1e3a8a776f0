import type { AdmitOptions, PodTemplate } from './admission/admission';
import { admitTogether } from './admission/admit-together';
import { applied, standing } from './controller/applied';
import { Daemon } from './controller/daemon';
import { DaemonPods } from './controller/daemon-pods';
import { Sync } from './controller/sync';
import { Journey } from './journey';
import type { Judge } from './judge';
import { NodeClasses } from './nodes/node-classes';
import { nodeList } from './nodes/snapshot';
import { ClassPlacement, type Placement } from './placement';
import { Scheduling } from './scheduler/scheduling';
import { haltRollouts } from './stuck';
import type { ClusterObjects, SchedulerObjects } from '../kube/cluster-objects';
import type { DaemonSet } from '../kube/daemon-set';
import type { Node } from '../kube/node';
import type { Pod } from '../kube/pod';
import { KUBERNETES_VERSIONS, NEWEST_KUBERNETES_VERSION, type KubernetesVersion } from '../kube/well-known';

/** What there is in a cluster. */
export interface ClusterState extends ClusterObjects, SchedulerObjects {
  /** All nodes. Where DaemonSets are placed on them again and again, a `snapshot` of them is faster. */
  readonly nodes: readonly Node[];
  /** All pods, whoever made them: those of the DaemonSets are found among them. Without it nothing is observed. */
  readonly pods?: readonly Pod[];
  /**
   * DaemonSets as they stand there. One of the same namespace and name as one to be placed is what that is an update of;
   * others bear on nothing.
   *
   * @default nothing is an update: pods are taken to be made from what is to be placed
   */
  readonly daemonSets?: readonly DaemonSet[];
  /**
   * What kube-scheduler is started with, a KubeSchedulerConfiguration of kubescheduler.config.k8s.io/v1: profiles by
   * `schedulerName`, their plugins, and arguments like `addedAffinity`.
   *
   * @default its default configuration
   * @see https://kubernetes.io/docs/reference/scheduling/config/
   */
  readonly schedulerConfiguration?: object;
}

export interface PlaceOptions extends Pick<AdmitOptions, 'podNodeSelector' | 'limitedResources'> {
  /**
   * The version of Kubernetes to decide for. What the DaemonSet controller decides has not changed from the oldest
   * known version to the newest; what a pod requests and holds on its node has, and so have Kubernetes' words.
   *
   * @default the newest known
   */
  readonly kubernetesVersion?: KubernetesVersion;
  /**
   * The time at which the pods stand as they do. It matters only where a DaemonSet has `minReadySeconds`.
   *
   * @default the time of the call
   */
  readonly now?: Date;
  /**
   * Kubernetes' own code, to be asked what the laws of this package do not reach.
   *
   * @default nobody is asked: where it would have to be, the verdict is `undecided`
   */
  readonly kubernetes?: Judge;
}

/**
 * Says for each DaemonSet on which nodes it runs, on which it does not, and why, without a cluster: what the DaemonSet
 * controller, admission, the scheduler and the kubelet make of it, of the other DaemonSets, and of the pods that are there.
 *
 * @returns one placement for each DaemonSet, in their order; of one that is an update, as it stands once it is applied
 * @throws if the version of Kubernetes is not known, or where a list is expected and there is none
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/#how-daemon-pods-are-scheduled
 */
export function place(daemonSets: readonly DaemonSet[], cluster: ClusterState, options: PlaceOptions = {}): Placement[] {
  if (!Array.isArray(daemonSets)) throw new TypeError('place takes a list of DaemonSets, and then what there is: place([daemonSet], { nodes })');
  nodeList(cluster?.nodes);
  const { kubernetes } = options;
  const kubernetesVersion = known(options.kubernetesVersion ?? NEWEST_KUBERNETES_VERSION);
  const pods = cluster.pods && new DaemonPods(cluster.pods);
  const daemons = daemonSets.map((daemonSet) => {
    const live = standing(daemonSet, cluster.daemonSets);
    return new Daemon(live ? applied(daemonSet, live, pods?.of(live) ?? new Map(), kubernetesVersion) : daemonSet);
  });
  const nodes = new NodeClasses(cluster.nodes, daemons.flatMap((daemon) => daemon.readings));
  const asked = { ...options, kubernetesVersion, podSecurity: kubernetes && podSecurityOf(kubernetes) };
  const syncs = daemons.map((daemon) => new Sync(daemon, nodes, pods?.of(daemon.daemonSet)));
  const foresee = (all: readonly Sync[]) => {
    const admissions = admitTogether(all, cluster, cluster.pods, asked);
    const journeys = daemons.map((daemon, index) => new Journey(daemon, all[index], admissions[index], cluster, asked));
    return { journeys, scheduling: new Scheduling(journeys, nodes, cluster, kubernetesVersion, kubernetes) };
  };
  const { journeys, scheduling, stuck } = haltRollouts(syncs, foresee, nodes.nodes.length);
  const circumstances = { kubernetesVersion, nodes, scheduling, now: cluster.pods && (options.now ?? new Date()) };
  return journeys.map((journey, index) => new ClassPlacement(journey, circumstances, stuck[index]));
}

const podSecurityOf = (kubernetes: Judge) => (template: PodTemplate, version: string) => kubernetes.podSecurity([template], version)[0];

function known(version: KubernetesVersion): KubernetesVersion {
  if (KUBERNETES_VERSIONS.includes(version)) return version;
  throw new Error(`kubernetesVersion ${JSON.stringify(version)} is not known: use one of ${KUBERNETES_VERSIONS.join(', ')}`);
}
