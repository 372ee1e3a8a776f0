import { placeOf, refusal } from './refusal';
import type { Node } from '../kube/node';
import type { Pod } from '../kube/pod';
import { distinct } from '../reading/distinct';
import { readManifests, readObjects, type Manifests } from '../reading/manifests';
import { describe, isObject } from '../reading/shape';

/** The nodes that a test asks about, and the pods that stand on them. */
export interface NamedCluster {
  readonly name: string;
  readonly nodes: readonly Node[];
  /** Undefined where the test tells of no pods. */
  readonly pods: readonly Pod[] | undefined;
}

const WANTED = 'a cluster such as Clusters.eks(), a list of nodes and pods, { nodes, pods }, or YAML text';

/**
 * The cluster of whatever a test has in hand: one of `Clusters`, a list of Node and Pod objects, `{ nodes, pods }`, YAML text.
 *
 * @throws TypeError when it is none of these, when something in it cannot be read or is there twice, or when no node is in it
 */
export function clusterOf(cluster: unknown): NamedCluster {
  const { name, nodes: _, pods: given } = fieldsOf(cluster);
  const manifests = read(cluster);
  const nodes = distinct('Node', manifests.nodes, placeOf);
  const pods = distinct('Pod', manifests.pods, placeOf);
  const problems = [manifests, nodes, pods].flatMap((each) => each.problems);
  if (problems.length > 0) throw refusal('nodes', problems);
  if (nodes.kept.length === 0) throw new TypeError(`There is no node in the cluster. Expected ${WANTED}.`);
  return {
    name: typeof name === 'string' ? name : 'the cluster',
    nodes: nodes.kept.map(({ object }) => object),
    pods: pods.kept.length > 0 || Array.isArray(given) ? pods.kept.map(({ object }) => object) : undefined,
  };
}

function read(cluster: unknown): Manifests {
  const { nodes, pods } = fieldsOf(cluster);
  if (typeof cluster === 'string') return readManifests([{ text: cluster, file: 'line' }]);
  if (Array.isArray(cluster)) return readObjects(cluster.map(asNodeUnlessTold), 'object');
  if (Array.isArray(nodes)) return readObjects([...nodes.map(asNodeUnlessTold), ...podsIn(pods)], 'object');
  if (isObject(cluster)) return readObjects([cluster], 'object');
  throw new TypeError(`Expected ${WANTED}; got ${describe(cluster)}.`);
}

function podsIn(pods: unknown): unknown[] {
  if (pods === undefined) return [];
  if (Array.isArray(pods)) return pods.map((pod) => as('Pod', pod));
  throw new TypeError(`The pods of a cluster are a list; got ${describe(pods)}.`);
}

/** Items of a list may lack what the list says of them. */
function as(kind: string, object: unknown): unknown {
  return isObject(object) ? { apiVersion: 'v1', kind, ...object } : object;
}

function asNodeUnlessTold(object: unknown): unknown {
  return fieldsOf(object).kind === undefined ? as('Node', object) : object;
}

function fieldsOf(value: unknown): { readonly [field: string]: unknown } {
  return isObject(value) && !Array.isArray(value) ? { ...value } : {};
}
