import type { DaemonSet } from '../../lib/kube/daemon-set';
import type { Node } from '../../lib/kube/node';
import type { KubernetesVersion } from '../../lib/kube/well-known';
import { place, type ClusterState } from '../../lib/placement/place';
import { daemonPod, daemonSet, everyNode, node as nodeCalled, windows, worker } from '../world';

const names = (nodes: readonly { node: { metadata: { name: string } } }[]) => nodes.map(({ node }) => node.metadata.name);

test('there is a placement for each DaemonSet and a decision for each node, in their order', () => {
  const daemonSets = [daemonSet({}, { name: 'b' }), daemonSet({}, { name: 'a' })];
  const placements = place(daemonSets, { nodes: everyNode });
  expect(placements.map((placement) => placement.daemonSet)).toEqual(daemonSets);
  placements.forEach((placement) => expect(placement.decisions.map((decision) => decision.node)).toEqual(everyNode));
});

test('a plain DaemonSet runs on the plain, the cordoned and the Windows nodes', () => {
  const [placement] = place([daemonSet()], { nodes: everyNode });
  expect(names(placement.decisions.filter(({ verdict }) => verdict === 'runs'))).toEqual(['worker', 'windows', 'cordoned', 'prefer-avoided']);
  expect(placement.status).toEqual({
    desiredNumberScheduled: 4,
    currentNumberScheduled: 4,
    numberReady: 4,
    updatedNumberScheduled: 4,
    numberAvailable: 4,
    numberUnavailable: 0,
    numberMisscheduled: 0,
  });
});

test('the placement holds the tolerations of the pod, not of the template', () => {
  const [{ tolerations }] = place([daemonSet({ tolerations: [{ key: 'mine', operator: 'Exists' }] })], { nodes: [] });
  expect(tolerations.map(({ key }) => key)).toEqual([
    'mine',
    ...['not-ready', 'unreachable', 'disk-pressure', 'memory-pressure', 'pid-pressure', 'unschedulable'].map((key) => `node.kubernetes.io/${key}`),
  ]);
});

describe('kubernetesVersion', () => {
  test('is the newest unless given, and is carried', () => {
    const carried = (options?: { kubernetesVersion?: KubernetesVersion }) => place([daemonSet()], { nodes: [] }, options)[0].kubernetesVersion;
    expect([carried(), carried({}), carried({ kubernetesVersion: '1.28' })]).toEqual(['1.37', '1.37', '1.28']);
  });

  test('must be one that is known', () => {
    expect(() => place([], { nodes: [] }, { kubernetesVersion: '1.27' as KubernetesVersion })).toThrow(new Error(
      'kubernetesVersion "1.27" is not known: use one of 1.28, 1.29, 1.30, 1.31, 1.32, 1.33, 1.34, 1.35, 1.36, 1.37',
    ));
  });
});

test.each<[string, unknown, unknown, string]>([
  ['a single DaemonSet', daemonSet(), { nodes: [] }, 'place takes a list of DaemonSets, and then what there is: place([daemonSet], { nodes })'],
  ['a List of kubectl', [daemonSet()], { nodes: { kind: 'List', items: [worker] } }, 'nodes must be a list of nodes; where kubectl has written a List, give its items: list.items'],
  ['nodes alone', [daemonSet()], [worker], 'nodes must be a list of nodes; where kubectl has written a List, give its items: list.items'],
  ['nothing', [daemonSet()], undefined, 'nodes must be a list of nodes; where kubectl has written a List, give its items: list.items'],
])('who gives %s is told what to give', (_, daemonSets, cluster, message) => {
  expect(() => place(daemonSets as DaemonSet[], cluster as ClusterState)).toThrow(new TypeError(message));
});

test('minReadySeconds is measured at the given time', () => {
  const agent = daemonSet({}, { minReadySeconds: 60 });
  const cluster = { nodes: [worker], pods: [daemonPod(agent, 'worker')] }; // ready since 00:01:00
  const available = (now: string) => place([agent], cluster, { now: new Date(now) })[0].observed!.numberAvailable;
  expect([available('2026-01-01T00:01:59Z'), available('2026-01-01T00:02:00Z')]).toEqual([0, 1]);
  expect(place([agent], cluster)[0].observed!.numberAvailable).toBe(1);
});

