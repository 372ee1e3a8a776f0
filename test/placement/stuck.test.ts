import type { DaemonSet } from '../../lib/kube/daemon-set';
import type { Node } from '../../lib/kube/node';
import type { Pod } from '../../lib/kube/pod';
import type { Container } from '../../lib/kube/pod-template.generated';
import { place } from '../../lib/placement/place';
import { daemonPod, daemonSet, node, taint } from '../world';

const SURGE = { maxSurge: 1, maxUnavailable: 0 };

interface Update {
  /** Of old pods and new ones alike. */
  readonly container?: Partial<Container>;
  readonly rollingUpdate?: object;
  readonly priorityClassName?: string;
}

function agent({ container, rollingUpdate, priorityClassName }: Update = {}, name = 'agent'): DaemonSet {
  const { metadata, ...rest } = daemonSet(
    { containers: [{ name: 'main', image: 'a', ...container }], ...priorityClassName && { priorityClassName } },
    { name, updateStrategy: { type: 'RollingUpdate', rollingUpdate } },
  );
  return { ...rest, metadata: { ...metadata, annotations: { 'deprecated.daemonset.template.generation': '2' } } };
}

function pod(owner: DaemonSet, nodeName: string, generation = '1'): Pod {
  const { metadata, ...rest } = daemonPod(owner, nodeName, { spec: { nodeName, containers: owner.spec.template.spec!.containers } });
  return { ...rest, metadata: { ...metadata, labels: { ...metadata.labels, 'pod-template-generation': generation } } };
}

const cpu = (amount: string): Partial<Container> => ({ resources: { requests: { cpu: amount } } });
const port: Partial<Container> = { ports: [{ containerPort: 80, hostPort: 80 }] };
const ofSize = (name: string, size: string): Node => ({ ...node(name), status: { allocatable: { cpu: size, pods: '10' } } });
const smaller = (amount: string) => ({ code: 'LowerRequests', to: { cpu: amount } });
const small = ['a', 'b', 'c'].map((name) => ofSize(name, '1'));

const verdicts = (daemonSets: readonly DaemonSet[], nodes: readonly Node[], pods: readonly Pod[]) => (
  place(daemonSets, { nodes, pods }).map(({ decisions, standstill, status }) => ({
    verdicts: decisions.map(({ verdict }) => verdict),
    standstill: standstill && { outdated: standstill.outdated, heldUpBy: standstill.heldUpBy, remedies: standstill.remedies },
    status: [status.desiredNumberScheduled, status.currentNumberScheduled, status.numberReady, status.updatedNumberScheduled],
  })));

test('an update that gets through says nothing', () => {
  const one = agent({ container: cpu('1') });
  expect(verdicts([one], small, small.map(({ metadata }) => pod(one, metadata.name)))).toEqual([
    { verdicts: ['runs', 'runs', 'runs'], standstill: undefined, status: [3, 3, 3, 3] },
  ]);
});

test('a node without room holds up all others', () => {
  const one = agent({ container: cpu('1') });
  const nodes = [ofSize('tiny', '100m'), ...small];
  const pods = small.map(({ metadata }) => pod(one, metadata.name));
  expect(verdicts([one], nodes, pods)).toEqual([{
    verdicts: ['pending', 'runs', 'runs', 'runs'],
    standstill: {
      outdated: 3,
      heldUpBy: ['tiny'],
      remedies: [smaller('100m'), { code: 'SetField', path: 'spec.updateStrategy.rollingUpdate.maxUnavailable', value: '2', without: ['tiny'] }],
    },
    status: [4, 4, 3, 1],
  }]);
  const two = agent({ container: cpu('1'), rollingUpdate: { maxUnavailable: 2 } });
  expect(verdicts([two], nodes, pods)).toEqual([{ verdicts: ['pending', 'runs', 'runs', 'runs'], standstill: undefined, status: [4, 4, 3, 4] }]);
});

