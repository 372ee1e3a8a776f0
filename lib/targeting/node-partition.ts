import { NodeTarget } from './node-target';

/** Some of the nodes, and what they are called. */
export interface NodePart {
  /** A short word such as `gpu` or `large`. It ends the name of what runs there. */
  readonly name: string;
  /** Which nodes. Those of an earlier part are left out. */
  readonly nodes: NodeTarget;
}

/** Props of NodePartition. */
export interface NodePartitionProps {
  /**
   * The nodes to divide.
   *
   * @default NodeTarget.all()
   */
  readonly of?: NodeTarget;
  /** The parts but one. A node that is of several is of the first. */
  readonly parts: NodePart[];
  /** The name of the part that has all other nodes. */
  readonly rest: string;
}

/** Nodes up to some size. */
export interface NodeSize {
  /** A short word such as `small`. */
  readonly name: string;
  /** The greatest value of the label, a whole number up to 1024. */
  readonly upTo: number;
}

/** Options of `NodePartition.bySize`. */
export interface NodeSizeOptions {
  /**
   * The nodes to divide.
   *
   * @default NodeTarget.all()
   */
  readonly of?: NodeTarget;
  /**
   * The label that says how large a node is, in whole numbers: `karpenter.k8s.aws/instance-cpu`,
   * `eks.amazonaws.com/instance-cpu` or `kubernetes.azure.com/sku-cpu`.
   */
  readonly label: string;
  /** The sizes but the largest, in ascending order. */
  readonly sizes: NodeSize[];
  /** The name of the largest size. Values that are no such numbers are of it too. */
  readonly largest: string;
  /**
   * Of which size nodes without the label are.
   *
   * @default - the smallest
   */
  readonly unlabeled?: string;
}

const GREATEST_BOUND = 1024;

/**
 * Nodes divided into parts of which every node is in exactly one, whatever labels it has or lacks.
 *
 * Labels cannot undo that, and neither can taints: what is tolerated in one part is tolerated in all. A node with a taint
 * that no part tolerates is in none.
 */
export class NodePartition {
  /**
   * By a number in a label, such as that of CPUs.
   *
   * Kubernetes can compare numbers, but cannot say what is outside of a comparison (a label that is absent or no number). So
   * the values of each size are listed one by one.
   *
   * @throws where the bounds do not ascend, or are too great to be listed
   */
  public static bySize(options: NodeSizeOptions): NodePartition {
    const { of, label, sizes, largest, unlabeled = sizes[0]?.name ?? largest } = options;
    const names = [...sizes.map(({ name }) => name), largest];
    refuse('NodePartition.bySize', [
      ...boundProblems(sizes),
      ...names.includes(unlabeled) ? [] : [`unlabeled is "${unlabeled}", which is none of the sizes: ${names.join(', ')}`],
    ]);
    const parts = sizes.map(({ name, upTo }, index) => {
      const values = wholeNumbers(index === 0 ? 0 : sizes[index - 1].upTo + 1, upTo);
      const sized = NodeTarget.all().labeledAnyOf(label, values);
      return { name, nodes: name === unlabeled ? sized.orAlso(NodeTarget.all().withoutLabel(label)) : sized };
    });
    return new NodePartition({ of, parts, rest: largest });
  }

  /** The names of the parts; the rest is the last. */
  public readonly names: string[];

  private readonly targets: ReadonlyMap<string, NodeTarget>;

  /**
   * @throws where two parts have one name, a part has no node left, or Kubernetes cannot say what is outside of a part
   */
  public constructor(props: NodePartitionProps) {
    this.names = [...props.parts.map(({ name }) => name), props.rest];
    refuse('NodePartition', [
      ...props.parts.length === 0 ? ['no part is given: give one at least beside the rest'] : [],
      ...[...new Set(this.names.filter((name, index) => this.names.indexOf(name) !== index))].map((name) => `two parts are named "${name}": name one of them otherwise`),
    ]);
    this.targets = divided(props);
  }

  /**
   * The nodes of a part.
   *
   * @throws where there is no such part
   */
  public nodes(name: string): NodeTarget {
    const target = this.targets.get(name);
    if (!target) {throw new Error(`NodePartition.nodes: there is no part "${name}"; there are: ${this.names.join(', ')}`);}
    return target;
  }
}

function divided({ of = NodeTarget.all(), parts, rest }: NodePartitionProps): Map<string, NodeTarget> {
  let left = parts.reduce((nodes, part) => nodes._toleratingAsWell(part.nodes), of);
  const targets = new Map<string, NodeTarget>();
  for (const { name, nodes } of parts) {
    targets.set(name, inPart(name, () => left.andAlso(nodes)));
    left = inPart(name, () => left.butNot(nodes));
  }
  return targets.set(rest, left);
}

function inPart(name: string, divide: () => NodeTarget): NodeTarget {
  try {
    return divide();
  } catch (error) {
    throw new Error(`NodePartition: part "${name}": ${(error as Error).message}`);
  }
}

function boundProblems(sizes: readonly NodeSize[]): string[] {
  return sizes.flatMap(({ name, upTo }, index) => [
    ...Number.isInteger(upTo) && upTo >= 0 && upTo <= GREATEST_BOUND ? [] : [`size "${name}" goes up to ${upTo}, but a bound is a whole number from 0 to ${GREATEST_BOUND}, `
      + 'since its values are listed: take a label of small numbers, such as that of CPUs'],
    ...index > 0 && upTo <= sizes[index - 1].upTo ? [`size "${name}" goes up to ${upTo}, and "${sizes[index - 1].name}" before it to ${sizes[index - 1].upTo}: `
      + 'give the smaller one first'] : [],
  ]);
}

function wholeNumbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

function refuse(call: string, problems: readonly string[]): void {
  if (problems.length > 0) {throw new Error(problems.map((problem) => `${call}: ${problem}`).join('\n'));}
}
