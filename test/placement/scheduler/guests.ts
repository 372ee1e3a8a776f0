import type { Node } from '../../../lib/kube/node';
import type { PodSpec } from '../../../lib/kube/pod-template.generated';
import { newGuest, type Guest } from '../../../lib/placement/scheduler/guest';
import { allocatableOf, Room } from '../../../lib/placement/scheduler/room';
import { daemonSet, node } from '../../world';

/** A node with room for two CPUs, 4 GiB and ten pods, unless told otherwise. */
export function nodeWith(allocatable: Record<string, string | number> = {}): Node {
  return { ...node('n'), status: { allocatable: { cpu: 2, memory: '4Gi', pods: 10, ...allocatable } } };
}

export function room(allocatable: Record<string, string | number> = {}, guests: readonly Guest[] = []): Room {
  const one = nodeWith(allocatable);
  return new Room(one, allocatableOf(one), guests);
}

export function guest(name: string, requests: Record<string, string | number> = {}, pod: Partial<PodSpec> = {}): Guest {
  return newGuest(daemonSet({}, { name }), { containers: [{ name: 'main', image: 'a', resources: { requests } }], ...pod }, '1.37');
}

/** One that takes a port of its node. */
export function onPort(name: string, hostPort: number, pod: Partial<PodSpec> = {}): Guest {
  return guest(name, {}, { containers: [{ name: 'main', image: 'a', ports: [{ containerPort: 1, hostPort }] }], ...pod });
}
