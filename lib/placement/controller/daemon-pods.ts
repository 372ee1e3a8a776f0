import { selects } from './label-selector';
import { leftAlone } from './left-alone';
import { byPrecedence, isTerminal, isTerminating } from './pod-state';
import { targetNode } from './target-node';
import type { DaemonSet } from '../../kube/daemon-set';
import type { Pod } from '../../kube/pod';
import type { ObjectMeta } from '../../kube/pod-template.generated';
import { namespaceOf } from '../namespace-of';

/** The pods of one DaemonSet by the name of their node, on each node in the order of precedence. */
export type PodsByNode = ReadonlyMap<string, readonly Pod[]>;

/** The pods of a cluster, sorted by whose they may be. */
export class DaemonPods {
  private readonly byNamespaceAndOwner: ReadonlyMap<string, ReadonlyMap<string, readonly Pod[]>>;

  constructor(pods: readonly Pod[]) {
    this.byNamespaceAndOwner = new Map([...groupBy(pods, namespaceOf)]
      .map(([namespace, inside]) => [namespace, groupBy(inside, owningDaemonSet)]));
  }

  /**
   * The pods that the controller takes for those of a DaemonSet: its own while the selector still selects them, and
   * orphans that it selects, which it adopts. Pods that have ended and are being deleted are gone already.
   */
  of(daemonSet: DaemonSet): PodsByNode {
    const { metadata, spec } = daemonSet;
    const byOwner = this.byNamespaceAndOwner.get(namespaceOf(daemonSet));
    const own = (byOwner?.get(metadata.name) ?? []).filter((pod) => isSameObject(metadata, controllerOf(pod)));
    const orphans = leftAlone(daemonSet) ? [] : (byOwner?.get(NOBODY) ?? []).filter((pod) => !isTerminating(pod));
    const isSelected = selects(spec?.selector);
    const claimed = [...own, ...orphans]
      .filter((pod) => isSelected(pod.metadata.labels) && !(isTerminal(pod) && isTerminating(pod)))
      .sort(byPrecedence);
    return groupBy(claimed, targetNode);
  }
}

/** The owner of orphans. No object has an empty name. */
const NOBODY = '';

/** Undefined for the pods of other controllers. */
function owningDaemonSet(pod: Pod): string | undefined {
  const owner = controllerOf(pod);
  if (!owner) return NOBODY;
  return owner.kind === 'DaemonSet' ? owner.name : undefined;
}

const controllerOf = ({ metadata }: Pod) => metadata.ownerReferences?.find(({ controller }) => controller);

/** A manifest that was never applied has no uid: then the name must do. */
const isSameObject = ({ uid }: ObjectMeta, owner: { uid?: string } | undefined) => !uid || !owner?.uid || uid === owner.uid;

/** Leaves out what has no key. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
