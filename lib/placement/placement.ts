import type { Daemon, Ruling, Rulings } from './controller/daemon';
import type { PodsByNode } from './controller/daemon-pods';
import { leftAlone } from './controller/left-alone';
import { Rollout, type Occupied } from './controller/rollout';
import { statusAfterSync, statusLeftAlone, statusNow } from './controller/status';
import type { Decision } from './decision';
import type { NodeClasses } from './nodes/node-classes';
import type { Reason } from './reason';
import { nearest } from './suggestion';
import { verdict } from './verdict';
import type { DaemonSet, DaemonSetStatus } from '../kube/daemon-set';
import type { Node } from '../kube/node';
import type { Pod } from '../kube/pod';
import type { Toleration } from '../kube/pod-template.generated';
import type { KubernetesVersion } from '../kube/well-known';

/** Where one DaemonSet runs, where it does not, and why. */
export interface Placement {
  readonly daemonSet: DaemonSet;
  readonly kubernetesVersion: KubernetesVersion;
  /** The tolerations of its pods: those of the template and those that the controller adds. */
  readonly tolerations: readonly Toleration[];
  /** What a full sync leads to, when every pod on a node becomes ready. */
  readonly status: DaemonSetStatus;
  /** What stands now. Undefined where no pods were given. */
  readonly observed: DaemonSetStatus | undefined;
  /** One for each node, in the order of the nodes. */
  readonly decisions: readonly Decision[];
  /** One node of each kind that nothing in the DaemonSets at hand can tell apart: what is decided for it, is decided for all of its kind. */
  readonly examples: readonly Node[];
  /**
   * The decision for the node of this name.
   *
   * @throws if there is no such node; the message names those that are spelled alike
   */
  on(nodeName: string): Decision;
}

/** What all placements of one call share. */
export interface Circumstances {
  readonly kubernetesVersion: KubernetesVersion;
  readonly nodes: NodeClasses;
  /** The time at which `observed` stands. */
  readonly now: Date;
}

/** A placement that rules once for each class of nodes, and makes decisions when they are asked for. */
export class ClassPlacement implements Placement {
  readonly daemonSet: DaemonSet;
  readonly kubernetesVersion: KubernetesVersion;
  readonly tolerations: readonly Toleration[];
  readonly status: DaemonSetStatus;
  readonly observed: DaemonSetStatus | undefined;
  readonly #daemon: Daemon;
  readonly #nodes: NodeClasses;
  readonly #rulings: Rulings;
  readonly #pods: PodsByNode;
  /** Undefined where the controller leaves the DaemonSet alone. */
  readonly #rollout: Rollout | undefined;
  /** Those that somebody asked for, by the place of the node. */
  readonly #made = new Map<number, Decision>();
  #decisions: readonly Decision[] | undefined;

  constructor(daemon: Daemon, pods: PodsByNode | undefined, { kubernetesVersion, nodes, now }: Circumstances) {
    this.#daemon = daemon;
    this.#nodes = nodes;
    this.#rulings = daemon.rule(nodes);
    this.#pods = pods ?? new Map();

    const { desired } = this.#rulings;
    const occupied = this.#occupied();
    this.daemonSet = daemon.daemonSet;
    this.kubernetesVersion = kubernetesVersion;
    this.tolerations = daemon.tolerations;
    this.#rollout = leftAlone(this.daemonSet) ? undefined : new Rollout(this.daemonSet, desired, occupied);
    this.status = this.#rollout ? statusAfterSync(desired, occupied, this.#rollout) : statusLeftAlone(this.daemonSet);
    this.observed = pods && (this.#rollout ? statusNow(this.daemonSet, desired, occupied, now) : this.status);
  }

  get decisions(): readonly Decision[] {
    return this.#decisions ??= this.#nodes.nodes.map((_, index) => this.#decision(index));
  }

  get examples(): readonly Node[] {
    return this.#nodes.classes.map(({ example }) => example);
  }

  on(nodeName: string): Decision {
    const index = this.#nodes.indexOf(nodeName);
    if (index === undefined) throw new Error(unknownNode(nodeName, this.#nodes.nodes));
    return this.#decision(index);
  }

  #decision(index: number): Decision {
    let made = this.#made.get(index);
    if (!made) {
      const node = this.#nodes.nodes[index];
      made = decision(this.#daemon, this.#ruling(index), this.#rollout, node, this.#pods.get(node.metadata.name) ?? []);
      this.#made.set(index, made);
    }
    return made;
  }

  #ruling(index: number): Ruling {
    return this.#rulings.of(this.#nodes.classOf(index));
  }

  /** Pods on nodes that are not in the cluster count nowhere. */
  #occupied(): Occupied[] {
    return [...this.#pods].flatMap(([nodeName, pods]) => {
      const index = this.#nodes.indexOf(nodeName);
      return index === undefined ? [] : [{ ruling: this.#ruling(index), pods }];
    });
  }
}

/** A decision that looks for its reasons when they are asked for. */
function decision(daemon: Daemon, ruling: Ruling, rollout: Rollout | undefined, node: Node, pods: readonly Pod[]): Decision {
  let reasons: readonly Reason[] | undefined;
  return {
    node,
    ...ruling,
    verdict: verdict(ruling, pods, rollout),
    get reasons() { return reasons ??= daemon.reasons(node); },
    pods,
  };
}

function unknownNode(nodeName: string, nodes: readonly Node[]): string {
  const alike = nearest(nodeName, nodes.map(({ metadata }) => metadata.name));
  const hint = alike.length > 0 ? `did you mean ${alike.map(quote).join(' or ')}?` : `there are ${nodes.length} nodes, none of a name like it`;
  return `no node ${quote(nodeName)} in this cluster: ${hint}`;
}

const quote = (text: string) => JSON.stringify(text);
