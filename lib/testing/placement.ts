import { clusterOf, type NamedCluster } from './cluster-of';
import { daemonSetsOf } from './subject';
import { place, type PlaceOptions } from '../placement/place';
import type { Placement } from '../placement/placement';
import type { Answer } from '../report/answer';
import { text } from '../report/text';
import { toAnswers } from '../report/to-answers';

/** Where the DaemonSets of a test land. As a snapshot it reads like the table of `daemonsets place`. */
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
 * @param subject a cdk8s App, Chart or construct, a manifest, a list of them, or YAML text
 * @param cluster one of `Clusters`, a list of nodes (and pods), `{ nodes, pods }`, or YAML text
 * @throws TypeError when either is none of these, cannot be read, or is empty
 */
export function placement(subject: unknown, cluster: unknown, options: PlaceOptions = {}): TestPlacement {
  const manifests = daemonSetsOf(subject);
  const state = clusterOf(cluster);
  const placements = place(manifests.map(({ object }) => object), state, options);
  return new TestPlacement(toAnswers(placements, manifests), state);
}
