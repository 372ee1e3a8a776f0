import type { Node } from '../../lib/kube/node';
import type { Pod } from '../../lib/kube/pod';
import type { DaemonSetUpdateStrategy } from '../../lib/kube/pod-template.generated';
import type { KubernetesVersion } from '../../lib/kube/well-known';
import { Rollout, type Occupied } from '../../lib/placement/controller/rollout';
import type { InsufficientResource, Reason } from '../../lib/placement/reason';
import type { RaiseQuota } from '../../lib/placement/remedy';
import { standstillOf, type Standstill } from '../../lib/placement/standstill';
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

function found(update: Rollout, reasons: readonly Reason[] = [], quotas?: readonly RaiseQuota[], kubernetesVersion: KubernetesVersion = '1.37'): Standstill | undefined {
  return standstillOf(update, { nodes: NODES, kubernetesVersion, quotas, reasons: () => reasons });
}

const surging = rollout({ maxSurge: 1, maxUnavailable: 0 }, [0]);
const PATH = 'spec.updateStrategy.rollingUpdate';
const base = { layer: 'scheduler', path: 'spec', decisive: true, remedies: [] } as const;
const lacking = (requested: string, used: string): InsufficientResource => (
  { ...base, code: 'InsufficientResource', resource: 'cpu', requested, used, allocatable: '1' });
const portOf = (holder: string): Reason => (
  { ...base, code: 'HostPortConflict', container: 'main', hostIP: '0.0.0.0', protocol: 'TCP', hostPort: 80, holder });

test('an update that gets through has no standstill', () => {
  expect(found(rollout({}, []))).toBeUndefined();
  expect(found(rollout({ maxUnavailable: 3 }, [0, 1, 2]))).toBeUndefined();
});

test('as many as may be unavailable hold it up, and with one more it gets past them', () => {
  expect(found(rollout({}, [1]))).toEqual({
    limit: 'maxUnavailable', allows: 1, heldUpBy: ['b'], outdated: 2, remedies: [{ code: 'SetField', path: `${PATH}.maxUnavailable`, value: '2' }],
  });
  expect(found(rollout({}, [0, 1]))?.remedies).toEqual([{ code: 'SetField', path: `${PATH}.maxUnavailable`, value: '3' }]);
});

test('where all are in its way there is nothing to get past to', () => {
  expect(found(rollout({}, [0, 1, 2]))).toMatchObject({ heldUpBy: ['a'], outdated: 2, remedies: [] });
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
  ['gates', [{ ...base, code: 'SchedulingGated', gates: ['g'] }], false],
])('with surge, that new pods lack %s has a way out, or none', (_, reasons, hasOne) => {
  expect(found(surging, reasons)).toEqual({
    limit: 'maxSurge', allows: 1, heldUpBy: ['a'], outdated: 3, remedies: hasOne ? [{ code: 'SetField', path: PATH, value: '{maxSurge: 0, maxUnavailable: 1}' }] : [],
  });
});

test.each<[string, Partial<Pod>, KubernetesVersion, boolean]>([
  ['requests as a whole', { spec: { resources: { requests: { cpu: '700m' } } } }, '1.34', true],
  ['requests as a whole, where no version counts it', { spec: { resources: { requests: { cpu: '700m' } } } }, '1.33', false],
  ['has still while it is resized', { status: { containerStatuses: [{ name: 'main', resources: { requests: { cpu: '700m' } } }] } }, '1.33', true],
])('what the old pod %s is what it gives back', (_, { spec, status }, kubernetesVersion, hasOne) => {
  const pod: Pod = { ...old[0], spec: { ...old[0].spec, ...spec }, status };
  const update = rollout({ maxSurge: 1, maxUnavailable: 0 }, [0], [{ ...occupied[0], pods: [pod] }]);
  expect(found(update, [lacking('1', '700m')], [], kubernetesVersion)?.remedies).toHaveLength(hasOne ? 1 : 0);
});

test('a pod that cannot be created holds up all others, until quotas let it be', () => {
  const ways = [{ code: 'RaiseQuota', namespace: 'kube-system', name: 'quota', hard: { cpu: '1' } }] as const;
  expect(found(rollout({ maxUnavailable: 2 }, [], occupied, 1), [], ways)).toEqual({
    limit: 'creation', allows: 2, heldUpBy: [], outdated: 2, remedies: ways,
  });
  expect(found(rollout({}, [], occupied, 3), [], ways)).toBeUndefined();
});
