import type { Container, PodSpec } from '../../../../lib/kube/pod-template.generated';
import { agent, hostPort, node, object, pod, priorityClass, requests, runtimeClass } from '../cast';
import type { Scenario } from '../scenario';

const pair = [node('a'), node('b')];
const FPGA = 'example.com/fpga';
const fpga: Partial<Container> = { resources: { limits: { [FPGA]: '1' } } };
const busy = (container: Partial<Container>) => [pod('busy', 'a', { container })];
const named = (container: Partial<Container> = {}, spec: Partial<PodSpec> = {}) => [agent({ container, pod: { nodeName: 'a', ...spec } })];

const NODE_CRITICAL = 'system-node-critical';
/** Without it nobody but kube-system may have critical pods. */
const mayBeCritical = object('v1', 'ResourceQuota', 'quota', {
  spec: { hard: { pods: '10' }, scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: [NODE_CRITICAL] }] } },
});
const both = { resources: { requests: { cpu: '500m', memory: '1Gi' }, limits: { cpu: '500m', memory: '1Gi' } } };
/** One for each quality of service. */
const three = [pod('best-effort', 'a'), pod('burstable', 'a', { container: requests({ cpu: '1' }) }), pod('guaranteed', 'a', { container: both })];
const critical = (name: string, container: Partial<Container>, others: Scenario['pods']): Scenario => (
  { name, nodes: pair, objects: [mayBeCritical], pods: others, daemonSets: named(container, { priorityClassName: NODE_CRITICAL }) });
const strictGroups = [agent({ pod: { securityContext: { supplementalGroupsPolicy: 'Strict' } } })];

/** Pods that no scheduler has looked at, since their template names a node; and what a kubelet asks of any pod. */
export const nodeNames: readonly Scenario[] = [
  { name: 'there is room', nodes: pair, daemonSets: named(requests({ cpu: '1' })) },
  { name: 'more cpu is wanted than the node has', nodes: pair, daemonSets: named(requests({ cpu: '3' })) },
  { name: 'too little cpu is left', nodes: pair, pods: busy(requests({ cpu: '1500m' })), daemonSets: named(requests({ cpu: '1' })) },
  { name: 'too little memory and cpu are left', nodes: pair, pods: busy(requests({ cpu: '2', memory: '4Gi' })), daemonSets: named(requests({ cpu: '1', memory: '1Gi' })) },
  { name: 'too little storage is left', nodes: pair, daemonSets: named(requests({ 'ephemeral-storage': '30Gi' })) },
  { name: 'as many pods as the node may have', nodes: [node('a', { allocatable: { pods: '1' } })], pods: busy({}), daemonSets: named() },
  { name: 'a port that a pod has', nodes: pair, pods: busy(hostPort(9100)), daemonSets: named(hostPort(9100)) },
  { name: 'an extended resource that is taken', nodes: [node('a', { allocatable: { [FPGA]: '1' } })], pods: busy(fpga), daemonSets: named(fpga) },
  { name: 'an extended resource that the node does not know', nodes: pair, daemonSets: named(fpga) },
  { name: 'a runtime class for other nodes', nodes: pair, objects: [runtimeClass('vm', { scheduling: { nodeSelector: { pool: 'vm' } } })], daemonSets: named({}, { runtimeClassName: 'vm' }) },
  { name: 'a pod of lower priority stays', nodes: pair, objects: [priorityClass('high', 1000), priorityClass('low', 1)], pods: [pod('busy', 'a', { container: requests({ cpu: '2' }), pod: { priorityClassName: 'low' } })], daemonSets: named(requests({ cpu: '1' }), { priorityClassName: 'high' }) },
  critical('a critical pod that has room', requests({ cpu: '500m' }), three),
  critical('a critical pod takes the place of the one that suffices', requests({ cpu: '1' }), three),
  critical('a critical pod takes the place of all but the one without requests', requests({ cpu: '2' }), three),
  critical('a critical pod lacks a port, too', { ...requests({ cpu: '2' }), ...hostPort(9100) }, [...three, pod('busy', 'a', { container: hostPort(9100) })]),
  critical('a critical pod that is larger than the node', requests({ cpu: '3' }), three),
  { ...critical('a critical pod on a full node', {}, [pod('one', 'a')]), nodes: [node('a', { allocatable: { pods: '1' } }), node('b')] },
  critical('critical pods do not give way to another', requests({ cpu: '1' }), [
    pod('equal', 'a', { container: requests({ cpu: '1500m' }), pod: { priorityClassName: NODE_CRITICAL } }), pod('small', 'a', { container: requests({ cpu: '100m' }) }),
  ]),
  { name: 'a policy of groups that one node knows', nodes: [node('a'), node('b', { features: { supplementalGroupsPolicy: true } })], daemonSets: strictGroups },
];
