import { isControlPlane, isServerless, operatingSystem } from './node-kind';
import { cordoned, relabeled, tainted, unreached, unready } from './phase';
import type { Node, NodeTaint } from '../kube/node';

/**
 * Nodes to ask about, under a name. A value: every call returns another cluster and leaves this one as it is.
 *
 * @example
 * Clusters.eks().linux().cordon('worker-1')
 */
export class Cluster {
  readonly nodes: readonly Node[];

  /** @throws Error when two nodes have one name */
  constructor(readonly name: string, nodes: readonly Node[]) {
    const names = nodes.map((node) => node.metadata.name);
    const twice = [...new Set(names.filter((each, index) => names.indexOf(each) !== index))];
    if (twice.length > 0) {
      throw new Error(`Cluster "${name}" has more than one node named ${quoted(twice)}. Rename the new one, or take the old one out first with without().`);
    }
    this.nodes = Object.freeze([...nodes]);
  }

  /** The Linux machines. Serverless nodes are not machines: see {@link serverless}. */
  linux(): Cluster {
    return this.filter((node) => operatingSystem(node) === 'linux' && !isServerless(node));
  }

  /** The Windows machines. */
  windows(): Cluster {
    return this.filter((node) => operatingSystem(node) === 'windows' && !isServerless(node));
  }

  /** The machines that do not carry the control plane. */
  workers(): Cluster {
    return this.filter((node) => !isControlPlane(node) && !isServerless(node));
  }

  /** The nodes that stand for a serverless service (EKS Fargate, virtual kubelets). No DaemonSet can run there. */
  serverless(): Cluster {
    return this.filter(isServerless);
  }

  /** The nodes that have a label. @param value @default - any value */
  labeled(key: string, value?: string): Cluster {
    return this.filter(({ metadata: { labels = {} } }) => Object.hasOwn(labels, key) && (value === undefined || labels[key] === value));
  }

  /** The nodes of these names. @throws Error when the cluster lacks one of them */
  named(...names: string[]): Cluster {
    this.demand(names);
    return this.filter((node) => names.includes(node.metadata.name));
  }

  /** Nodes join. @throws Error when a name is taken */
  with(...nodes: Node[]): Cluster {
    return new Cluster(this.name, [...this.nodes, ...nodes]);
  }

  /** Nodes leave. @throws Error when the cluster lacks one of them */
  without(...names: string[]): Cluster {
    this.demand(names);
    return this.filter((node) => !names.includes(node.metadata.name));
  }

  /** A node is cordoned: `kubectl cordon`. @throws Error when the cluster lacks it */
  cordon(name: string): Cluster {
    return this.change(name, cordoned);
  }

  /** The kubelet of a node reports that it is not ready. @throws Error when the cluster lacks it */
  notReady(name: string): Cluster {
    return this.change(name, unready);
  }

  /** The kubelet of a node has fallen silent. @throws Error when the cluster lacks it */
  unreachable(name: string): Cluster {
    return this.change(name, unreached);
  }

  /** A node gets a taint, in place of one with the same key and effect. @throws Error when the cluster lacks it, or Kubernetes the effect */
  taint(name: string, taint: NodeTaint): Cluster {
    return this.change(name, (node) => tainted(node, taint));
  }

  /** A node gets a label; with undefined it loses it. @throws Error when the cluster lacks the node */
  label(name: string, key: string, value: string | undefined): Cluster {
    return this.change(name, (node) => relabeled(node, key, value));
  }

  private filter(keep: (node: Node) => boolean): Cluster {
    return new Cluster(this.name, this.nodes.filter(keep));
  }

  private change(name: string, phase: (node: Node) => Node): Cluster {
    this.demand([name]);
    return new Cluster(this.name, this.nodes.map((node) => (node.metadata.name === name ? phase(node) : node)));
  }

  private demand(names: readonly string[]): void {
    const known = this.nodes.map((node) => node.metadata.name);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0) {
      throw new Error(`Cluster "${this.name}" has no node ${quoted(unknown)}. Its nodes: ${known.join(', ') || 'none'}.`);
    }
  }
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
