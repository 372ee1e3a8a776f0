import type { Guest } from './guest';
import type { Room } from './room';
import type { KubernetesVersion } from '../../kube/well-known';
import type { Objection } from '../controller/law';

/** A plugin of the scheduler: why the node does not take one more guest; empty if it does. */
export type SchedulerLaw = (guest: Guest, room: Room, kubernetesVersion: KubernetesVersion) => readonly Objection[];

export type { Objection };
