import { assumptions } from './assumptions';
import { distinctNodes } from './built-in-nodes';
import type { Inputs } from './inputs';
import type { Judge } from './io';
import { judge, NO_JUDGE, type Judged } from './judge';
import { leftOver } from './left-over';
import type { Node } from '../kube/node';
import type { ReadingProblem } from '../kube/source';
import { NEWEST_KUBERNETES_VERSION, type KubernetesVersion } from '../kube/well-known';
import { place } from '../placement/place';
import type { Placement } from '../placement/placement';
import { distinct, distinctObjects } from '../reading/distinct';
import { KINDS, OBJECT_KINDS } from '../reading/kinds';
import { knownObjects } from '../reading/known-objects';
import type { Manifest, Manifests, Named, ObjectLists } from '../reading/manifests';
import type { Answer } from '../report/answer';
import { toAnswers } from '../report/to-answers';

/** What a command found out. */
export interface Outcome {
  readonly answers: readonly Answer[];
  /** Where Kubernetes can read the DaemonSet. */
  readonly verifiable: readonly Placement[];
  /** The version of Kubernetes' own code that was asked whether the manifests are accepted; null where there is none. */
  readonly judge: string | null;
  readonly nodes: readonly Node[];
  /** What could not be read. */
  readonly problems: readonly ReadingProblem[];
  /** What was passed over, each in a sentence. */
  readonly notes: readonly string[];
}

export interface AnswerOptions {
  readonly namespace?: string;
  readonly kubernetesVersion: KubernetesVersion;
  readonly schedulerConfiguration?: object;
  readonly kubernetes: Judge | undefined;
}

/** Places what was read. */
export function answer({ applied, existing, builtIn }: Inputs, options: AnswerOptions): Outcome {
  const { namespace, kubernetesVersion, schedulerConfiguration, kubernetes } = options;
  const chosen = choose(applied, namespace);
  const daemonSets = distinct('DaemonSet', chosen.daemonSets);
  const nodes = distinctNodes(builtIn, existing.nodes);
  const pods = distinct('Pod', existing.pods);
  const standing = distinct('DaemonSet', existing.daemonSets);
  const [coming, there] = [chosen.objects, existing.objects].map((each) => distinctObjects(each));
  const known = knownObjects(
    objects(daemonSets.kept), { objects: coming.kept, unread: applied.unread }, { objects: there.kept, unread: existing.unread });
  const state = {
    nodes: objects(nodes.kept),
    pods: existing.hasPods ? objects(pods.kept) : undefined,
    daemonSets: objects(standing.kept),
    ...known.objects,
    schedulerConfiguration,
  };
  const judged = judge(daemonSets.kept, kubernetes, state.daemonSets);
  const listener = kubernetes && listening(kubernetes);
  // What Kubernetes cannot read it cannot be asked about; nor will it ever be there beside the others.
  const [readable, others] = [true, false].map((isReadable) => {
    const some = objects(daemonSets.kept.filter((_, index) => judged[index].isReadable === isReadable));
    return some.length === 0 ? [] : place(some, state, { kubernetesVersion, kubernetes: isReadable ? listener?.judge : undefined });
  });
  const placements = inOrderOf(judged, readable, others);
  return {
    answers: toAnswers(placements, judged),
    verifiable: readable,
    judge: kubernetes?.version ?? null,
    nodes: state.nodes,
    problems: [applied, daemonSets, coming, existing, nodes, pods, standing, there].flatMap(({ problems }) => problems),
    notes: [
      ...leftOver('-f', [...applied.others, ...ofKind('Node', applied.nodes), ...ofKind('Pod', applied.pods)]),
      ...leftOver('-c', existing.others),
      ...chosen.notes,
      ...assumptions(placements, known),
      ...kubernetes ? foreignWord(kubernetesVersion, kubernetes, listener!.wasAsked()) : [NO_JUDGE],
    ],
  };
}

/** As `kubectl apply -n` does, a manifest that names no namespace is given the chosen one; DaemonSets of others are passed over. */
function choose({ daemonSets, objects: others }: Manifests, namespace: string | undefined) {
  if (namespace === undefined) return { daemonSets, objects: others, notes: [] };
  const own = daemonSets.map(inNamespace(namespace)).filter(({ object }) => object.metadata.namespace === namespace);
  const left = daemonSets.length - own.length;
  return {
    daemonSets: own,
    objects: allInNamespace(namespace, others),
    notes: left > 0 ? [`${left} of ${daemonSets.length} DaemonSets in -f left out: not in namespace ${namespace}`] : [],
  };
}

function allInNamespace(namespace: string, lists: ObjectLists): ObjectLists {
  const moved = OBJECT_KINDS.map((kind) => KINDS[kind]).filter(({ isClusterWide }) => !isClusterWide).flatMap(({ list }) => {
    const manifests: readonly Manifest<Named>[] | undefined = lists[list];
    return manifests ? [[list, manifests.map(inNamespace(namespace))]] : [];
  });
  return { ...lists, ...Object.fromEntries(moved) };
}

const inNamespace = (namespace: string) => <T extends Named>(manifest: Manifest<T>): Manifest<T> => {
  const { metadata } = manifest.object;
  return metadata.namespace ? manifest : { ...manifest, object: { ...manifest.object, metadata: { ...metadata, namespace } } };
};

/** Kubernetes, and whether its scheduler had to be asked. */
function listening(kubernetes: Judge) {
  let asked = false;
  const heard: Pick<Judge, 'podSecurity' | 'schedule'> = {
    podSecurity: (templates, version) => kubernetes.podSecurity(templates, version),
    schedule: (questions) => {
      asked = true;
      return kubernetes.schedule(questions);
    },
  };
  return { judge: heard, wasAsked: () => asked };
}

function foreignWord(wanted: KubernetesVersion, { version }: Judge, wasAsked: boolean): string[] {
  return !wasAsked || wanted === NEWEST_KUBERNETES_VERSION ? [] : [
    `what only Kubernetes' own scheduler can tell is decided by that of ${version}, and told in the words of ${wanted}, which may decide otherwise`,
  ];
}

function inOrderOf(judged: readonly Judged[], readable: readonly Placement[], others: readonly Placement[]): Placement[] {
  const [one, other] = [readable.values(), others.values()];
  return judged.map(({ isReadable }) => (isReadable ? one : other).next().value!);
}

function objects<T>(manifests: readonly Manifest<T>[]): T[] {
  return manifests.map(({ object }) => object);
}

function ofKind(kind: string, manifests: readonly unknown[]): { kind: string }[] {
  return manifests.map(() => ({ kind }));
}
