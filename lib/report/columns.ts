import { labelsText, selectorText } from './selector-text';
import { shown } from './shown';
import type { DaemonSetStatus } from '../kube/daemon-set';
import { namespaceOf } from '../placement/namespace-of';
import type { Placement } from '../placement/placement';

/** A column of the table of DaemonSets. */
export interface Column {
  readonly heading: string;
  cell(placement: Placement): string;
}

const NAMESPACE: Column = { heading: 'NAMESPACE', cell: ({ daemonSet }) => namespaceOf(daemonSet) };

/** What `kubectl get daemonsets` shows, without AGE: what is not deployed yet has none. */
const ALWAYS: readonly Column[] = [
  { heading: 'NAME', cell: ({ daemonSet }) => daemonSet.metadata.name },
  count('DESIRED', 'desiredNumberScheduled'),
  count('CURRENT', 'currentNumberScheduled'),
  count('READY', 'numberReady'),
  count('UP-TO-DATE', 'updatedNumberScheduled'),
  count('AVAILABLE', 'numberAvailable'),
  { heading: 'NODE SELECTOR', cell: ({ daemonSet }) => labelsText(shown(daemonSet).pod.nodeSelector) },
];

/** What its `-o wide` adds, and the two counts that kubectl keeps to itself. */
const WIDE: readonly Column[] = [
  { heading: 'CONTAINERS', cell: (placement) => containers(placement).map(({ name }) => name).join(',') },
  { heading: 'IMAGES', cell: (placement) => containers(placement).map(({ image }) => image ?? '').join(',') },
  { heading: 'SELECTOR', cell: ({ daemonSet }) => selectorText(shown(daemonSet).selector) },
  count('MISSCHEDULED', 'numberMisscheduled'),
  count('UNAVAILABLE', 'numberUnavailable'),
];

/** The columns of a table, in order. */
export function columns({ namespaces, wide }: { readonly namespaces: boolean; readonly wide: boolean }): readonly Column[] {
  return [...namespaces ? [NAMESPACE] : [], ...ALWAYS, ...wide ? WIDE : []];
}

function count(heading: string, number: keyof DaemonSetStatus): Column {
  return { heading, cell: ({ status }) => String(status[number]) };
}

function containers({ daemonSet }: Placement) {
  return shown(daemonSet).pod.containers ?? [];
}
