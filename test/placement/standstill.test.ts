import type { Node } from '../../lib/kube/node';
import type { Pod } from '../../lib/kube/pod';
import type { DaemonSetUpdateStrategy } from '../../lib/kube/pod-template.generated';
import type { KubernetesVersion } from '../../lib/kube/well-known';
import { Rollout, type Occupied } from '../../lib/placement/controller/rollout';
import type { InsufficientResource, Reason } from '../../lib/placement/reason';
import type { RaiseQuota } from '../../lib/placement/remedy';
import { standstillOf, type Standstill, type Stuck } from '../../lib/placement/standstill';
import { daemonPod, daemonSet, node } from '../world';

const RUN = { shouldRun: true, shouldContinueRunning: true };
const agent = daemonSet();
const metadata = { ...agent.metadata, annotations: { 'deprecated.daemonset.template.generation': '2' } };
const NODES: readonly Node[] = ['a', 'b', 'c'].map((name) => node(name));
const requesting = { containers: [{ name: 'main', resources: { requests: { cpu: '600m' } } }] };
const old: readonly Pod[] = NODES.map(({ metadata: { name } }) => daemonPod(agent, name, { spec: { nodeName: name, ...requesting } }));
const occupied: readonly Occupied[] = old.map((pod, index) => ({ index, ruling: RUN, pods: [pod] }));

function rollout(rollingUpdate: DaemonSetUpdateStrategy['rollingUpdate'], stuck: readonly number[], places = occupied, most?: number): Rollout {
  return new Rollout({ ...agent, metadata, spec: { ...agent.spec, updateStrategy: { rollingUpdate } } }, NODES.length, places, new Set(stuck), most);
}

interface Found {
  readonly reasons?: readonly Reason[];
  readonly quotas?: readonly RaiseQuota[];
  readonly lacksPods?: boolean;
  readonly kubernetesVersion?: KubernetesVersion;
  readonly stuck?: Stuck;
}

function found(update: Rollout, { reasons = [], kubernetesVersion = '1.37', ...rest }: Found = {}): Standstill | undefined {
  return standstillOf(update, { nodes: NODES, kubernetesVersion, ...rest, reasons: () => reasons });
}

const on = (...all: readonly [number, readonly Reason[]][]): Stuck => new Map(all);

const surging = rollout({ maxSurge: 1, maxUnavailable: 0 }, [0]);
const PATH = 'spec.updateStrategy.rollingUpdate';
const base = { layer: 'scheduler', path: 'spec', decisive: true, remedies: [] } as const;
const lacking = (requested: string, used: string, resource = 'cpu', left?: string): InsufficientResource => ({
  ...base, code: 'InsufficientResource', resource, requested, used, allocatable: '1', remedies: left === undefined ? [] : [{ code: 'LowerRequest', resource, to: left }],
});
const gated: Reason = { ...base, code: 'SchedulingGated', gates: ['g'] };
const absent: Reason = { ...base, layer: 'admission', code: 'PriorityClassMissing', name: 'absent', kubernetes: { message: '' } };
const portOf = (holder: string): Reason => (
  { ...base, code: 'HostPortConflict', container: 'main', hostIP: '0.0.0.0', protocol: 'TCP', hostPort: 80, holder });

test('an update that gets through has no standstill', () => {
  expect(found(rollout({}, []))).toBeUndefined();
  expect(found(rollout({ maxUnavailable: 3 }, [0, 1, 2]))).toBeUndefined();
});

test('with surge, one more than those that keep their old pods is enough', () => {
  expect(found(surging, { reasons: [gated] })).toMatchObject({ outdated: 3, remedies: [{ path: `${PATH}.maxSurge`, value: '2' }] });
  expect(found(rollout({ maxSurge: 2, maxUnavailable: 0 }, [0]), { reasons: [gated] })).toMatchObject({ outdated: 1, remedies: [] });
});

test('as many as may be unavailable hold it up, and with one more it gets past them', () => {
  expect(found(rollout({}, [1]))).toEqual({
    limit: 'maxUnavailable',
    allows: 1,
    heldUpBy: ['b'],
    stuckOn: [],
    outdated: 2,
    isLeftToChance: true,
    remedies: [{ code: 'SetField', path: `${PATH}.maxUnavailable`, value: '2' }],
  });
});

test('all are named on which no new pod would run, and go without when it gets past them', () => {
  expect(found(rollout({}, [0, 1]), { stuck: on([0, [gated]], [1, [gated]]) })).toMatchObject({
    heldUpBy: ['a'], stuckOn: ['a', 'b'], remedies: [{ code: 'SetField', path: `${PATH}.maxUnavailable`, value: '3', without: ['a', 'b'] }],
  });
});

test('what may not be created anywhere is held up by no node', () => {
  expect(found(rollout({}, [0, 1, 2]), { stuck: on([0, [absent]], [1, [absent]], [2, [absent, gated]]) })?.stuckOn).toEqual(['c']);
});

