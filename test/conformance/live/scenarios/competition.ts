import { agent, hostPort, node, pod, priorityClass, requests } from '../cast';
import type { Scenario } from '../scenario';

const pair = [node('a'), node('b', { allocatable: { cpu: '8' } })];
const classes = [priorityClass('high', 1000), priorityClass('low', 100)];
const cpu = (name: string, amount: string, priorityClassName?: string) => (
  agent({ container: requests({ cpu: amount }), ...priorityClassName !== undefined && { pod: { priorityClassName } } }, name));
const port = (name: string, priorityClassName?: string, number = 9100) => (
  agent({ container: hostPort(number), ...priorityClassName !== undefined && { pod: { priorityClassName } } }, name));

/** Several DaemonSets, created in the order in which they stand. */
export const competition: readonly Scenario[] = [
  { name: 'two that fit', nodes: pair, daemonSets: [cpu('first', '1'), cpu('second', '1')] },
  { name: 'two want one port: the older has it', nodes: pair, daemonSets: [port('zebra'), port('ant')] },
  { name: 'two want different ports', nodes: pair, daemonSets: [port('first'), port('second', undefined, 9101)] },
  { name: 'the older has the port, the younger the priority', nodes: pair, objects: classes, daemonSets: [port('older', 'low'), port('younger', 'high')] },
  { name: 'the older has port and priority', nodes: pair, objects: classes, daemonSets: [port('older', 'high'), port('younger', 'low')] },
  { name: 'two overfill a small node: the older is there', nodes: pair, daemonSets: [cpu('zebra', '1500m'), cpu('ant', '1')] },
  { name: 'two overfill a small node: the one with the priority is there', nodes: pair, objects: classes, daemonSets: [cpu('older', '1500m'), cpu('younger', '1', 'high')] },
  { name: 'three overfill a small node: the third is smaller and fits', nodes: pair, daemonSets: [cpu('first', '1500m'), cpu('second', '1'), cpu('third', '500m')] },
  { name: 'three overfill a small node: the last takes the place of the least', nodes: pair, objects: classes, daemonSets: [cpu('first', '1', 'low'), cpu('second', '1'), cpu('third', '1', 'high')] },
  { name: 'two and a pod of another', nodes: pair, pods: [pod('busy', 'a', { container: requests({ cpu: '500m' }) })], daemonSets: [cpu('first', '1'), cpu('second', '1')] },
  { name: 'two want the ports of the host\'s network', nodes: pair, daemonSets: ['first', 'second'].map((name) => agent({ pod: { hostNetwork: true }, container: { ports: [{ containerPort: 9100 }] } }, name)) },
  { name: 'one is on some nodes only', nodes: [node('a', { labels: { pool: 'x' } }), node('b')], daemonSets: [agent({ container: hostPort(9100), pod: { nodeSelector: { pool: 'x' } } }, 'first'), port('second')] },
];