test('who says nothing of what it offers is not alike to who offers none, whichever comes first', () => {
  const offering = (name: string, allocatable: Record<string, string>): Node => ({ ...nodeCalled(name), status: { allocatable } });
  const agent = daemonSet({ containers: [{ name: 'main', image: 'a', resources: { requests: { cpu: '1' } } }] });
  const nodes = [offering('silent', {}), offering('without', { 'example.com/foo': '1' })];
  const verdicts = (each: Node[]) => place([agent], { nodes: each })[0].decisions.map((decision) => [decision.node.metadata.name, decision.verdict]);
  expect(verdicts(nodes)).toEqual([['silent', 'runs'], ['without', 'pending']]);
  expect(verdicts([...nodes].reverse())).toEqual([['without', 'pending'], ['silent', 'runs']]);
});

describe('a pod for another system than that of its node', () => {
  const nodes = [worker, windows, { ...windows, metadata: { ...windows.metadata, name: 'windows-2' } }];
  const [{ decisions, status }] = place([daemonSet({ os: { name: 'linux' } })], { nodes });

  test('is rejected by the kubelet, again and again', () => {
    expect(decisions.map(({ verdict, event }) => [verdict, event])).toEqual([
      ['runs', undefined],
      ...Array(2).fill(['rejected', { reason: 'PodOSNotSupported', message: 'Failed to admit pod as the OS field doesn\'t match node OS' }]),
    ]);
  });

  test('is there, and never ready', () => {
    expect(status).toMatchObject({ desiredNumberScheduled: 3, currentNumberScheduled: 3, numberReady: 1 });
  });

  test('is told from a plain one on a node of the same kind', () => {
    const [plain] = place([daemonSet({}, { name: 'plain' }), daemonSet({ os: { name: 'linux' } })], { nodes });
    expect(plain.decisions.map(({ verdict }) => verdict)).toEqual(['runs', 'runs', 'runs']);
  });
});

describe('a pod that is there, and whose place one that matters more takes', () => {
  const small = { ...worker, status: { allocatable: { cpu: 1, pods: 9 } } };
  const container = { name: 'main', image: 'example.com/agent:1', resources: { requests: { cpu: '1' } } };
  const lesser = daemonSet({ containers: [container] }, { name: 'lesser', updateStrategy: { type: 'OnDelete' } });
  const critical = daemonSet({ containers: [container], priorityClassName: 'system-node-critical' }, { name: 'critical' });
  const there = daemonPod(lesser, small.metadata.name, { spec: { nodeName: small.metadata.name, containers: [container] } });
  const [gone, come] = place([lesser, critical], { nodes: [small], pods: [there] });

  test('comes again, and waits', () => {
    expect(gone.decisions).toMatchObject([{ verdict: 'pending', reasons: [{ code: 'InsufficientResource', resource: 'cpu' }] }]);
    expect(gone.status).toMatchObject({ currentNumberScheduled: 1, numberReady: 0 });
  });

  test('is named', () => expect(come.decisions).toMatchObject([{ verdict: 'runs', evicts: ['kube-system/lesser-worker'] }]));
});

describe('what admission refuses', () => {
  const small = { ...nodeCalled('small'), status: { allocatable: { cpu: 1, pods: 9 } } };
  const container = { name: 'main', image: 'example.com/agent:1', resources: { requests: { cpu: '800m' } } };
  const priorityClasses = [{ metadata: { name: 'high' }, value: 1_000 }];
  const refused = daemonSet({ containers: [container], priorityClassName: 'none' }, { name: 'refused' });
  const there = (made: DaemonSet) => daemonPod(made, 'small', { spec: { nodeName: 'small', containers: [container] } });

  test('gives back the room of pods that go', () => {
    const now = { ...refused, metadata: { ...refused.metadata, annotations: { 'deprecated.daemonset.template.generation': '2' } } };
    const old = { ...there(now), metadata: { ...there(now).metadata, labels: { 'app': 'refused', 'pod-template-generation': '1' } } };
    const [gone, come] = place([now, daemonSet({ containers: [container] })], { nodes: [small], pods: [old], priorityClasses });
    expect([gone.decisions[0].verdict, come.decisions[0].verdict]).toEqual(['rejected', 'runs']);
  });

  test('does not come back when it has to go', () => {
    const kept = { ...refused, spec: { ...refused.spec, updateStrategy: { type: 'OnDelete' } } };
    const [gone, come] = place([kept, daemonSet({ containers: [container], priorityClassName: 'high' })], { nodes: [small], pods: [there(kept)], priorityClasses });
    expect(come.decisions).toMatchObject([{ verdict: 'runs', evicts: ['kube-system/refused-small'] }]);
    expect(gone.decisions).toMatchObject([{
      verdict: 'rejected', reasons: [{ code: 'PriorityClassMissing' }], event: { reason: 'FailedCreate' },
    }]);
    expect(gone.status).toMatchObject({ desiredNumberScheduled: 1, currentNumberScheduled: 0, numberReady: 0, numberUnavailable: 1 });
  });
});