test.each<[string, Stuck, object]>([
  ['one resource', on([0, [lacking('1', '600m', 'cpu', '400m')]], [1, [lacking('1', '1', 'cpu', '50m')]], [2, [lacking('1', '600m', 'cpu', '110m')]]), { cpu: '50m' }],
  ['several', on([0, [lacking('1', '600m', 'cpu', '400m')]], [1, [lacking('1', '1', 'cpu', '1'), lacking('2Gi', '0', 'memory', '1Gi')]]), { cpu: '400m', memory: '1Gi' }],
])('where pods are only too large, smaller ones fit on all nodes: %s', (_, stuck, to) => {
  expect(found(rollout({}, [0, 1, 2]), { stuck })?.remedies).toEqual([{ code: 'LowerRequests', to }]);
  expect(found(surging, { stuck })?.remedies).toContainEqual({ code: 'LowerRequests', to });
});

test.each<[string, readonly Reason[]]>([['nothing is left', [lacking('1', '1')]], ['something else is in the way', [lacking('1', '600m', 'cpu', '400m'), gated]]])('no smaller one does where %s', (_, reasons) => {
  expect(found(rollout({}, [0, 1, 2]), { stuck: on([0, [lacking('1', '600m', 'cpu', '400m')]], [1, reasons]) })?.remedies).toEqual([]);
});

test('a share of the nodes is told as it is written', () => {
  expect(found(rollout({ maxUnavailable: '50%' }, [0, 1]))).toMatchObject({ allows: 2, percentage: { percent: 50, of: 3 } });
  expect(found(rollout({ maxSurge: '50%' }, [0, 1]))).toMatchObject({ limit: 'maxSurge', allows: 2, percentage: { percent: 50, of: 3 } });
});

test('where all are in its way there is nothing to get past to', () => {
  expect(found(rollout({}, [0, 1, 2]), { stuck: on([0, [gated]], [1, [gated]], [2, [gated]]) })).toMatchObject({ heldUpBy: ['a'], outdated: 2, remedies: [] });
});

test('on delete nothing is held up', () => {
  const still = new Rollout({ ...agent, metadata, spec: { ...agent.spec, updateStrategy: { type: 'OnDelete' } } }, 3, occupied, new Set([0]));
  expect(found(still)).toBeUndefined();
});

test.each<[string, readonly Reason[], boolean]>([
  ['the port of the old pod', [portOf('kube-system/agent-a')], true],
  ['the port of another pod', [portOf('kube-system/other')], false],
  ['the place of the old pod', [{ ...base, code: 'TooManyPods', running: 1, allowed: 1 }], true],
  ['the places of two pods', [{ ...base, code: 'TooManyPods', running: 2, allowed: 1 }], false],
  ['as much as the old pod has', [lacking('1', '600m')], true],
  ['more than the old pod has', [lacking('1001m', '600m')], false],
  ['the port of the old pod and something else', [portOf('kube-system/agent-a'), lacking('2', '0')], false],
  ['gates', [gated], false],
])('with surge, that new pods lack %s has a way out, or none', (_, reasons, hasOne) => {
  const oldFirst = hasOne ? [{ code: 'SetField', path: PATH, value: '{maxSurge: 0, maxUnavailable: 1}' }] : [];
  const remedies = [...oldFirst, { code: 'SetField', path: `${PATH}.maxSurge`, value: '2' }];
  expect(found(surging, { reasons })).toEqual({ limit: 'maxSurge', allows: 1, heldUpBy: ['a'], stuckOn: [], outdated: 3, isLeftToChance: true, remedies });
});

test.each<[string, Partial<Pod>, KubernetesVersion, boolean]>([
  ['requests as a whole', { spec: { resources: { requests: { cpu: '700m' } } } }, '1.34', true],
  ['requests as a whole, where no version counts it', { spec: { resources: { requests: { cpu: '700m' } } } }, '1.33', false],
  ['has still while it is resized', { status: { containerStatuses: [{ name: 'main', resources: { requests: { cpu: '700m' } } }] } }, '1.33', true],
])('what the old pod %s is what it gives back', (_, { spec, status }, kubernetesVersion, hasOne) => {
  const pod: Pod = { ...old[0], spec: { ...old[0].spec, ...spec }, status };
  const update = rollout({ maxSurge: 1, maxUnavailable: 0 }, [0], [{ ...occupied[0], pods: [pod] }]);
  expect(found(update, { reasons: [lacking('1', '700m')], kubernetesVersion })?.remedies).toHaveLength(hasOne ? 1 : 0);
});

test('a pod that cannot be created holds up all others, until quotas let it be', () => {
  const ways = [{ code: 'RaiseQuota', namespace: 'kube-system', name: 'quota', hard: { cpu: '1' } }] as const;
  expect(found(rollout({ maxUnavailable: 2 }, [], occupied, 1), { quotas: ways })).toEqual({
    limit: 'creation', allows: 2, heldUpBy: [], stuckOn: [], outdated: 2, isLeftToChance: true, remedies: ways,
  });
  expect(found(rollout({}, [0, 1, 2]), { quotas: ways, lacksPods: true })).toMatchObject({ limit: 'creation', heldUpBy: ['a'], outdated: 2, remedies: ways });
  expect(found(rollout({}, [], occupied, 3), { quotas: ways, lacksPods: true })).toBeUndefined();
});
