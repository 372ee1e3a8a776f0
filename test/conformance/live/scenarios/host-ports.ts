import type { Container } from '../../../../lib/kube/pod-template.generated';
import { agent, hostPort, node, pod } from '../cast';
import type { Scenario } from '../scenario';

const pair = [node('a'), node('b')];
const wants = (container: Partial<Container>) => [agent({ container })];
const holds = (container: Partial<Container>) => [pod('holder', 'a', { container })];

/** What NodePorts makes of pods. */
export const hostPorts: readonly Scenario[] = [
  { name: 'a port that a pod has', nodes: pair, pods: holds(hostPort(9100)), daemonSets: wants(hostPort(9100)) },
  { name: 'another port', nodes: pair, pods: holds(hostPort(9101)), daemonSets: wants(hostPort(9100)) },
  { name: 'the same port of another protocol', nodes: pair, pods: holds(hostPort(9100, { protocol: 'UDP' })), daemonSets: wants(hostPort(9100)) },
  { name: 'the same port of another address', nodes: pair, pods: holds(hostPort(9100, { hostIP: '10.0.0.1' })), daemonSets: wants(hostPort(9100, { hostIP: '10.0.0.2' })) },
  { name: 'every address meets one', nodes: pair, pods: holds(hostPort(9100, { hostIP: '10.0.0.1' })), daemonSets: wants(hostPort(9100)) },
  { name: 'one address meets every', nodes: pair, pods: holds(hostPort(9100)), daemonSets: wants(hostPort(9100, { hostIP: '10.0.0.1' })) },
  { name: 'the IPv6 wildcard is an address like others', nodes: pair, pods: holds(hostPort(9100, { hostIP: '10.0.0.1' })), daemonSets: wants(hostPort(9100, { hostIP: '::' })) },
  { name: 'the wildcard meets the IPv6 wildcard', nodes: pair, pods: holds(hostPort(9100, { hostIP: '::' })), daemonSets: wants(hostPort(9100)) },
  {
    name: 'ports of the host\'s network are host ports',
    nodes: pair,
    pods: holds(hostPort(9100)),
    daemonSets: [agent({ pod: { hostNetwork: true }, container: { ports: [{ containerPort: 9100 }] } })],
  },
  {
    name: 'another pod in the host\'s network',
    nodes: pair,
    pods: [pod('holder', 'a', { pod: { hostNetwork: true }, container: { ports: [{ containerPort: 9100 }] } })],
    daemonSets: wants(hostPort(9100)),
  },
  {
    name: 'a sidecar\'s port',
    nodes: pair,
    pods: holds(hostPort(9100)),
    daemonSets: [agent({ pod: { initContainers: [{ name: 'side', image: 's:1', restartPolicy: 'Always', ...hostPort(9100) }] } })],
  },
  {
    name: 'an init container\'s port is no obstacle',
    nodes: pair,
    pods: holds(hostPort(9100)),
    daemonSets: [agent({ pod: { initContainers: [{ name: 'init', image: 'i:1', ...hostPort(9100) }] } })],
  },
  { name: 'the port comes before the cpu', nodes: pair, pods: holds({ ...hostPort(9100), resources: { requests: { cpu: '2' } } }), daemonSets: wants({ ...hostPort(9100), resources: { requests: { cpu: '1' } } }) },
];
