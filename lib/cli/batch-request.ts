import { CannotRun } from './exit-code';
import type { Candidate } from './judge';
import { parseKubernetesVersion } from './options';
import type { Node } from '../kube/node';
import type { Pod } from '../kube/pod';
import type { Problem, ReadingProblem, Source } from '../kube/source';
import type { KubernetesVersion } from '../kube/well-known';
import { distinct } from '../reading/distinct';
import { readObjects, type Manifests } from '../reading/manifests';
import { isObject } from '../reading/shape';

/** What a line of `daemonsets batch` asks. */
export interface Request {
  readonly kubernetesVersion: KubernetesVersion | undefined;
  readonly daemonSets: readonly Candidate[];
  readonly nodes: readonly Node[];
  /** Undefined where the line has no `objects`: then nothing is known of what stands now. */
  readonly pods: readonly Pod[] | undefined;
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
  };
  return {
    kubernetesVersion: kubernetesVersion === undefined ? undefined : parseKubernetesVersion(String(kubernetesVersion)),
    daemonSets: distinctOnes.daemonSets.kept.map(({ object, warnings }) => ({ object, warnings })),
    nodes: distinctOnes.nodes.kept.map(({ object }) => object),
    pods: objects === undefined ? undefined : distinctOnes.pods.kept.map(({ object }) => object),
    problems: [
      ...[...Object.values(read), ...Object.values(distinctOnes)].flatMap(({ problems }) => problems.map(withPath)),
      ...misplaced('daemonSets', 'DaemonSets', [...read.daemonSets.nodes, ...read.daemonSets.pods, ...read.daemonSets.others]),
      ...misplaced('nodes', 'nodes', [...read.nodes.daemonSets, ...read.nodes.pods, ...read.nodes.others]),
      ...misplaced('objects', 'objects that are neither DaemonSets nor nodes', [...read.objects.daemonSets, ...read.objects.nodes]),
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

function misplaced(list: ListName, wanted: string, objects: readonly { readonly source: Source }[]): ReadingProblem[] {
  return objects.map(({ source }) => withPath({ source, message: `does not belong here: ${list} holds ${wanted}` }));
}
