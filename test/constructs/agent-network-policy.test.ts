import * as kplus from 'cdk8s-plus-28';
import { chart, manifestsOf } from './synth';
import { AgentNetworkPolicy, type AgentNetworkPolicyProps } from '../../lib/constructs/agent-network-policy';
import { DaemonSet } from '../../lib/constructs/daemon-set';

const DENY = { default: kplus.NetworkPolicyTrafficDefault.DENY };
const scope = () => {
  const root = chart();
  const daemonSet = (name: string, hostNetwork: boolean) => new DaemonSet(root, name, { name, hostNetwork, containers: [{ name: 'main', image: 'x' }] });
  return { root, agent: daemonSet('agent', false), hosted: daemonSet('hosted', true) };
};

function policy(props: Partial<AgentNetworkPolicyProps>) {
  const { root, agent } = scope();
  new AgentNetworkPolicy(root, 'policy', { agent, ...props });
  return manifestsOf(root, 'NetworkPolicy')[0];
}

describe('the NetworkPolicy of an agent', () => {
  test('lets in those who are named', () => {
    const { root, agent } = scope();
    const peer = kplus.Namespaces.select(root, 'monitoring', { names: ['monitoring'] });
    new AgentNetworkPolicy(root, 'policy', { agent, ingress: { rules: [{ peer, ports: [kplus.NetworkPolicyPort.tcp(9100)] }] } });
    expect(manifestsOf(root, 'NetworkPolicy')).toEqual([{
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'agent', namespace: 'agents' },
      spec: {
        podSelector: { matchLabels: { 'app.kubernetes.io/name': 'agent' } },
        policyTypes: ['Ingress'],
        ingress: [{
          from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } }, podSelector: {} }],
          ports: [{ port: 9100, protocol: 'TCP' }],
        }],
      },
    }]);
  });

  test.each<[string, Partial<AgentNetworkPolicyProps>, unknown]>([
    ['leaves DNS open where it closes the rest', { egress: DENY }, [{ ports: [{ port: 53, protocol: 'UDP' }, { port: 53, protocol: 'TCP' }] }]],
    ['closes DNS too when told', { egress: DENY, dns: false }, undefined],
    ['says nothing of DNS where nothing goes out by it', { ingress: DENY }, undefined],
  ])('%s', (_, props, egress) => expect(policy(props).spec.egress).toEqual(egress));

  test('is refused for an agent in the network of its host, and for such a peer', () => {
    const { root, agent, hosted } = scope();
    expect(() => new AgentNetworkPolicy(root, 'a', { agent: hosted, ingress: DENY })).toThrow(new Error(
      'test/a: agent "test/hosted" has hostNetwork, and no NetworkPolicy applies to the network of a node: do without hostNetwork, or filter at the node'));
    expect(() => new AgentNetworkPolicy(root, 'b', { agent, ingress: { rules: [{ peer: hosted }] } })).toThrow(new Error(
      'test/b: peer "test/hosted" has hostNetwork, so that its packets bear the address of its node and no pod selector meets them: '
      + 'give a NetworkPolicyIpBlock with the addresses of the nodes'));
    expect(() => new AgentNetworkPolicy(root, 'c', { agent: hosted, egress: { rules: [{ peer: agent }] } })).toThrow('test/c: agent "test/hosted"');
  });

  test('says something', () => {
    expect(() => policy({})).toThrow(new Error(
      'test/policy: neither ingress nor egress is given: say at least one, such as ingress: { default: NetworkPolicyTrafficDefault.DENY }'));
  });
});
