import { minus, narrowed } from './narrow';
import { OperatingSystem, type Architecture } from './platform';
import { renderedTarget, type RenderedTarget } from './render';
import { ABSENT, PRESENT, anyOf, greaterThan, lessThan, noneOf, type Requirement } from './requirement';
import { keyProblem, nodeNamesProblems, refuse, valueProblem, valuesProblems, wholeNumberProblem, type Problem } from './syntax';
import { Taint } from './taint';
import { EVERY_NODE, NODE_NAME, termsOf } from './term';
import { eitherOf, type Terms } from './terms';
import { TOLERATE_EVERYTHING, simplestTolerations } from './tolerations';
import { wordsOf } from './words';
import type { Toleration } from '../kube/pod-template.generated';
import {
  ARCH_LABEL, CONTROL_PLANE, EKS_COMPUTE_TYPE_LABEL, HOSTNAME_LABEL, INSTANCE_TYPE_LABEL, OS_LABEL, VIRTUAL_KUBELET_LABEL,
} from '../kube/well-known';

/**
 * The nodes a daemon is meant for, and the taints it tolerates there:
 * `NodeTarget.linux().labeled('app', 'dev').tolerating(Taint.controlPlane())`.
 *
 * A value: it never changes. Every call narrows, and returns a new target; only `orAlso` widens. A call after which no
 * node could be left throws. Taints that are not tolerated narrow too: name those of the nodes that are meant.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/
 */
export class NodeTarget {
  /** Every node, Windows and serverless ones too. */
  public static all(): NodeTarget {
    return new NodeTarget([EVERY_NODE], []);
  }

  /** Linux nodes. */
  public static linux(): NodeTarget {
    return NodeTarget.all().onOperatingSystem(OperatingSystem.LINUX);
  }

  /** Windows nodes. Some clusters taint them; see `tolerating`. */
  public static windows(): NodeTarget {
    return NodeTarget.all().onOperatingSystem(OperatingSystem.WINDOWS);
  }

  /** The nodes of these names. */
  public static named(...names: string[]): NodeTarget {
    return new NodeTarget(nodesNamed('NodeTarget.named', names), []);
  }

  /** Control plane nodes, their taint tolerated. Managed clusters show none. */
  public static controlPlane(): NodeTarget {
    return NodeTarget.all().onControlPlane();
  }

  /** A target never changes, and many agents may share one. */
  private rendered?: RenderedTarget;

  private constructor(private readonly terms: Terms, private readonly tolerations: readonly Toleration[]) {}

  /** Only nodes where the label has this value. The empty value is a value: a node without the label does not have it. */
  public labeled(key: string, value: string): NodeTarget {
    return this.narrow('labeled', key, [valueProblem('label value', value)], () => anyOf([value]));
  }

  /** Only nodes where the label has one of these values. */
  public labeledAnyOf(key: string, values: string[]): NodeTarget {
    return this.narrow('labeledAnyOf', key, valuesProblems('label value', values), () => anyOf(values));
  }

  /** Only nodes where the label has none of these values. Nodes without the label stay; `withLabel` drops them. */
  public labeledNoneOf(key: string, values: string[]): NodeTarget {
    return this.narrow('labeledNoneOf', key, valuesProblems('label value', values), () => noneOf(values));
  }

  /** Only nodes where the label is an integer greater than this one, 0 or more. */
  public labeledGreaterThan(key: string, integer: number): NodeTarget {
    return this.narrow('labeledGreaterThan', key, [wholeNumberProblem('bound', integer)], () => greaterThan(integer));
  }

  /** Only nodes where the label is an integer less than this one, 1 or more: label values have no sign. */
  public labeledLessThan(key: string, integer: number): NodeTarget {
    return this.narrow('labeledLessThan', key, [wholeNumberProblem('bound', integer, 1)], () => lessThan(integer));
  }

  /** Only nodes that have the label, whatever its value. */
  public withLabel(key: string): NodeTarget {
    return this.narrow('withLabel', key, [], () => PRESENT);
  }

  /** Only nodes that do not have the label. */
  public withoutLabel(key: string): NodeTarget {
    return this.narrow('withoutLabel', key, [], () => ABSENT);
  }

  /** Only the nodes of these names: the field metadata.name, which no one can relabel. */
  public onNodes(...names: string[]): NodeTarget {
    return this.andTerms('onNodes', nodesNamed('NodeTarget.onNodes', names));
  }

  /** Only nodes with one of these host names: the label kubernetes.io/hostname, which often but not always is the name of the node. */
  public onHosts(...hostnames: string[]): NodeTarget {
    return this.narrow('onHosts', HOSTNAME_LABEL, valuesProblems('host name', hostnames), () => anyOf(hostnames));
  }

  /** Only nodes of this operating system. */
  public onOperatingSystem(operatingSystem: OperatingSystem): NodeTarget {
    return this.narrow('onOperatingSystem', OS_LABEL, [valueProblem('operating system', operatingSystem)], () => anyOf([operatingSystem]));
  }

