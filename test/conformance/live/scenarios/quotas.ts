import { agent, newTemplate, node, object, pod, priorityClass, requests } from '../cast';
import type { Scenario } from '../scenario';

const pair = [node('a'), node('b')];
const three = [...pair, node('c')];
const quota = (hard: object) => object('v1', 'ResourceQuota', 'quota', { spec: { hard } });
const asking = (cpu: string) => ({ container: requests({ cpu }) });
const classes = [priorityClass('high', 1000), priorityClass('low', 100)];
const lowOnes = agent({ ...asking('1500m'), pod: { priorityClassName: 'low' } });
const highOneOnA = agent({ ...asking('1'), pod: { priorityClassName: 'high', nodeSelector: { 'kubernetes.io/hostname': 'a' } } }, 'second');
const created = { create: { apiVersion: 'apps/v1', kind: 'DaemonSet', ...highOneOnA } };
const surging = { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } };

/** What becomes of DaemonSets that share a quota, or what it has room for. */
export const quotas: readonly Scenario[] = [
  { name: 'room for some of the pods', nodes: three, objects: [quota({ pods: '2' })], daemonSets: [agent()] },
  { name: 'a pod of somebody else has a share', nodes: pair, pods: [pod('other', 'a')], objects: [quota({ pods: '2' })], daemonSets: [agent()] },
  { name: 'two share it: the older has what it needs', nodes: pair, objects: [quota({ pods: '3' })], daemonSets: [agent(), agent({}, 'second')] },
  { name: 'two share it, and it is enough', nodes: pair, objects: [quota({ pods: '4' })], daemonSets: [agent(), agent({}, 'second')] },
  {
    name: 'two share it: priority does not matter',
    nodes: pair,
    objects: [...classes, quota({ pods: '2' })],
    daemonSets: [agent({ pod: { priorityClassName: 'low' } }), agent({ pod: { priorityClassName: 'high' } }, 'second')],
  },
  { name: 'two of different sizes share cpu', nodes: pair, objects: [quota({ 'requests.cpu': '1' })], daemonSets: [agent(asking('300m')), agent(asking('250m'), 'second')] },
  { name: 'what is refused takes nothing of it', nodes: pair, objects: [quota({ pods: '2' })], daemonSets: [agent({ pod: { priorityClassName: 'absent' } }), agent({}, 'second')] },
  {
    name: 'it is full, and the pods are replaced',
    nodes: pair,
    objects: [quota({ pods: '2' })],
    daemonSets: [agent()],
    then: [newTemplate({ terminationGracePeriodSeconds: 5 })],
  },
  {
    name: 'it is full, and the pods are to be replaced with surge',
    nodes: pair,
    objects: [quota({ pods: '2' })],
    daemonSets: [agent({ strategy: surging })],
    then: [newTemplate({ terminationGracePeriodSeconds: 5 })],
  },
  {
    name: 'it has room for one more, and the pods are replaced with surge',
    nodes: pair,
    objects: [quota({ pods: '3' })],
    daemonSets: [agent({ strategy: surging })],
    then: [newTemplate({ terminationGracePeriodSeconds: 5 })],
  },
  {
    name: 'it is full, and the new template asks for more',
    nodes: [node('a')],
    objects: [quota({ 'requests.cpu': '500m' })],
    daemonSets: [agent(asking('500m'))],
    then: [newTemplate({ containers: [{ name: 'main', image: 'example.com/agent:1', ...requests({ cpu: '600m' }) }] })],
  },
  {
    name: 'it is full, a node joins, and the update does not begin',
    nodes: pair,
    objects: [quota({ pods: '2' })],
    daemonSets: [agent()],
    then: [{ create: { apiVersion: 'v1', kind: 'Node', ...node('c') } }, newTemplate({ terminationGracePeriodSeconds: 5 })],
  },
  { name: 'it is full, and a pod that has to go comes again', nodes: pair, objects: [...classes, quota({ pods: '3' })], daemonSets: [lowOnes], then: [created] },
  {
    name: 'a pod that has to go cannot be made again, since its class is gone',
    nodes: pair,
    objects: classes,
    daemonSets: [lowOnes],
    then: [{ remove: 'PriorityClass/low' }, created],
  },
  {
    name: 'pods that can no longer be made hold no place of others when they go',
    nodes: [node('a')],
    objects: classes,
    daemonSets: [lowOnes],
    then: [newTemplate({ priorityClassName: 'absent' }), created],
  },
];
