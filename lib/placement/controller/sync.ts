import { created, type WholeUpdate } from './advance';
import type { Daemon, Ruling, Rulings } from './daemon';
import type { PodsByNode } from './daemon-pods';
import { leftAlone } from './left-alone';
import { isBound, isLive, isTerminating } from './pod-state';
import { Rollout, type Occupied, type Stuck } from './rollout';
import type { DaemonSet } from '../../kube/daemon-set';
import type { Pod } from '../../kube/pod';
import type { Outdated } from '../decision';
import type { NodeClasses } from '../nodes/node-classes';

type Place = Pick<Occupied, 'ruling' | 'pods'>;

/** What the controller does about one DaemonSet on every node of a cluster. */
export class Sync {
  readonly daemonSet: DaemonSet;
  /** How many nodes should run the pod. */
  readonly desired: number;
  /** Pods on nodes that are not in the cluster count nowhere. */
  readonly occupied: readonly Occupied[];
  /** Undefined where the controller leaves the DaemonSet alone. */
  readonly rollout: Rollout | undefined;
  /** On how many nodes there is to be a pod that is not bound there yet. */
  readonly newPods: number;
  /** On how many nodes a pod is still to be created: where one waits for the scheduler, it is there. */
  readonly uncreated: number;
  private readonly rulings: Rulings;

  /**
   * @param stuck where no new pod runs; undefined where it is still to be found out
   * @param most how many old pods a rolling update replaces until a new one cannot be created
   */
  constructor(
    private readonly daemon: Daemon,
    private readonly nodes: NodeClasses,
    private readonly pods: PodsByNode = new Map(),
    stuck?: Stuck,
    private readonly most = Infinity,
  ) {
    this.daemonSet = daemon.daemonSet;
    this.rulings = daemon.rule(nodes);
    this.desired = this.rulings.desired;
    this.occupied = [...pods].flatMap(([nodeName, found]) => {
      const index = nodes.indexOf(nodeName);
      return index === undefined ? [] : [{ index, ruling: this.ruling(index), pods: found }];
    });
    this.rollout = leftAlone(this.daemonSet) ? undefined : new Rollout(this.daemonSet, this.desired, this.occupied, stuck, most);
    this.newPods = this.rollout ? this.desired - this.occupied.filter((place) => place.ruling.shouldRun && !this.lacksPod(place)).length : 0;
    this.uncreated = this.newPods - this.occupied.filter((place) => this.waits(place)).length;
  }

  /** The same when it is known where no new pod runs. */
  knowing(stuck: Stuck, most?: number): Sync {
    return new Sync(this.daemon, this.nodes, this.pods, stuck, most);
  }

  /** What its rolling update has to do. Undefined where there is none. */
  get update(): WholeUpdate | undefined {
    if (!this.rollout?.budget || !this.rollout.replaces) return undefined;
    const { budget, replacing, halt: { staying, beside } } = this.rollout;
    const renewed = created([...new Set([...replacing.slice(0, this.most), ...beside])]);
    return { budget, replacing, renewed, staying, deferred: created(staying) - created(beside) };
  }

  /** Those of its pods that are not being deleted yet, and do not remain. */
  get leaving(): readonly Pod[] {
    return this.occupied.flatMap((place) => place.pods.filter((pod) => !isTerminating(pod) && !this.stays(place, pod)));
  }

  /** The places of nodes where a new pod is wanted beside an old one. */
  get doubled(): readonly number[] {
    return this.rollout?.doubled ?? [];
  }

  /** For the node at this place. */
  ruling(index: number): Ruling {
    return this.rulings.of(this.nodes.classOf(index));
  }

  /** Those of the DaemonSet on the node at this place, in the order of precedence. */
  podsOn(index: number): readonly Pod[] {
    return this.pods.get(this.nodes.nodes[index].metadata.name) ?? [];
  }

  /** Of these pods the ones that are bound to their node and remain there. */
  keptOn(index: number): readonly Pod[] {
    const pods = this.podsOn(index);
    return pods.length === 0 ? pods : this.kept({ ruling: this.ruling(index), pods });
  }

  /** Why an old pod stays on the node at this place, which should run the pod; undefined where none does. */
  outdatedOn(index: number): Outdated | undefined {
    const pods = this.podsOn(index);
    if (!this.rollout || pods.length === 0 || !this.ruling(index).shouldRun || this.rollout.renews(pods)) return undefined;
    if (!this.rollout.budget) return 'OnDelete';
    return this.rollout.doubles(pods) ? 'NewPodWaits' : 'NotReached';
  }

  /** Whether there is to be a pod on the node that is not there yet. */
  wantsPodOn(index: number): boolean {
    const ruling = this.ruling(index);
    return this.rollout !== undefined && ruling.shouldRun && this.lacksPod({ ruling, pods: this.podsOn(index) });
  }

  /** Whether the pod that is wanted on the node at this place is there, and waits for the scheduler. */
  waitsOn(index: number): boolean {
    return this.waits({ ruling: this.ruling(index), pods: this.podsOn(index) });
  }

  /** Whether nothing bound remains of the pods of a node that should run one, or what remains is to be doubled. */
  private lacksPod(place: Place): boolean {
    return this.kept(place).length === 0 || Boolean(this.rollout?.doubles(place.pods));
  }

  private waits({ ruling, pods }: Place): boolean {
    if (!ruling.shouldRun || !this.rollout) return false;
    if (this.rollout.doubles(pods)) return this.rollout.rival(pods) !== undefined;
    const remaining = this.rollout.remaining(pods);
    return remaining !== undefined && !isBound(remaining);
  }

  private stays({ ruling, pods }: Place, pod: Pod): boolean {
    if (!this.rollout) return isLive(pod);
    return (ruling.shouldRun || ruling.shouldContinueRunning) && [this.rollout.remaining(pods), this.rollout.rival(pods)].includes(pod);
  }

  private kept({ ruling, pods }: Place): readonly Pod[] {
    if (!this.rollout) return pods.filter((pod) => isLive(pod) && isBound(pod));
    const remaining = ruling.shouldContinueRunning ? this.rollout.remaining(pods) : undefined;
    return remaining && isBound(remaining) ? [remaining] : [];
  }
}