  /** Only nodes of one of these architectures, say those that the image is built for. */
  public onArchitectures(...architectures: Architecture[]): NodeTarget {
    return this.narrow('onArchitectures', ARCH_LABEL, valuesProblems('architecture', architectures), () => anyOf(architectures));
  }

  /** Only nodes of one of these machine types, by the label that every cloud writes: `m5.large`, `n2-standard-4`, `Standard_D4s_v5`. */
  public onInstanceTypes(...types: string[]): NodeTarget {
    return this.narrow('onInstanceTypes', INSTANCE_TYPE_LABEL, valuesProblems('instance type', types), () => anyOf(types));
  }

  /** Only control plane nodes, their taint tolerated. The label must exist: its value is "" with kubeadm and "true" with k3s and RKE2. */
  public onControlPlane(): NodeTarget {
    return this.narrow('onControlPlane', CONTROL_PLANE, [], () => PRESENT).tolerating(Taint.controlPlane());
  }

  /** Only nodes that are not of the control plane. */
  public offControlPlane(): NodeTarget {
    return this.narrow('offControlPlane', CONTROL_PLANE, [], () => ABSENT);
  }

  /** No serverless nodes (EKS Fargate, virtual kubelets), which attract daemons that can never run there. */
  public withoutServerless(): NodeTarget {
    return this.narrow('withoutServerless', EKS_COMPUTE_TYPE_LABEL, [], () => noneOf(['fargate']))
      .narrow('withoutServerless', VIRTUAL_KUBELET_LABEL, [], () => noneOf(['virtual-kubelet']));
  }

  /** The nodes of both targets. What either tolerates is tolerated. */
  public andAlso(other: NodeTarget): NodeTarget {
    return this.andTerms('andAlso', other.terms).tolerate(other.tolerations);
  }

  /** The nodes of either target. A pod has one list of tolerations: what either tolerates is tolerated on all these nodes. */
  public orAlso(other: NodeTarget): NodeTarget {
    return new NodeTarget(eitherOf(this.terms, other.terms), this.tolerations).tolerate(other.tolerations);
  }

  /**
   * The nodes of this target that are not of the other one, whose tolerations play no part.
   *
   * @throws where the other one compares a label by number and this one does not: Kubernetes can say "greater than 7", but
   * not "absent, or no integer, or at most 7"
   */
  public butNot(other: NodeTarget): NodeTarget {
    return new NodeTarget(minus('NodeTarget.butNot', this.terms, other.terms), this.tolerations);
  }

  /**
   * All nodes but these, with the same tolerations: one agent here, another one there. Labels leave no node with two of
   * them or none; taints that one of them does not tolerate can.
   *
   * @throws where this target compares a label by number, as `butNot` does
   */
  public complement(): NodeTarget {
    return new NodeTarget(minus('NodeTarget.complement', [EVERY_NODE], this.terms), this.tolerations);
  }

  /** The same nodes, these taints tolerated. */
  public tolerating(...taints: Taint[]): NodeTarget {
    return this.tolerate(taints.flatMap((taint) => taint._tolerations()));
  }

  /**
   * The same nodes, whatever taint anyone puts on them: nodes of serverless services, nodes that are not ready, nodes set
   * apart for others. AKS Automatic refuses it. Mostly `tolerating` with the taints that are meant is better.
   */
  public toleratingEveryTaintNowAndEver(): NodeTarget {
    return this.tolerate([TOLERATE_EVERYTHING]);
  }

  /** The nodes in the words of `kubectl get nodes -l`. */
  public toString(): string {
    return wordsOf(this.terms);
  }

  /**
   * The same nodes, tolerating also what the other target does.
   *
   * @internal
   */
  public _toleratingAsWell(other: NodeTarget): NodeTarget {
    return this.tolerate(other.tolerations);
  }

  /** @internal */
  public _render(): RenderedTarget {
    return this.rendered ??= renderedTarget(this.terms, this.tolerations);
  }

  private narrow(method: string, key: string, problems: Problem[], requirement: () => Requirement): NodeTarget {
    refuse(`NodeTarget.${method}`, [keyProblem('label key', key), ...problems]);
    return this.andTerms(method, termsOf(key, requirement()));
  }

  private andTerms(method: string, terms: Terms): NodeTarget {
    return new NodeTarget(narrowed(`NodeTarget.${method}`, this.terms, terms), this.tolerations);
  }

  private tolerate(tolerations: readonly Toleration[]): NodeTarget {
    return new NodeTarget(this.terms, simplestTolerations([...this.tolerations, ...tolerations]));
  }
}

function nodesNamed(call: string, names: string[]): Terms {
  refuse(call, nodeNamesProblems(names));
  return termsOf(NODE_NAME, anyOf(names));
}
