import type { Guest } from './guest';
import { UNRESOLVABLE } from './law';
import { refusals } from './laws';
import { Room } from './room';
import type { KubernetesVersion } from '../../kube/well-known';

/**
 * The pods that the scheduler deletes from a node to make place for one that matters more; undefined where that does
 * not help. As few as possible go: those that matter most, and of these the ones that started first, are tried to be
 * kept first. PodDisruptionBudgets are not looked at; the scheduler spares what they protect only where it can.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#preemption
 */
export function victims(guest: Guest, room: Room, kubernetesVersion: KubernetesVersion): readonly Guest[] | undefined {
  const [first] = refusals(guest, room, kubernetesVersion);
  if (!guest.preempts || guest.spec.nodeName || first?.kubernetes?.status === UNRESOLVABLE) return undefined;
  const lesser = [...room.guests].filter(({ priority }) => priority < guest.priority);
  const without = new Room(room.node, room.allocatable, [...room.guests].filter(({ priority }) => priority >= guest.priority));
  if (lesser.length === 0 || refusals(guest, without, kubernetesVersion).length > 0) return undefined;
  return lesser.sort(byImportance).filter((each) => {
    without.add(each);
    const goes = refusals(guest, without, kubernetesVersion).length > 0;
    if (goes) without.remove(each);
    return goes;
  });
}

function byImportance(one: Guest, other: Guest): number {
  return other.priority - one.priority || Number(one.started > other.started) - Number(one.started < other.started);
}
