import * as kplus from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { podsOf } from './agent-pods';
import { at, pathOf } from './at';
import { metadataOf, type ObjectProps } from './object-props';

/** Props of AgentNetworkPolicy. Its name is the agent's unless one is given. */
export interface AgentNetworkPolicyProps extends ObjectProps {
  /** The DaemonSet whose pods are meant, or a family of them; in pod networks of their own. */
  readonly agent: kplus.IPodSelector;

  /**
   * Who may open connections to the pods, beside the kubelet of their node.
   *
   * @default - anybody
   */
  readonly ingress?: kplus.NetworkPolicyTraffic;

  /**
   * To whom the pods may open connections. Think of the API server, which has an address and no labels.
   *
   * @default - to anybody
   */
  readonly egress?: kplus.NetworkPolicyTraffic;

  /**
   * Whether port 53 stays open to all where `egress` is given: without names little else works, and DNS may be a pod, a
   * node or neither.
   *
   * @default true
   */
  readonly dns?: boolean;
}

/**
 * Whom the pods of an agent may talk to, and who to them.
 *
 * Kubernetes knows no such policy for pods in the network of their host, whose traffic is the node's: most network
 * plugins let it pass, in silence.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-and-hostnetwork-pods
 */
export class AgentNetworkPolicy extends kplus.NetworkPolicy {
  private readonly dns: boolean;

  /**
   * @throws where the agent or one of its peers is in the host's network, or neither direction is given
   */
  public constructor(scope: Construct, id: string, props: AgentNetworkPolicyProps) {
    const path = pathOf(scope, id);
    const pods = at(path, () => podsOf(props.agent));
    at(path, () => refuseWhatIsVoid(props));
    super(scope, id, {
      selector: props.agent,
      metadata: { namespace: pods.namespace, ...at(path, () => metadataOf(props, pods.name)) },
      ingress: props.ingress,
      egress: props.egress,
    });
    this.dns = props.egress !== undefined && (props.dns ?? true);
  }

  /**
   * A rule without peers is one for all, which cdk8s-plus cannot say together with ports.
   *
   * @internal
   */
  public _toKube(): kplus.k8s.NetworkPolicySpec {
    const spec = super._toKube();
    if (!this.dns) {return spec;}
    const ports = ['UDP', 'TCP'].map((protocol) => ({ protocol, port: kplus.k8s.IntOrString.fromNumber(53) }));
    return { ...spec, egress: [...spec.egress ?? [], { ports }] };
  }
}

function refuseWhatIsVoid({ agent, ingress, egress }: AgentNetworkPolicyProps): void {
  const peers = [...ingress?.rules ?? [], ...egress?.rules ?? []].map(({ peer }) => peer);
  const problems = [
    ...isOnHostNetwork(agent) ? [`agent "${agent.node.path}" has hostNetwork, and no NetworkPolicy applies to the network of a node: `
      + 'do without hostNetwork, or filter at the node'] : [],
    ...peers.filter((peer) => isAgent(peer) && isOnHostNetwork(peer)).map((peer) => `peer "${peer.node.path}" has hostNetwork, so that its packets bear the `
      + 'address of its node and no pod selector meets them: give a NetworkPolicyIpBlock with the addresses of the nodes'),
    ...ingress === undefined && egress === undefined ? ['neither ingress nor egress is given: say at least one, such as ingress: { default: NetworkPolicyTrafficDefault.DENY }'] : [],
  ];
  if (problems.length > 0) {throw new Error(problems.join('; '));}
}

function isAgent(peer: kplus.INetworkPolicyPeer): peer is kplus.INetworkPolicyPeer & kplus.IPodSelector {
  return 'toPodSelectorConfig' in peer && peer.node.findAll().some((each) => 'kind' in each && each.kind === 'DaemonSet');
}

function isOnHostNetwork(agent: kplus.IPodSelector): boolean {
  return podsOf(agent).specs.some(({ hostNetwork }) => hostNetwork);
}
