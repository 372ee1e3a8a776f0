import { agent, draining, HOUR, inCluster, node, ON_DELETE, plain, pod, rolling, SURGE, tainted, type AgentOptions, type ClusterCase, type PodOptions } from './cast';
import type { Pod } from '../../../lib/kube/pod';
import type { DaemonSetUpdateStrategy } from '../../../lib/kube/pod-template.generated';

const NODES = [plain, tainted, draining, node('spare')];
const NAMES = NODES.map(({ metadata }) => metadata.name);
const STRATEGIES: Record<string, DaemonSetUpdateStrategy | undefined> = {
  'by default': undefined,
  'one at a time': rolling(1),
  'by percent': rolling('10%'),
  'with surge': SURGE,
  'with a percentage of surge': rolling(0, '10%'),
  'on delete': ON_DELETE,
};

const WAITING: PodOptions = { binding: 'unscheduled', phase: 'Pending', ready: null };

/** The same pod on a plain, a tainted and a draining node; one node has none. */
const everywhere = (make: (nodeName: string) => Pod[]) => NAMES.slice(0, 3).flatMap(make);

const PODS: Record<string, (nodeName: string) => Pod[]> = {
  'no pods': () => [],
  'new pods': (on) => [pod(`p-${on}`, on)],
  'old pods': (on) => [pod(`p-${on}`, on, { revision: 'old' })],
  'old pods that are not ready': (on) => [pod(`p-${on}`, on, { revision: 'old', ready: null, phase: 'Pending' })],
  'unscheduled new pods': (on) => [pod(`p-${on}`, on, WAITING)],
  'unscheduled old pods': (on) => [pod(`p-${on}`, on, { revision: 'old', ...WAITING })],
  'terminating pods': (on) => [pod(`p-${on}`, on, { terminating: true })],
  'failed pods': (on) => [pod(`p-${on}`, on, { phase: 'Failed', ready: null })],
  'succeeded pods': (on) => [pod(`p-${on}`, on, { phase: 'Succeeded', ready: null })],
  'failed pods that are terminating': (on) => [pod(`p-${on}`, on, { phase: 'Failed', ready: null, terminating: true })],
  'orphans': (on) => [pod(`p-${on}`, on, { owner: 'nobody', revision: 'none' })],
  'an older old and a younger new pod': (on) => [pod(`new-${on}`, on, { age: HOUR }), pod(`old-${on}`, on, { revision: 'old' })],
  'an older new and a younger old pod': (on) => [pod(`old-${on}`, on, { age: HOUR, revision: 'old' }), pod(`new-${on}`, on)],
  'a terminating old and a new pod that is not ready': (on) => [
    pod(`old-${on}`, on, { revision: 'old', terminating: true }), pod(`new-${on}`, on, { age: 60, ready: null, phase: 'Pending' }),
  ],
};

const matrix = Object.entries(STRATEGIES).flatMap(([way, strategy]) => Object.entries(PODS).map(([what, make]) => (
  inCluster(`${what}, updated ${way}`, agent({ strategy }), NODES, everywhere(make)))));

const single = (name: string, options: AgentOptions, pods: readonly Pod[], nodes = NODES) => inCluster(name, agent(options), nodes, pods);

const STATUS = {
  desiredNumberScheduled: 5,
  currentNumberScheduled: 4,
  numberReady: 3,
  updatedNumberScheduled: 2,
  numberAvailable: 1,
  numberUnavailable: 4,
  numberMisscheduled: 6,
};
const DELETED = { deletionTimestamp: '2026-01-01T11:59:00Z' };

