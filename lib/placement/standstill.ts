import type { Rollout } from './controller/rollout';
import type { Halt, Percentage, Replacement } from './controller/standstill';
import { namespaceOf } from './namespace-of';
import type { Reason } from './reason';
import type { LowerRequests, RaiseQuota, Remedy } from './remedy';
import { existingPodRequests } from './resources/existing-pod-requests';
import { parseQuantity } from './resources/quantity';
import type { Node } from '../kube/node';
import type { Pod } from '../kube/pod';
import type { KubernetesVersion } from '../kube/well-known';

/** A rolling update that comes to a halt before all its pods are made from the newest template. */
export interface Standstill {
  /** What says how many nodes it may take at a time; `creation` where it takes no more, since a pod cannot be created. */
  readonly limit: 'maxUnavailable' | 'maxSurge' | 'creation';
  /** How many it may take at a time. */
  readonly allows: number;
  /** Where that is written as a share of the nodes. */
  readonly percentage?: Percentage;
  /** The names of the nodes that it has taken, or found, and that hold it up: no new pod runs there. The decisions for them say why. */
  readonly heldUpBy: readonly string[];
  /** The names of all nodes on which no new pod would run, whether the update gets there or not. Where none could be created, none is named. */
  readonly stuckOn: readonly string[];
  /** On how many nodes the old pod stays. */
  readonly outdated: number;
  /** Whether Kubernetes, which takes nodes in no order, could take others first: these would hold it up, and the old pod stay on fewer. */
  readonly isLeftToChance?: true;
  /** What would let it go on: one of these, but of several quotas all. Empty where only the pods themselves could be made to run. */
  readonly remedies: readonly Remedy[];
}

const PATH = 'spec.updateStrategy.rollingUpdate';

/** Why no new pod would run, by the place of the node. */
export type Stuck = ReadonlyMap<number, readonly Reason[]>;

/** What is in the way of new pods. */
interface InTheWay {
  readonly nodes: readonly Node[];
  readonly kubernetesVersion: KubernetesVersion;
  /** What lets new pods be created, if quotas are in the way. */
  readonly quotas?: readonly RaiseQuota[];
  /** Whether a pod cannot be created that is to be, so that the controller does not look at the update. */
  readonly lacksPods?: boolean;
  /** Where no new pod would run. */
  readonly stuck?: Stuck;
  /** Why no new pod runs on the node at this place, which the update has taken. */
  reasons(index: number): readonly Reason[];
}

/**
 * How a rolling update comes to a halt; undefined where it does not.
 *
 * @see https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/#daemonset-rolling-update-is-stuck
 */
export function standstillOf({ budget, halt }: Rollout, found: InTheWay): Standstill | undefined {
  if (!budget || halt.staying.length === 0) return undefined;
  const limit = halt.awaitsCreation || found.lacksPods ? 'creation' : budget.surges ? 'maxSurge' : 'maxUnavailable';
  const nameOf = (index: number) => found.nodes[index].metadata.name;
  const stuck = [...found.stuck ?? []].filter(([, reasons]) => reasons.some(({ layer }) => layer !== 'admission'));
  const stuckOn = stuck.map(([index]) => nameOf(index));
  const smaller = fitting(stuck.flatMap(([, reasons]) => reasons));
  const waysOut: Record<Standstill['limit'], () => readonly Remedy[]> = {
    creation: () => found.quotas ?? [],
    maxSurge: () => [...oldFirst(halt.beside, found), ...smaller, ...passingBy(halt, 'maxSurge')],
    maxUnavailable: () => [...smaller, ...passingBy(halt, 'maxUnavailable', stuckOn)],
  };
  return {
    limit,
    allows: budget.pods,
    ...budget.percentage && { percentage: budget.percentage },
    heldUpBy: halt.heldUpBy.map(nameOf),
    stuckOn,
    outdated: halt.staying.length,
    ...halt.isLeftToChance && { isLeftToChance: true },
    remedies: waysOut[limit](),
  };
}

/** Pods that fit wherever others do not, if their size is all that is in the way. */
function fitting(reasons: readonly Reason[]): readonly LowerRequests[] {
  const to = new Map<string, string>();
  for (const { code, remedies } of reasons) {
    const [way] = remedies;
    if (code !== 'InsufficientResource' || way?.code !== 'LowerRequest') return [];
    const least = to.get(way.resource);
    if (least === undefined || milli(way.to) < milli(least)) to.set(way.resource, way.to);
  }
  return to.size > 0 ? [{ code: 'LowerRequests', to: Object.fromEntries(to) }] : [];
}

/** With one more the update gets past all that are in its way, if there are others. With surge these keep their old pods, else they go without. */
function passingBy({ staying, heldBack, heldUpBy }: Halt, field: 'maxSurge' | 'maxUnavailable', without: readonly string[] = []): readonly Remedy[] {
  if (heldBack.length === 0) return [];
  const stuck = staying.length - heldBack.length + (field === 'maxSurge' ? 0 : heldUpBy.length);
  return [{ code: 'SetField', path: `${PATH}.${field}`, value: String(stuck + 1), ...without.length > 0 && { without } }];
}

/** If the old pods are all that is in the way of the new ones. */
function oldFirst(beside: readonly Replacement[], { reasons, kubernetesVersion }: InTheWay): readonly Remedy[] {
  const isTheirFault = beside.every(({ index, old }) => reasons(index).every((reason) => isDueTo(reason, old, kubernetesVersion)));
  return isTheirFault ? [{ code: 'SetField', path: PATH, value: '{maxSurge: 0, maxUnavailable: 1}' }] : [];
}

function isDueTo(reason: Reason, pod: Pod, kubernetesVersion: KubernetesVersion): boolean {
  switch (reason.code) {
    case 'HostPortConflict': return reason.holder === `${namespaceOf(pod)}/${pod.metadata.name}`;
    case 'TooManyPods': return reason.running === reason.allowed;
    case 'InsufficientResource': {
      const { requested, used, allocatable, resource } = reason;
      const freed = existingPodRequests(pod, kubernetesVersion).get(resource);
      return milli(requested) + milli(used) <= milli(allocatable) + (typeof freed === 'object' ? freed.milli : 0n);
    }
    default: return false;
  }
}

const milli = (quantity: string) => parseQuantity(quantity)?.milli ?? 0n;
