import type { Inputs } from './inputs';
import type { Judge } from './io';
import { judge, NO_JUDGE } from './judge';
import { leftOver } from './left-over';
import type { DaemonSet } from '../kube/daemon-set';
import type { Node } from '../kube/node';
import type { Problem } from '../kube/source';
import type { KubernetesVersion } from '../kube/well-known';
import { place } from '../placement/place';
import { distinct } from '../reading/distinct';
import type { Manifest } from '../reading/manifests';
import type { Answer } from '../report/answer';
import { toAnswers } from '../report/to-answers';

/** What a command found out. */
export interface Outcome {
  readonly answers: readonly Answer[];
  /** The version of Kubernetes' own code that was asked whether the manifests are accepted; null where there is none. */
  readonly judge: string | null;
  readonly nodes: readonly Node[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
  /** What was passed over, each in a sentence. */
  readonly notes: readonly string[];
}

export interface AnswerOptions {
  readonly namespace?: string;
  readonly kubernetesVersion: KubernetesVersion;
  readonly kubernetes: Judge | undefined;
}

/** Places what was read. */
export function answer({ applied, existing, builtIn }: Inputs, { namespace, kubernetesVersion, kubernetes }: AnswerOptions): Outcome {
  const chosen = choose(applied.daemonSets, namespace);
  const daemonSets = distinct('DaemonSet', chosen.daemonSets);
  const nodes = distinct('Node', [...builtIn.map(fromNoFile), ...existing.nodes]);
  const pods = distinct('Pod', existing.pods);
  const state = { nodes: objects(nodes.kept), pods: pods.kept.length > 0 ? objects(pods.kept) : undefined };
  const placements = place(objects(daemonSets.kept), state, { kubernetesVersion });
  return {
    answers: toAnswers(placements, judge(daemonSets.kept, kubernetes)),
    judge: kubernetes?.version ?? null,
    nodes: state.nodes,
    problems: [applied, daemonSets, existing, nodes, pods].flatMap(({ problems }) => problems),
    notes: [
      ...leftOver('-f', [...applied.others, ...ofKind('Node', applied.nodes), ...ofKind('Pod', applied.pods)]),
      ...leftOver('-c', [...existing.others, ...ofKind('DaemonSet', existing.daemonSets)]),
      ...chosen.notes,
      ...kubernetes ? [] : [NO_JUDGE],
    ],
  };
}

/** As `kubectl apply -n` does, a manifest that names no namespace is given the chosen one; those of others are passed over. */
function choose(daemonSets: readonly Manifest<DaemonSet>[], namespace: string | undefined) {
  if (namespace === undefined) return { daemonSets, notes: [] };
  const all = daemonSets.map((manifest) => (manifest.object.metadata.namespace ? manifest : inNamespace(namespace, manifest)));
  const own = all.filter(({ object }) => object.metadata.namespace === namespace);
  const others = all.length - own.length;
  return { daemonSets: own, notes: others > 0 ? [`${others} of ${all.length} DaemonSets in -f left out: not in namespace ${namespace}`] : [] };
}

function inNamespace(namespace: string, manifest: Manifest<DaemonSet>): Manifest<DaemonSet> {
  const { object } = manifest;
  return { ...manifest, object: { ...object, metadata: { ...object.metadata, namespace } } };
}

function fromNoFile({ cluster, node: object }: Inputs['builtIn'][number]): Manifest<Node> {
  const source = { file: `built-in cluster ${cluster}`, line: 1 };
  return { object, source, warnings: [], positionOf: () => source };
}

function objects<T>(manifests: readonly Manifest<T>[]): T[] {
  return manifests.map(({ object }) => object);
}

function ofKind(kind: string, manifests: readonly unknown[]): { kind: string }[] {
  return manifests.map(() => ({ kind }));
}
