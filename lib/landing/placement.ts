import { clusterOf, type NamedCluster } from './cluster-of';
import { judge } from './judge';
import { subjectOf } from './subject';
import { place, type PlaceOptions } from '../placement/place';
import type { Placement } from '../placement/placement';
import { knownObjects } from '../reading/known-objects';
import type { Answer } from '../report/answer';
import { text } from '../report/text';
import { toAnswers } from '../report/to-answers';

/** Where the DaemonSets of a test or a gate land. As a snapshot it reads like the table of `daemonsets place`. */
export class TestPlacement {
  /** One for each DaemonSet, in the order of the manifests. */
  public readonly placements: readonly Placement[];

  constructor(private readonly answers: readonly Answer[], public readonly cluster: NamedCluster) {
    this.placements = answers.map(({ placement: each }) => each);
  }

  /** The table that `daemonsets place` prints. */
  public toString(): string {
    return text(this.answers).trimEnd();
  }
}

/**
 * Where DaemonSets land on a cluster.
 *
 * What exists beside nodes and pods (`{ nodes, priorityClasses, namespaces, … }`) has its say too. Of a kind that the
 * cluster has, be it as an empty list, it has everything: what is not there does not exist. What the subject brings
 * along, such as its PriorityClass, exists then too. A DaemonSet that is in both is an update of the one in the cluster.
 *
 * @param subject a cdk8s App, Chart or construct, a manifest, a list of them, or YAML text
 * @param cluster one of `Clusters`, a list of nodes (and whatever else exists), `{ nodes, pods, priorityClasses, … }`, or YAML text
 * @param options where the laws of this package do not reach, Kubernetes' own code is asked, unless `kubernetes` is given otherwise
 * @throws TypeError when either is none of these, cannot be read, or is empty
 */
export function placement(subject: unknown, cluster: unknown, options: PlaceOptions = {}): TestPlacement {
  const { daemonSets, objects: apply } = subjectOf(subject);
  const named = clusterOf(cluster);
  const { nodes, pods, daemonSets: standing, objects: existing } = named;
  const given = daemonSets.map(({ object }) => object);
  const { objects } = knownObjects(given, { objects: apply }, { objects: existing });
  const placements = place(given, { nodes, pods, daemonSets: standing, ...objects }, { kubernetes: judge(), ...options });
  return new TestPlacement(toAnswers(placements, daemonSets), named);
}
