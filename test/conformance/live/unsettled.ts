import { hangs } from './kubelet-act';
import type { Conduct } from './scenario';
import { STRICT_SCHEDULER } from './scheduler-configuration';
import type { DaemonSet, DaemonSetStatus } from '../../../lib/kube/daemon-set';
import type { Node } from '../../../lib/kube/node';
import type { Pod } from '../../../lib/kube/pod';

/** What stands in a namespace, as the API server gives it. */
export interface Sight {
  readonly daemonSets: readonly (DaemonSet & { readonly status?: Partial<DaemonSetStatus> & { readonly observedGeneration?: number } })[];
  readonly pods: readonly (Pod & { readonly status?: { readonly nominatedNodeName?: string } })[];
  readonly nodes: readonly Node[];
  readonly events: readonly KubernetesEvent[];
}

/** Something that a component told about an object. */
export interface KubernetesEvent {
  readonly metadata: { readonly name: string; readonly resourceVersion?: string };
  readonly involvedObject: { readonly kind: string; readonly name: string };
  readonly type: string;
  readonly reason: string;
  readonly message: string;
}

/** What the scenario lets be. */
export interface Lenience {
  readonly conducts: readonly Conduct[];
  readonly silent: boolean;
}

const SCHEDULERS = ['default-scheduler', STRICT_SCHEDULER];
/**
 * Conditions of nodes whose status means a taint, that status, and how many taints it means: NoSchedule, or NoExecute, too.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#taint-nodes-by-condition
 */
const CONDITION_TAINTS: readonly [type: string, status: string, key: string, taints: number][] = [
  ['Ready', 'False', 'not-ready', 2], ['Ready', 'Unknown', 'unreachable', 2], ['MemoryPressure', 'True', 'memory-pressure', 1],
  ['DiskPressure', 'True', 'disk-pressure', 1], ['PIDPressure', 'True', 'pid-pressure', 1], ['NetworkUnavailable', 'True', 'network-unavailable', 1],
];

/** What some component has still to do, in words; empty where all have had their say. */
export function unsettled({ daemonSets, pods, nodes, events }: Sight, lenience: Lenience): string[] {
  const told = new Set(events.filter(({ reason }) => reason === 'FailedCreate').map(({ involvedObject }) => involvedObject.name));
  return [
    ...nodes.flatMap((node) => nodeBusy(node).map((what) => `node ${node.metadata.name} ${what}`)),
    ...daemonSets.flatMap((daemonSet) => daemonSetBusy(daemonSet, told).map((what) => `DaemonSet ${daemonSet.metadata.name} ${what}`)),
    ...pods.flatMap((pod) => podBusy(pod, nodes, lenience).map((what) => `pod ${pod.metadata.name} ${what}`)),
  ];
}

function nodeBusy({ spec, status }: Node): string[] {
  const effects = (key: string) => (spec?.taints ?? []).filter((taint) => taint.key === `node.kubernetes.io/${key}`).length;
  const is = (type: string, wanted: string) => (status?.conditions ?? []).some((each) => each.type === type && each.status === wanted);
  const wrong = CONDITION_TAINTS.filter(([type, bad, key, taints]) => effects(key) !== (is(type, bad) ? taints : 0));
  return wrong.map(([, , key]) => `has its ${key} taints still to get or to lose`);
}

function daemonSetBusy({ metadata, status }: Sight['daemonSets'][number], told: ReadonlySet<string>): string[] {
  if (metadata.deletionTimestamp) return [];
  if (status?.observedGeneration !== metadata.generation) return ['is not observed'];
  return status!.currentNumberScheduled! < status!.desiredNumberScheduled! && !told.has(metadata.name) ? ['lacks pods'] : [];
}

function podBusy(pod: Sight['pods'][number], nodes: readonly Node[], { conducts, silent }: Lenience): string[] {
  const { metadata, spec, status } = pod;
  if (metadata.deletionTimestamp) return hangs(pod, conducts) ? [] : ['is being deleted'];
  if (spec?.nodeName) return status?.phase === 'Pending' && nodes.some((node) => node.metadata.name === spec.nodeName) ? ['has not begun'] : [];
  if (status?.nominatedNodeName && !conducts.some(({ does }) => does === 'hangs')) return ['waits for its victims'];
  const isAwaited = !silent && SCHEDULERS.includes(spec?.schedulerName ?? SCHEDULERS[0]);
  const heard = !isAwaited || status?.conditions?.some(({ type }) => type === 'PodScheduled');
  return heard ? [] : ['was not looked at by the scheduler'];
}