const singles = [
  single('pods that others own', {}, [
    pod('a', 'plain', { owner: 'other' }), pod('b', 'plain', { owner: 'replicas' }), pod('c', 'plain', { owner: 'predecessor' }), pod('d', 'tainted', { owner: 'other' }),
  ]),
  single('a pod of which another is an owner but not the controller', {}, [pod('a', 'plain', { owner: 'nonController', revision: 'none' })]),
  single('a terminating orphan', {}, [pod('a', 'plain', { owner: 'nobody', terminating: true })]),
  single('an orphan with the newest hash', { strategy: ON_DELETE }, [pod('a', 'plain', { owner: 'nobody' }), pod('b', 'spare')]),
  single('an orphan that is not selected', {}, [pod('a', 'plain', { owner: 'nobody', labels: { app: 'debug' } })]),
  single('a pod that was relabelled out of the selector', {}, [pod('a', 'plain', { labels: { app: 'debug' } })]),
  single('a pod without labels', {}, [pod('a', 'plain', { labels: {}, revision: 'none' })]),
  single('a pod in another namespace', {}, [pod('a', 'plain', { namespace: 'default' })]),
  single('pods on nodes that are not there', {}, [pod('a', 'gone'), pod('b', 'gone', { binding: 'unscheduled' }), pod('c', 'gone', { revision: 'old' })]),
  single('old pods on nodes that are not there, with surge', { strategy: SURGE }, [pod('a', 'gone', { revision: 'old' }), pod('b', 'plain', { revision: 'old' })]),
  single('a pod that names two nodes', {}, [pod('a', 'spare', { binding: 'torn' })]),
  single('a pod that names none', {}, [pod('a', 'plain', { binding: 'nowhere' })]),
  single('a pod that names its node after another requirement', {}, [pod('a', 'plain', { binding: 'bysides' })]),
  single('a bound younger and an unscheduled older pod', { strategy: ON_DELETE }, [
    pod('a', 'plain', { age: 60, revision: 'old' }), pod('b', 'plain', { binding: 'unscheduled' }),
  ]),
  single('two pods of one second', { strategy: ON_DELETE }, [pod('b', 'plain'), pod('a', 'plain', { revision: 'old' })]),
  single('ready for half of minReadySeconds', { minReadySeconds: 60 }, [pod('a', 'plain', { ready: 30 }), pod('b', 'spare', { ready: 90 })]),
  single('ready for exactly minReadySeconds', { minReadySeconds: 60 }, [pod('a', 'plain', { ready: 60 }), pod('b', 'spare', { ready: 59 })]),
  single('ready in the future', { minReadySeconds: 60 }, [pod('a', 'plain', { ready: -60 }), pod('b', 'spare')]),
  single('pods of an unknown phase', {}, [pod('a', 'plain', { phase: 'Unknown', ready: null }), pod('b', 'tainted', { phase: 'Unknown', ready: null })]),
  single('a rolled back template', {}, [pod('a', 'plain'), pod('b', 'spare', { revision: 'rolledBack' })]),
  single('pods from before there were hashes', {}, [pod('a', 'plain', { revision: 'hashless' }), pod('b', 'tainted', { revision: 'hashless' })]),
  single('a template generation that is no number', { generation: 'x' }, [pod('a', 'plain'), pod('b', 'spare', { revision: 'old' })]),
  single('no template generation', { generation: null, strategy: ON_DELETE }, [pod('a', 'plain'), pod('b', 'spare', { revision: 'old' })]),
  single('on delete, an old pod that failed', { strategy: ON_DELETE }, [pod('a', 'plain', { revision: 'old', phase: 'Failed', ready: null })]),
  single('a node name in the template', { pod: { nodeName: 'plain' } }, [pod('a', 'plain'), pod('b', 'spare')]),
  single('a new pod that waits for ever holds the update', {}, [
    pod('a', 'tainted', WAITING), pod('b', 'plain', { revision: 'old' }), pod('c', 'spare', { revision: 'old', ready: null }),
  ]),
  single('one that waits holds an update of two at a time no longer', { strategy: rolling(2) }, [
    pod('a', 'tainted', WAITING), pod('b', 'plain', { revision: 'old' }), pod('c', 'spare', { revision: 'old' }),
  ]),
  single('one that waits does not hold back what is not bound', {}, [
    pod('a', 'tainted', WAITING), pod('b', 'plain', { revision: 'old', ...WAITING }),
    pod('c', 'spare', { revision: 'old' }),
  ]),
  ...Object.entries({ ...STRATEGIES, 'all at once': rolling('100%') }).map(([way, strategy]) => (
    single(`no node is wanted, updated ${way}`, { strategy }, [pod('a', 'tainted', { revision: 'old' }), pod('b', 'busy'), pod('c', 'draining')], [
      tainted, draining, node('busy', 'busy:NoSchedule'),
    ]))),
  single('no nodes', {}, [pod('a', 'plain')], []),
  single('a DaemonSet that is being deleted', { metadata: DELETED, status: STATUS }, [
    pod('a', 'plain', { revision: 'old' }), pod('b', 'tainted'), pod('c', 'draining'), pod('d', 'draining', { terminating: true }),
  ]),
  single('a DaemonSet that is being deleted, with what it leaves', { metadata: DELETED }, [
    pod('a', 'plain', { phase: 'Failed', ready: null }), pod('b', 'tainted', { terminating: true }), pod('c', 'spare', { owner: 'nobody' }),
  ]),
  single('a selector of nothing', { selector: {}, status: STATUS }, [pod('a', 'plain', { revision: 'old' }), pod('b', 'tainted'), pod('c', 'draining'), pod('d', 'spare', { owner: 'nobody' })]),
  single('a selector of empty lists', { selector: { matchLabels: {}, matchExpressions: [] } }, [pod('a', 'plain')]),
];

/** Cases that somebody thought of. */
export const written: readonly ClusterCase[] = [...matrix, ...singles];
