import { placeOf, refusal } from './refusal';
import type { DaemonSet } from '../kube/daemon-set';
import type { Node } from '../kube/node';
import type { Pod } from '../kube/pod';
import { distinct, distinctObjects } from '../reading/distinct';
import { KINDS, type Kind } from '../reading/kinds';
import { readManifests, readObjects, type Manifests, type ObjectLists } from '../reading/manifests';
import { describe, isObject } from '../reading/shape';

/** The nodes that are asked about, the pods that stand on them, the DaemonSets that are there, and what else exists. */
export interface NamedCluster {
  readonly name: string;
  readonly nodes: readonly Node[];
  /** Undefined where nothing is told of pods. */
  readonly pods: readonly Pod[] | undefined;
  /** Those that stand there. */
  readonly daemonSets: readonly DaemonSet[];
  readonly objects: ObjectLists;
}

const WANTED = 'a cluster such as Clusters.eks(), a list of nodes and pods, { nodes, pods }, or YAML text';

/** What a cluster may list, each with the type that its items may leave out. */
const LISTS = new Map(Object.entries<Kind>(KINDS)
  .map(([kind, { list, versions: [apiVersion] }]) => [list as string, { apiVersion, kind }]));

/**
 * The cluster of whatever is in hand: one of `Clusters`, a list of Node and other objects,
 * `{ nodes, pods, priorityClasses, … }`, YAML text.
 *
 * @throws TypeError when it is none of these, when something in it cannot be read or is there twice, or when no node is in it
 */
export function clusterOf(cluster: unknown): NamedCluster {
  const { name } = fieldsOf(cluster);
  const manifests = read(cluster);
  const nodes = distinct('Node', manifests.nodes, placeOf);
  const pods = distinct('Pod', manifests.pods, placeOf);
  const daemonSets = distinct('DaemonSet', manifests.daemonSets, placeOf);
  const objects = distinctObjects(manifests.objects, placeOf);
  const problems = [manifests, nodes, pods, daemonSets, objects].flatMap((each) => each.problems);
  if (problems.length > 0) throw refusal('nodes', problems);
  if (nodes.kept.length === 0) throw new TypeError(`There is no node in the cluster. Expected ${WANTED}.`);
  return {
    name: typeof name === 'string' ? name : 'the cluster',
    nodes: nodes.kept.map(({ object }) => object),
    pods: manifests.hasPods ? pods.kept.map(({ object }) => object) : undefined,
    daemonSets: daemonSets.kept.map(({ object }) => object),
    objects: objects.kept,
  };
}

function read(cluster: unknown): Manifests {
  if (typeof cluster === 'string') return readManifests([{ text: cluster, file: 'line' }]);
  if (Array.isArray(cluster)) return readObjects(cluster.map(asNodeUnlessTold), 'object');
  if (Array.isArray(fieldsOf(cluster).nodes)) return readObjects(inLists(fieldsOf(cluster)), 'object');
  if (isObject(cluster)) return readObjects([cluster], 'object');
  throw new TypeError(`Expected ${WANTED}; got ${describe(cluster)}.`);
}

/** The objects of all lists. After them, lists without items say which lists there are. */
function inLists({ name: _, ...lists }: { readonly [field: string]: unknown }): unknown[] {
  const given = Object.entries(lists).filter(([, objects]) => objects !== undefined);
  const unknown = given.map(([list]) => list).filter((list) => !LISTS.has(list));
  if (unknown.length > 0) throw new TypeError(`A cluster has no list ${unknown.join(', ')}; it may have ${[...LISTS.keys()].join(', ')}.`);
  const items = given.flatMap(([list, objects]) => {
    if (!Array.isArray(objects)) throw new TypeError(`The ${list} of a cluster are a list; got ${describe(objects)}.`);
    return objects.map((object) => as(list, object));
  });
  return [...items, ...given.map(([list]) => emptyList(LISTS.get(list)!))];
}

const emptyList = ({ apiVersion, kind }: { apiVersion: string; kind: string }) => ({ apiVersion, kind: `${kind}List`, items: [] });

/** Items of a list may lack what the list says of them. */
function as(list: string, object: unknown): unknown {
  return isObject(object) ? { ...LISTS.get(list), ...object } : object;
}

function asNodeUnlessTold(object: unknown): unknown {
  return fieldsOf(object).kind === undefined ? as('nodes', object) : object;
}

function fieldsOf(value: unknown): { readonly [field: string]: unknown } {
  return isObject(value) && !Array.isArray(value) ? { ...value } : {};
}