test('an update that asks for more than nodes have takes no more of them than may be unavailable', () => {
  const one = agent({ container: cpu('2') });
  expect(verdicts([one], small, small.map(({ metadata }) => pod(agent({ container: cpu('1') }), metadata.name)))).toEqual([
    { verdicts: ['pending', 'runs', 'runs'], standstill: { outdated: 2, heldUpBy: ['a'], remedies: [smaller('1')] }, status: [3, 3, 2, 1] },
  ]);
});

test('nodes that would hold it up are named before it gets there, and what fits on all of them', () => {
  const one = agent({ container: cpu('500m') });
  const nodes = [ofSize('a', '400m'), ofSize('b', '4'), ofSize('c', '110m'), ofSize('d', '150m')];
  const [{ standstill, decisions }] = place([one], { nodes, pods: nodes.map(({ metadata }) => pod(agent({ container: cpu('100m') }), metadata.name)) });
  expect(standstill).toMatchObject({
    heldUpBy: ['a'], stuckOn: ['a', 'c', 'd'], outdated: 3, isLeftToChance: true, remedies: [smaller('110m'), { value: '4', without: ['a', 'c', 'd'] }],
  });
  expect(decisions.map(({ outdated }) => outdated)).toEqual([undefined, 'NotReached', 'NotReached', 'NotReached']);
});

describe('with surge', () => {
  const oldFirst = { code: 'SetField', path: 'spec.updateStrategy.rollingUpdate', value: '{maxSurge: 0, maxUnavailable: 1}' };

  test.each<[string, Partial<Container>, readonly object[]]>([
    ['a port', port, [oldFirst]], ['most of a node', cpu('600m'), [oldFirst, smaller('400m')]],
  ])('old pods that have %s are in the way of the new ones', (_, container, remedies) => {
    const one = agent({ container, rollingUpdate: SURGE });
    expect(verdicts([one], small, small.map(({ metadata }) => pod(one, metadata.name)))).toEqual([
      { verdicts: ['pending', 'runs', 'runs'], standstill: { outdated: 3, heldUpBy: ['a'], remedies }, status: [3, 3, 3, 0] },
    ]);
  });

  test('where both fit, all are replaced', () => {
    const one = agent({ container: cpu('500m'), rollingUpdate: SURGE });
    expect(verdicts([one], small, small.map(({ metadata }) => pod(one, metadata.name)))).toEqual([
      { verdicts: ['runs', 'runs', 'runs'], standstill: undefined, status: [3, 3, 3, 3] },
    ]);
  });

  test('where fewer are in the way than may be doubled, the others are replaced', () => {
    const one = agent({ container: cpu('600m'), rollingUpdate: { ...SURGE, maxSurge: 2 } });
    const nodes = [ofSize('a', '1'), ofSize('b', '2'), ofSize('c', '2')];
    expect(verdicts([one], nodes, nodes.map(({ metadata }) => pod(one, metadata.name)))).toEqual([
      { verdicts: ['pending', 'runs', 'runs'], standstill: { outdated: 1, heldUpBy: ['a'], remedies: [oldFirst, smaller('400m')] }, status: [3, 3, 3, 2] },
    ]);
  });

  test('it is no way out that the old pods go first, where the new ones do not fit in their place', () => {
    const one = agent({ container: cpu('2'), rollingUpdate: SURGE });
    expect(verdicts([one], small.slice(0, 1), [pod(agent({ container: cpu('1') }), 'a')])[0].standstill).toEqual({ outdated: 1, heldUpBy: ['a'], remedies: [] });
  });

  test('a new pod that matters more takes the place of the old one', () => {
    const one = agent({ container: cpu('600m'), rollingUpdate: SURGE, priorityClassName: 'system-node-critical' });
    expect(verdicts([one], [small[0]], [pod(one, 'a')])).toEqual([{ verdicts: ['runs'], standstill: undefined, status: [1, 1, 1, 1] }]);
  });

  test('old pods that stay are in the way of others', () => {
    const one = agent({ container: port, rollingUpdate: SURGE });
    const other = agent({ container: cpu('500m') }, 'other');
    const greedy = agent({ container: { ...port, ...cpu('600m') }, rollingUpdate: SURGE });
    expect(verdicts([one, other], [small[0]], [pod(greedy, 'a')]).map((each) => each.verdicts)).toEqual([['pending'], ['pending']]);
  });

  test('an old pod stays where none is wanted, as long as a node that should have one goes without', () => {
    const one = agent({ container: cpu('600m'), rollingUpdate: SURGE });
    const tainted = node('tainted', {}, [taint('busy:NoSchedule')]);
    const pods = [pod(one, 'tainted')];
    expect(verdicts([one], [ofSize('tiny', '100m'), tainted], pods)[0].verdicts).toEqual(['pending', 'stays']);
    expect(verdicts([one], [ofSize('fits', '1'), tainted], pods)[0].verdicts).toEqual(['runs', 'removed']);
  });

  test('what admission refuses leaves the old pods where they are', () => {
    const one = agent({ rollingUpdate: SURGE, priorityClassName: 'absent' });
    const pods = small.map(({ metadata }) => pod(one, metadata.name));
    const [{ status, decisions, standstill }] = place([one], { nodes: small, pods, priorityClasses: [] });
    expect(decisions.map(({ verdict }) => verdict)).toEqual(['rejected', 'runs', 'runs']);
    expect([status.currentNumberScheduled, status.numberReady, status.updatedNumberScheduled, standstill?.outdated]).toEqual([3, 3, 0, 3]);
  });
});

