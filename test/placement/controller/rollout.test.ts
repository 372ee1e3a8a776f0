import type { Pod } from '../../../lib/kube/pod';
import type { DaemonSetUpdateStrategy } from '../../../lib/kube/pod-template.generated';
import { Rollout, type Occupied } from '../../../lib/placement/controller/rollout';
import { daemonPod, daemonSet } from '../../world';

const STAY = { shouldRun: false, shouldContinueRunning: true };
const agent = daemonSet();
const pod = (name: string, generation: string, nodeName = 'n'): Pod => (
  daemonPod(agent, nodeName, { metadata: { name, labels: { 'pod-template-generation': generation } } }));
const young = pod('young', '2');
const old = pod('old', '1');
const waiting = pod('waiting', '2', '');
const ended: Pod = { ...young, status: { phase: 'Failed' } };
const terminating: Pod = { ...young, metadata: { ...young.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' } };

const rolling = (rollingUpdate?: DaemonSetUpdateStrategy['rollingUpdate']) => ({ type: 'RollingUpdate', rollingUpdate });
const ON_DELETE = { type: 'OnDelete' };

type Cluster = { readonly desired?: number; readonly occupied?: readonly Occupied[] };

function rollout(updateStrategy: DaemonSetUpdateStrategy | undefined, { desired = 3, occupied = [] }: Cluster = {}) {
  const annotations = { 'deprecated.daemonset.template.generation': '2' };
  return new Rollout({ ...agent, metadata: { ...agent.metadata, annotations }, spec: { ...agent.spec, updateStrategy } }, desired, occupied);
}

test.each<[string, DaemonSetUpdateStrategy | undefined, Pod[], Pod | undefined]>([
  ['without a strategy an old pod is replaced', undefined, [old], undefined],
  ['a rolling update replaces it', rolling(), [old], undefined],
  ['on delete it stays', ON_DELETE, [old], old],
  ['a new pod stays', undefined, [young], young],
  ['the first pod stays', undefined, [young, old], young],
  ['an old first pod goes with all others', undefined, [old, young], undefined],
  ['with surge a new one outlives it', rolling({ maxSurge: 1, maxUnavailable: 0 }), [old, young], young],
  ['a percentage of surge is surge', rolling({ maxSurge: '1%', maxUnavailable: 0 }), [old, young], young],
  ['a surge of 0% is none', rolling({ maxSurge: '0%' }), [old, young], undefined],
  ['on delete there is no surge', { ...rolling({ maxSurge: 1 }), ...ON_DELETE }, [old, young], old],
  ['what has ended or is being deleted does not stay', ON_DELETE, [ended, terminating], undefined],
  ['what comes after it does', ON_DELETE, [ended, terminating, old], old],
])('%s', (_, strategy, pods, remaining) => {
  expect(rollout(strategy).remaining(pods)).toBe(remaining);
  expect(rollout(strategy).renews(pods)).toBe(remaining !== old);
});

test('pods that can never be scheduled hold up an update for as many as may be unavailable', () => {
  const occupied = [{ ruling: STAY, pods: [waiting] }];
  expect(rollout(undefined, { occupied }).remaining([old])).toBe(old);
  expect(rollout(rolling({ maxUnavailable: 2 }), { occupied }).remaining([old])).toBeUndefined();
  expect(rollout(rolling({ maxUnavailable: '34%' }), { occupied }).remaining([old])).toBeUndefined();
  expect(rollout(rolling({ maxUnavailable: '33%' }), { occupied }).remaining([old])).toBe(old);
  expect(rollout(undefined, { occupied }).remaining([pod('old', '1', '')])).toBeUndefined(); // it is unavailable itself
});

test('a percentage of no nodes lets none go, a number does', () => {
  expect(rollout(rolling({ maxUnavailable: '10%' }), { desired: 0 }).remaining([old])).toBe(old);
  expect(rollout(rolling({ maxUnavailable: 1 }), { desired: 0 }).remaining([old])).toBeUndefined();
  expect(rollout(rolling({ maxUnavailable: 0 }), { desired: 1 }).remaining([old])).toBeUndefined(); // taken for 1
});
