import { CannotRun } from './exit-code';
import type { Candidate } from './judge';
import { parseKubernetesVersion } from './options';
import type { DaemonSet } from '../kube/daemon-set';
import type { Node } from '../kube/node';
import type { Pod } from '../kube/pod';
import type { Problem, ReadingProblem, Source } from '../kube/source';
import type { KubernetesVersion } from '../kube/well-known';
import { distinct, distinctObjects } from '../reading/distinct';
import { OBJECT_KINDS } from '../reading/kinds';
import { knownObjects, type KnownObjects } from '../reading/known-objects';
import { listed } from '../reading/listed';
import { readObjects, type Manifests } from '../reading/manifests';
import { isObject } from '../reading/shape';

/** What a line of `daemonsets batch` asks. */
export interface Request {
  readonly kubernetesVersion: KubernetesVersion | undefined;
  readonly daemonSets: readonly Candidate[];
  readonly nodes: readonly Node[];
  /** Undefined where the line has no `objects`: then nothing is known of what stands now. */
  readonly pods: readonly Pod[] | undefined;
  /** DaemonSets as they stand, which those to be placed may be updates of. */
  readonly standing: readonly DaemonSet[];
  /** What else exists: of the kinds that are in the line everything. */
  readonly objects: KnownObjects['objects'];
  /** What of it could not be read. */
  readonly problems: readonly ReadingProblem[];
}

/** The lists of a line, with the type that their items may leave out, as `kubectl get -o json` and client libraries do. */
const LISTS = {
  daemonSets: { apiVersion: 'apps/v1', kind: 'DaemonSet' },
  nodes: { apiVersion: 'v1', kind: 'Node' },
  objects: {},
};
type ListName = keyof typeof LISTS;

/** The kinds that bear on placement beside the DaemonSets to be placed and the nodes. */
export const OBJECTS: readonly string[] = ['DaemonSet', 'Pod', ...OBJECT_KINDS];

/** A line says what exists; nothing is applied to it. */
const NOTHING = { objects: {} };

const KEYS = ['id', 'kubernetesVersion', ...Object.keys(LISTS)];

/** Reads the object of a line. @throws CannotRun where it does not have the form of a request; the message has a fault a line */
export function readRequest(value: object): Request {
  const { kubernetesVersion, daemonSets, nodes, objects }: { readonly [key: string]: unknown } = { ...value };
  const faults = [
    ...Object.keys(value).filter((key) => !KEYS.includes(key)).map((key) => `${key}: is no key of a line (${KEYS.join(', ')})`),
    ...Array.isArray(daemonSets) ? [] : ['daemonSets: must be a list'],
    ...Array.isArray(nodes) ? [] : ['nodes: must be a list'],
    ...objects === undefined || Array.isArray(objects) ? [] : ['objects: must be a list'],
  ];
  if (faults.length > 0) throw new CannotRun(faults.join('\n'));

  const read = { daemonSets: readList('daemonSets', daemonSets), nodes: readList('nodes', nodes), objects: readList('objects', objects) };
  const distinctOnes = {
    daemonSets: distinct('DaemonSet', read.daemonSets.daemonSets, inList),
    nodes: distinct('Node', read.nodes.nodes, inList),
    pods: distinct('Pod', read.objects.pods, inList),
    standing: distinct('DaemonSet', read.objects.daemonSets, inList),
    objects: distinctObjects(read.objects.objects, inList),
  };
  const { unread } = read.objects;
  return {
    kubernetesVersion: kubernetesVersion === undefined ? undefined : parseKubernetesVersion(String(kubernetesVersion)),
    daemonSets: distinctOnes.daemonSets.kept.map(({ object, warnings }) => ({ object, warnings })),
    nodes: distinctOnes.nodes.kept.map(({ object }) => object),
    pods: objects === undefined ? undefined : distinctOnes.pods.kept.map(({ object }) => object),
    standing: distinctOnes.standing.kept.map(({ object }) => object),
    objects: knownObjects(distinctOnes.daemonSets.kept.map(({ object }) => object), NOTHING, { objects: distinctOnes.objects.kept, unread }).objects,
    problems: [
      ...[...Object.values(read), ...Object.values(distinctOnes)].flatMap(({ problems }) => problems.map(withPath)),
      ...misplaced(read.daemonSets, ['nodes', 'pods', 'objects', 'others'], 'daemonSets holds DaemonSets'),
      ...misplaced(read.nodes, ['daemonSets', 'pods', 'objects', 'others'], 'nodes holds nodes'),
      ...misplaced(read.objects, ['nodes'], 'objects holds objects that are not nodes'),
      ...misplaced(read.objects, ['others'], `objects holds ${OBJECTS.join(', ')}`),
    ],
  };
}

function readList(name: ListName, list: unknown): Manifests {
  const objects = Array.isArray(list) ? list : [];
  return readObjects(objects.map((object: unknown) => (isObject(object) ? { ...LISTS[name], ...object } : object)), name);
}

/** The reader's place, the how-manieth of its list, as a path. */
function inList({ file, line }: Source): string {
  return `${file}[${line - 1}]`;
}

function withPath({ source, path, message }: Problem): ReadingProblem {
  return { path: `${inList(source)}${path === undefined ? '' : `.${path}`}`, message };
}

function misplaced(read: Manifests, lists: readonly ('daemonSets' | 'nodes' | 'pods' | 'objects' | 'others')[], rule: string): ReadingProblem[] {
  const objects = lists.flatMap((list): readonly { readonly source: Source; readonly kind?: string }[] => (
    list === 'objects' ? listed(read.objects) : read[list]));
  return objects.map(({ source, kind }) => withPath({ source, message: `${kind === undefined ? 'does' : `a ${kind} does`} not belong here: ${rule}` }));
}
