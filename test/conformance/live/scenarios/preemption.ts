import { agent, hostPort, node, object, pod, priorityClass, requests } from '../cast';
import type { Scenario } from '../scenario';

const pair = [node('a'), node('b')];
const classes = [priorityClass('high', 1000), priorityClass('middle', 500), priorityClass('low', 100), priorityClass('calm', 1000, { preemptionPolicy: 'Never' })];
const wants = (cpu: string, priorityClassName?: string) => (
  [agent({ container: requests({ cpu }), ...priorityClassName !== undefined && { pod: { priorityClassName } } })]);
const holds = (name: string, cpu: string, priorityClassName?: string, labels = {}) => (
  pod(name, 'a', { container: requests({ cpu }), labels, ...priorityClassName !== undefined && { pod: { priorityClassName } } }));
const budget = object('policy/v1', 'PodDisruptionBudget', 'budget', { spec: { minAvailable: 1, selector: { matchLabels: { app: 'kept' } } } });

/** What DefaultPreemption does for pods. */
export const preemption: readonly Scenario[] = [
  { name: 'a pod of lower priority goes', nodes: pair, objects: classes, pods: [holds('victim', '2', 'low')], daemonSets: wants('1', 'high') },
  { name: 'a pod of the same priority stays', nodes: pair, objects: classes, pods: [holds('peer', '2', 'high')], daemonSets: wants('1', 'high') },
  { name: 'a pod of higher priority stays', nodes: pair, objects: classes, pods: [holds('better', '2', 'high')], daemonSets: wants('1', 'low') },
  { name: 'without a priority class nobody goes', nodes: pair, pods: [holds('peer', '2')], daemonSets: wants('1') },
  { name: 'a pod of negative priority goes for one without', nodes: pair, objects: [priorityClass('least', -1)], pods: [holds('victim', '2', 'least')], daemonSets: wants('1') },
  { name: 'one that never preempts', nodes: pair, objects: classes, pods: [holds('victim', '2', 'low')], daemonSets: wants('1', 'calm') },
  { name: 'the least pod that makes room goes', nodes: pair, objects: classes, pods: [holds('small', '500m', 'low'), holds('large', '1500m', 'low')], daemonSets: wants('500m', 'high') },
  { name: 'the pod of the lowest priority goes', nodes: pair, objects: classes, pods: [holds('one', '1', 'low'), holds('two', '1', 'middle')], daemonSets: wants('1', 'high') },
  { name: 'all lower pods together do not make room', nodes: pair, objects: classes, pods: [holds('victim', '500m', 'low'), holds('better', '1500m', 'high')], daemonSets: wants('1', 'high') },
  { name: 'preemption does not help where the node is too small', nodes: pair, objects: classes, pods: [holds('victim', '1', 'low')], daemonSets: wants('3', 'high') },
  { name: 'a pod of lower priority goes for its port', nodes: pair, objects: classes, pods: [pod('victim', 'a', { container: hostPort(9100), pod: { priorityClassName: 'low' } })], daemonSets: [agent({ container: hostPort(9100), pod: { priorityClassName: 'high' } })] },
  {
    name: 'a pod goes for the number of pods',
    nodes: [node('a', { allocatable: { pods: '1' } }), node('b')],
    objects: classes,
    pods: [holds('victim', '100m', 'low')],
    daemonSets: wants('100m', 'high'),
  },
  { name: 'a pod whose budget allows no disruption goes last', nodes: pair, objects: [...classes, budget], pods: [holds('kept', '1', 'low', { app: 'kept' }), holds('other', '1', 'low')], daemonSets: wants('1', 'high') },
  { name: 'a pod goes although its budget allows no disruption', nodes: pair, objects: [...classes, budget], pods: [holds('kept', '2', 'low', { app: 'kept' })], daemonSets: wants('1', 'high') },
  { name: 'the victim does not end', nodes: pair, objects: classes, pods: [holds('victim', '2', 'low')], kubelet: [{ pods: 'victim', does: 'hangs' }], daemonSets: wants('1', 'high') },
];