test('an update whose pods cannot be created takes no more old ones than may be unavailable', () => {
  const one = agent({ priorityClassName: 'absent' });
  const [{ status, decisions }] = place([one], { nodes: small, pods: small.map(({ metadata }) => pod(one, metadata.name)), priorityClasses: [] });
  expect(decisions.map(({ verdict }) => verdict)).toEqual(['rejected', 'runs', 'runs']);
  expect([status.currentNumberScheduled, status.numberReady, status.updatedNumberScheduled]).toEqual([2, 2, 0]);
});

test('a quota that lets no more pods be created halts an update, and is told with what would be enough', () => {
  const one = agent({ container: cpu('150m'), rollingUpdate: SURGE });
  const pods = small.map(({ metadata }) => pod(agent({ container: cpu('100m') }), metadata.name));
  const resourceQuotas = [{ metadata: { name: 'quota', namespace: one.metadata.namespace }, spec: { hard: { 'requests.cpu': '450m' } } }];
  const [{ standstill, status, decisions }] = place([one], { nodes: small, pods, resourceQuotas });
  expect(standstill).toEqual({
    limit: 'creation',
    allows: 1,
    heldUpBy: [],
    stuckOn: [],
    outdated: 2,
    isLeftToChance: true,
    remedies: [{ code: 'RaiseQuota', namespace: one.metadata.namespace, name: 'quota', hard: { 'requests.cpu': '550m' } }],
  });
  expect(decisions.map(({ verdict }) => verdict)).toEqual(['runs', 'runs', 'runs']);
  expect([status.currentNumberScheduled, status.numberReady, status.updatedNumberScheduled]).toEqual([3, 3, 1]);
});

test('it is halted, too, where it is left to chance which of the new pods are created', () => {
  const one = agent({ container: cpu('150m') });
  const pods = small.map(({ metadata }) => pod(agent({ container: cpu('100m') }), metadata.name));
  const resourceQuotas = [{ metadata: { name: 'quota', namespace: one.metadata.namespace }, spec: { hard: { 'requests.cpu': '350m' } } }];
  const [{ standstill, status, decisions }] = place([one], { nodes: small, pods, resourceQuotas });
  expect(standstill).toMatchObject({ limit: 'creation', outdated: 1, remedies: [{ hard: { 'requests.cpu': '450m' } }] });
  expect(decisions.map(({ verdict }) => verdict)).toEqual(['undecided', 'undecided', 'runs']);
  expect([status.currentNumberScheduled, status.numberReady, status.updatedNumberScheduled]).toEqual([2, 2, 1]);
});
