import type { Outcome } from './answer';
import { CannotRun } from './exit-code';
import type { Inputs } from './inputs';
import { cut, plural } from '../placement/phrase';
import { countKinds } from '../reading/kind-words';
import { KINDS, OBJECT_KINDS } from '../reading/kinds';
import type { Manifests } from '../reading/manifests';

/** What was asked for. */
interface Asked {
  readonly filename: readonly string[];
  readonly cluster: readonly string[];
  readonly namespace?: string;
}

/** A gate that looked at nothing must not pass. @throws CannotRun with what was given instead, where there is nothing to place or nowhere to */
export function demandSomething({ answers, nodes, problems }: Outcome, { applied, existing }: Inputs, { filename, cluster, namespace }: Asked): void {
  if (problems.length > 0) return; // said in the report, and why there is nothing
  const missing = [
    ...answers.length > 0 ? [] : [applied.daemonSets.length > 0
      ? `${given('-f', filename)} no DaemonSet of namespace ${namespace}; ${elsewhere(applied)}`
      : `${given('-f', filename)} ${held(applied)}no DaemonSet: there is nothing to place`],
    ...nodes.length > 0 ? [] : [`${given('-c', cluster)} ${held(existing)}no node: there is nowhere to place it`],
  ];
  if (missing.length > 0) throw new CannotRun(missing.join('\n'));
}

function given(option: string, paths: readonly string[]): string {
  return `${option} ${cut(paths)} ${paths.length === 1 ? 'holds' : 'hold'}`;
}

function elsewhere({ daemonSets }: Manifests): string {
  const namespaces = [...new Set(daemonSets.map(({ object: { metadata } }) => metadata.namespace ?? ''))].sort();
  return `there ${daemonSets.length === 1 ? 'is one' : `are ${daemonSets.length}`} in ${cut(namespaces)}`;
}

/** `2 ConfigMaps, a Deployment and `. */
function held({ daemonSets, nodes, pods, objects, others }: Manifests): string {
  const ofKind = (kind: string, manifests: readonly unknown[] = []) => manifests.map(() => ({ kind }));
  const counts = countKinds([
    ...ofKind('DaemonSet', daemonSets), ...ofKind('Node', nodes), ...ofKind('Pod', pods),
    ...OBJECT_KINDS.flatMap((kind) => ofKind(kind, objects[KINDS[kind].list])),
    ...others,
  ]);
  return counts.length === 0 ? '' : `${cut(counts.map(counted))} and `;
}

function counted([kind, count]: [kind: string, count: number]): string {
  if (count > 1) return `${count} ${kind.replace(/^\w+/, plural)}`;
  return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
