import { existingGuest, type Guest } from './guest';
import type { Seeker } from './seeker';
import type { Pod } from '../../kube/pod';
import type { KubernetesVersion } from '../../kube/well-known';
import { isLive } from '../controller/pod-state';
import type { NodeClasses } from '../nodes/node-classes';

/** The pods that are on their nodes and stay there. What ends or is being deleted goes; so does what its DaemonSet replaces or no longer wants. */
export class Residents {
  /** All of them. */
  readonly pods: readonly Pod[];
  private readonly byNode = new Map<number, Guest[]>();
  private readonly makers = new Map<Guest | Pod, Seeker>();

  constructor(pods: readonly Pod[], seekers: readonly Seeker[], nodes: NodeClasses, kubernetesVersion: KubernetesVersion) {
    const owned = ownedPods(seekers);
    const staying: Pod[] = [];
    for (const pod of pods) {
      const index = pod.spec?.nodeName && isLive(pod) ? nodes.indexOf(pod.spec.nodeName) : undefined;
      const owner = owned.get(pod);
      if (index === undefined || (owner && !owner.sync.keptOn(index).includes(pod))) continue;
      staying.push(pod);
      const guest = existingGuest(pod, kubernetesVersion);
      const others = this.byNode.get(index);
      if (others) others.push(guest);
      else this.byNode.set(index, [guest]);
      if (owner?.sync.rollout && owner.sync.ruling(index).shouldRun && !owner.sync.wantsPodOn(index)) this.makers.set(guest, owner).set(pod, owner);
    }
    this.pods = staying;
  }

  /** Whether nobody is on the node at this place. */
  isEmpty(index: number): boolean {
    return this.byNode.size === 0 || !this.byNode.has(index);
  }

  /** On the node at this place. */
  on(index: number): readonly Guest[] {
    return this.byNode.get(index) ?? [];
  }

  /** Whose guest comes to a node when this one has to go. */
  successor(gone: Guest): Seeker | undefined {
    return this.makers.get(gone);
  }

  /** Who makes another pod when this one has to go; undefined where nobody does, or can. */
  makerOf(pod: Pod): Seeker | undefined {
    const maker = this.makers.get(pod);
    return maker?.bars.length === 0 ? maker : undefined;
  }
}

function ownedPods(seekers: readonly Seeker[]): ReadonlyMap<Pod, Seeker> {
  return new Map(seekers.flatMap((seeker) => seeker.sync.occupied.flatMap(({ pods }) => pods.map((pod) => [pod, seeker] as const))));
}
