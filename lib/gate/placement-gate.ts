import type { IConstruct } from 'constructs';
import { placementCheck } from './checks';
import type { PlacementCheck } from './placement-check';

/** What a placement is held to. */
export interface PlacementGateProps {
  /**
   * What exists: a file or folder of YAML or JSON (`kubectl get nodes -o json`), the name of a built-in cluster (`eks`, `gke`,
   * `aks`, `kubeadm`, …), or a list of these. From TypeScript also one of `Clusters`, a list of parsed objects, or
   * `{ nodes, pods, priorityClasses, … }`. Pods and all else that is given have their say too.
   *
   * A path is relative to the folder in which the app runs.
   */
  readonly cluster: unknown;

  /**
   * Whether every node of the cluster runs at least one of the DaemonSets, but for those of `avoids`.
   *
   * @default false
   */
  readonly covers?: boolean;

  /**
   * Whether every node of the cluster runs exactly one of the DaemonSets, as of the members of a DaemonSetFamily, but for those of `avoids`.
   *
   * @default false
   */
  readonly partitions?: boolean;

  /**
   * The names of the nodes on which they run, and on no other of the cluster.
   *
   * @default - any
   */
  readonly runsOnlyOn?: string[];

  /**
   * The names of nodes on which none of them runs.
   *
   * @default - none
   */
  readonly avoids?: string[];
}

/**
 * Holds at synthesis where DaemonSets land: `PlacementGate.addTo(chart, { cluster: 'nodes.yaml', covers: true })`.
 *
 * Everything below the construct, and nothing else of the app, is taken to be applied to the given cluster; its DaemonSets are placed
 * there as by `daemonsets place`. No pod of theirs may wait for room (`pending`) or be refused (`rejected`), nor may an
 * expectation be missed. Otherwise synthesis fails, naming for each DaemonSet the nodes, the verdict, all reasons, the ways out
 * and the prop to change. A pod that lands where it cannot work, and a verdict that only Kubernetes could give, is a warning.
 *
 * Without this line nothing is loaded.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/#how-daemon-pods-are-scheduled
 */
export class PlacementGate {
  /**
   * Places every DaemonSet below a construct whenever it is synthesized.
   *
   * @param scope an app, a chart, a family or a single DaemonSet; DaemonSets added to it later are held too
   * @throws at synthesis, where the cluster cannot be read or holds no node, or where there is no DaemonSet
   */
  public static addTo(scope: IConstruct, props: PlacementGateProps): void {
    let check: PlacementCheck | undefined;
    scope.node.addValidation({ validate: () => (check ??= placementCheck(scope, props)).problems() });
  }

  private constructor() {}
}
