import type { DaemonSetUpdateStrategy } from '../../../../lib/kube/pod-template.generated';
import { agent, hostPort, into, newTemplate, node, pod, requests, taint, touch } from '../cast';
import type { Conduct, Scenario } from '../scenario';

const four = ['a', 'b', 'c', 'd'].map((name) => node(name));
const NEW = 'example.com/agent:2';
const update = newTemplate({ containers: [{ name: 'main', image: NEW }] });
const brokenUpdate: Conduct[] = [{ pods: 'agent-', image: NEW, does: 'stays unready' }];
const rolling = (maxUnavailable: number | string, maxSurge: number | string = 0): DaemonSetUpdateStrategy => (
  { type: 'RollingUpdate', rollingUpdate: { maxUnavailable, maxSurge } });
const onDelete: DaemonSetUpdateStrategy = { type: 'OnDelete' };
const updated = (name: string, strategy?: DaemonSetUpdateStrategy): Scenario => (
  { name, nodes: four, daemonSets: [agent({ strategy })], then: [update] });

/** Changes of the template, and where they get stuck. */
export const rollouts: readonly Scenario[] = [
  updated('one after the other'),
  updated('half at a time', rolling('50%')),
  updated('with surge', rolling(0, 1)),
  updated('on delete', onDelete),
  { ...updated('on delete, and one is deleted', onDelete), then: [update, { remove: 'Pod/agent@a' }] },
  { ...updated('the new pods do not become ready, all at once', rolling('100%')), kubelet: brokenUpdate },
  { ...updated('back to the template from before', onDelete), then: [update, newTemplate({ containers: [{ name: 'main', image: 'example.com/agent:1' }] })] },
  { name: 'the new pods do not become ready, one after the other', nodes: [node('a')], kubelet: brokenUpdate, daemonSets: [agent()], then: [update] },
  { name: 'the new pods do not become ready, with surge', nodes: [node('a')], kubelet: brokenUpdate, daemonSets: [agent({ strategy: rolling(0, 1) })], then: [update] },
  {
    name: 'surge with a port of the host waits for ever',
    nodes: [node('a')],
    daemonSets: [agent({ strategy: rolling(0, 1), container: hostPort(9100) })],
    then: [newTemplate({ containers: [{ name: 'main', image: NEW, ...hostPort(9100) }] })],
  },
  {
    name: 'surge with a port of the host has been waiting for a while',
    nodes: [node('a')],
    daemonSets: [agent({ strategy: rolling(0, 1), container: hostPort(9100) })],
    then: [newTemplate({ containers: [{ name: 'main', image: NEW, ...hostPort(9100) }] }), touch()],
  },
  {
    name: 'surge on nodes of which one has no room for two',
    nodes: four,
    pods: [pod('busy', 'a', { container: requests({ cpu: '500m' }) })],
    daemonSets: [agent({ strategy: rolling(0, 2), container: requests({ cpu: '1' }) })],
    then: [newTemplate({ containers: [{ name: 'main', image: NEW, ...requests({ cpu: '1' }) }] })],
  },
  {
    name: 'surge on nodes of which none has room for two',
    nodes: four.slice(0, 1),
    daemonSets: [agent({ strategy: rolling(0, 1), container: requests({ cpu: '1100m' }) })],
    then: [newTemplate({ containers: [{ name: 'main', image: NEW, ...requests({ cpu: '1100m' }) }] })],
  },
  {
    name: 'two nodes that are too small, and two may be unavailable',
    nodes: four,
    pods: ['a', 'b'].map((name) => pod(`busy-${name}`, name, { container: requests({ cpu: '2' }) })),
    daemonSets: [agent({ strategy: rolling(2), container: requests({ cpu: '1' }) })],
    then: [newTemplate({ containers: [{ name: 'main', image: NEW, ...requests({ cpu: '1' }) }] })],
  },
  {
    name: 'two nodes that are too small, and three may be unavailable',
    nodes: four,
    pods: ['a', 'b'].map((name) => pod(`busy-${name}`, name, { container: requests({ cpu: '2' }) })),
    daemonSets: [agent({ strategy: rolling(3), container: requests({ cpu: '1' }) })],
    then: [newTemplate({ containers: [{ name: 'main', image: NEW, ...requests({ cpu: '1' }) }] })],
  },
  {
    name: 'surge keeps a pod where none is wanted while another node goes without',
    nodes: four,
    pods: [pod('busy', 'a', { container: requests({ cpu: '2' }) })],
    daemonSets: [agent({ strategy: rolling(0, 1), container: requests({ cpu: '500m' }) })],
    then: [into({ spec: { taints: [taint('x:NoSchedule')] } }, 'Node/d'), newTemplate({ containers: [{ name: 'main', image: NEW, ...requests({ cpu: '500m' }) }] })],
  },
  { name: 'ready is not available', nodes: four, daemonSets: [agent({ minReadySeconds: 3600 })] },
  { name: 'what is not yet available is updated at once', nodes: four, daemonSets: [agent({ minReadySeconds: 3600 })], then: [update] },
  {
    name: 'a node that is too small holds up the update',
    nodes: four,
    pods: [pod('busy', 'a', { container: requests({ cpu: '2' }) })],
    daemonSets: [agent({ container: requests({ cpu: '1' }) })],
    then: [newTemplate({ containers: [{ name: 'main', image: NEW, ...requests({ cpu: '1' }) }] })],
  },
  { name: 'a pod does not end', nodes: [node('a')], kubelet: [{ pods: 'agent-', image: 'example.com/agent:1', does: 'hangs' }], daemonSets: [agent()], then: [update] },
  { name: 'the update asks for more than the node has', nodes: [node('a'), node('b', { allocatable: { cpu: '8' } })], daemonSets: [agent({ strategy: rolling('100%') })], then: [newTemplate({ containers: [{ name: 'main', image: NEW, ...requests({ cpu: '3' }) }] })] },
  { name: 'the update names a priority class that is not there', nodes: [node('a')], daemonSets: [agent()], then: [newTemplate({ priorityClassName: 'absent' })] },
  {
    name: 'the update takes a misscheduled pod for good',
    nodes: [node('a'), node('b')],
    daemonSets: [agent({ strategy: rolling('100%') })],
    then: [into({ spec: { taints: [taint('x:NoSchedule')] } }, 'Node/a'), update],
  },
  { name: 'the new template tolerates less', nodes: [node('a', { taints: ['x:NoSchedule'] }), node('b')], daemonSets: [agent({ strategy: onDelete, pod: { tolerations: [{ key: 'x', operator: 'Exists' }] } })], then: [newTemplate({ tolerations: [] })] },
];
