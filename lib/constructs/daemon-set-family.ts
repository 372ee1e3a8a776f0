import * as kplus from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { DaemonSet } from './daemon-set';
import type { DaemonSetOptions } from './daemon-set-props';
import { selects } from './selector';
import { PART_OF_LABEL } from '../kube/well-known';
import type { NodePartition } from '../targeting/node-partition';

/** Props of DaemonSetFamily. */
export interface DaemonSetFamilyProps {
  /**
   * The name that all members share; each has it with its own after a hyphen.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /** The nodes, a part for each member. */
  readonly nodes: NodePartition;
}

/**
 * One agent as several DaemonSets, in sizes or in flavours, of which every node runs exactly one:
 *
 * ```
 * const family = new DaemonSetFamily(chart, 'agent', {
 *   nodes: NodePartition.bySize({ label: 'karpenter.k8s.aws/instance-cpu', sizes: [{ name: 'small', upTo: 7 }], largest: 'large' }),
 * });
 * new LoggingAgentDaemonSet(family, 'small', { ...family.member('small'), image, resources: { requests: { cpu: '50m' } } });
 * new LoggingAgentDaemonSet(family, 'large', { ...family.member('large'), image, resources: { requests: { cpu: '500m' } } });
 * ```
 *
 * Members select their pods by their own names, so that none takes another's for its own; all pods bear the label
 * `app.kubernetes.io/part-of: <name>`, by which the family is one agent to a Service, a NetworkPolicy or a
 * PodDisruptionBudget. Synthesis fails where a member was not made, or was made so that this would not hold.
 */
export class DaemonSetFamily extends Construct implements kplus.IPodSelector, kplus.INetworkPolicyPeer {
  /** The name that all members share. */
  public readonly name: string;

  private readonly partition: NodePartition;

  public constructor(scope: Construct, id: string, props: DaemonSetFamilyProps) {
    super(scope, id);
    this.name = props.name ?? id;
    this.partition = props.nodes;
    this.node.addValidation({ validate: () => [...this.partition.names.flatMap((member) => this.problemsOf(member)), ...this.overlaps()] });
  }

  /**
   * What makes a DaemonSet a member of the family: its name, its nodes and the label of its pods.
   *
   * @param name of a part of the nodes
   * @throws where there is no such part
   */
  public member(name: string): DaemonSetOptions {
    return { name: `${this.name}-${name}`, nodes: this.partition.nodes(name), podMetadata: { labels: { [PART_OF_LABEL]: this.name } } };
  }

  /** @see IPodSelector.toPodSelectorConfig() */
  public toPodSelectorConfig(): kplus.PodSelectorConfig {
    const [namespace] = this.daemonSets().map(({ metadata }) => metadata.namespace);
    return {
      labelSelector: kplus.LabelSelector.of({ labels: { [PART_OF_LABEL]: this.name } }),
      namespaces: namespace === undefined ? undefined : { names: [namespace] },
    };
  }

  /** @see INetworkPolicyPeer.toNetworkPolicyPeerConfig() */
  public toNetworkPolicyPeerConfig(): kplus.NetworkPolicyPeerConfig {
    return { podSelector: this.toPodSelectorConfig() };
  }

  /** @see INetworkPolicyPeer.toPodSelector() */
  public toPodSelector(): kplus.IPodSelector | undefined {
    return this;
  }

  private daemonSets(): DaemonSet[] {
    return this.node.findAll().filter((each) => each instanceof DaemonSet);
  }

  private problemsOf(member: string): string[] {
    const name = `${this.name}-${member}`;
    const made = this.daemonSets().filter((each) => each.name === name);
    if (made.length === 0) {
      return [`no DaemonSet "${name}" is made, so that nodes with ${this.partition.nodes(member)} would run none: make one here with ...member("${member}")`];
    }
    if (made.length > 1) {return [`${made.map(({ node }) => node.path).join(' and ')} are both "${name}": make one`];}
    return made.filter(({ podMetadata }) => podMetadata.getLabel(PART_OF_LABEL) !== this.name)
      .map(({ node }) => `the pods of ${node.path} lack the label ${PART_OF_LABEL}: ${this.name}: keep the podMetadata of member("${member}") and add to it`);
  }

  private overlaps(): string[] {
    const members = this.daemonSets();
    return members.flatMap((one) => members.filter((other) => other !== one && selects(one.selector, other.podMetadata.toJson().labels))
      .map((other) => `${one.node.path} selects the pods of ${other.node.path} too: give each a selector of its own, or none`));
  }
}
