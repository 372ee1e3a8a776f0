import type { DaemonSet } from '../../../lib/kube/daemon-set';
import type { Node } from '../../../lib/kube/node';
import { daemonPodTolerations } from '../../../lib/placement/controller/implicit-tolerations';
import { templateOf } from '../../../lib/placement/template-of';
import type { Arrival, WarningLaw } from '../../../lib/placement/warnings/law';
import type { Warning } from '../../../lib/placement/warnings/warning';

/** What a law says of each of the nodes, by their names; those of which it says nothing are left out. */
export function warningsOn(
  law: WarningLaw, daemonSet: DaemonSet, nodes: readonly Node[], more: Partial<Arrival> = {},
): Record<string, readonly Warning[]> {
  const { spec } = templateOf(daemonSet);
  const watch = law({ daemonSet, spec, tolerations: daemonPodTolerations(spec), ...more });
  return Object.fromEntries(nodes.map((node) => [node.metadata.name, watch?.(node) ?? []] as const).filter(([, found]) => found.length > 0));
}

/** The names of the nodes of which a law warns. */
export const warned = (...subject: Parameters<typeof warningsOn>): string[] => Object.keys(warningsOn(...subject));
