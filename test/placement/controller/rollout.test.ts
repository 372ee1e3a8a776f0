import type { Pod } from '../../../lib/kube/pod';
import type { DaemonSetUpdateStrategy } from '../../../lib/kube/pod-template.generated';
import { Rollout, type Occupied, type Stuck } from '../../../lib/placement/controller/rollout';
import { daemonPod, daemonSet } from '../../world';

const RUN = { shouldRun: true, shouldContinueRunning: true };
const GO = { shouldRun: false, shouldContinueRunning: false };
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

type Cluster = { readonly desired?: number; readonly occupied?: readonly Occupied[]; readonly stuck?: Stuck };

function rollout(updateStrategy: DaemonSetUpdateStrategy | undefined, { desired = 3, occupied = [], stuck }: Cluster = {}) {
  const annotations = { 'deprecated.daemonset.template.generation': '2' };
  return new Rollout({ ...agent, metadata: { ...agent.metadata, annotations }, spec: { ...agent.spec, updateStrategy } }, desired, occupied, stuck);
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

describe('an update that takes one after the other', () => {
  const waits = { index: 9, ruling: STAY, pods: [waiting] };
  const runs = { index: 1, ruling: RUN, pods: [old] };

  test.each<[string, DaemonSetUpdateStrategy | undefined, boolean]>([
    ['as many as may be unavailable', undefined, true],
    ['fewer', rolling({ maxUnavailable: 2 }), false],
    ['fewer than a percentage', rolling({ maxUnavailable: '34%' }), false],
    ['as many as a percentage', rolling({ maxUnavailable: '33%' }), true],
  ])('is held up by pods that can never be scheduled: %s', (_, strategy, expected) => {
    expect(rollout(strategy, { occupied: [waits, runs] }).remaining([old])).toBe(expected ? old : undefined);
  });

  test('takes away what is not wanted, and then replaces, up to the pod that cannot be created', () => {
    const second = { index: 2, ruling: RUN, pods: [pod('second', '1')] };
    const unwanted = { index: 3, ruling: STAY, pods: [pod('unwanted', '1')] };
    const whole = rollout(undefined, { occupied: [runs, second, unwanted] });
    expect(whole.replacing.map(({ index }) => index)).toEqual([3, 1, 2]);
    const daemon = { ...agent, metadata: { ...agent.metadata, annotations: { 'deprecated.daemonset.template.generation': '2' } } };
    const left = (most: number) => {
      const halted = new Rollout(daemon, 3, [runs, second, unwanted], undefined, most);
      return [runs, second, unwanted].map(({ pods }) => halted.remaining(pods)?.metadata.name);
    };
    expect([0, 1, 2].map(left)).toEqual([['old', 'second', 'unwanted'], ['old', 'second', undefined], [undefined, 'second', undefined]]);
  });

  test('lets an old pod go that is unavailable itself', () => {
    const unbound = pod('old', '1', '');
    expect(rollout(undefined, { occupied: [waits, { ...runs, pods: [unbound] }] }).remaining([unbound])).toBeUndefined();
  });

  test('is held up by nodes where no new pod runs', () => {
    expect(rollout(undefined, { occupied: [runs], stuck: new Set([0]) }).halt).toEqual({
      staying: [{ index: 1, old }], beside: [], heldBack: [{ index: 1, old }], heldUpBy: [0],
    });
    expect(rollout(undefined, { occupied: [runs] }).remaining([old])).toBeUndefined();
  });

  test('takes old pods away where none is wanted, too', () => {
    expect(rollout(undefined, { occupied: [{ ...runs, ruling: STAY }], stuck: new Set([0]) }).remaining([old])).toBe(old);
    expect(rollout(undefined, { occupied: [{ ...runs, ruling: GO }], stuck: new Set([0]) }).remaining([old])).toBeUndefined();
  });
});

describe('an update with surge', () => {
  const surging = rolling({ maxSurge: 1, maxUnavailable: 0 });
  const runs = { index: 1, ruling: RUN, pods: [old] };
  const both = { index: 2, ruling: RUN, pods: [old, waiting] };

  test('makes new pods beside old ones, until it is known where they do not run', () => {
    const open = rollout(surging, { occupied: [runs] });
    expect([open.replaces, open.remaining([old]), open.doubles([old]), open.renews([old])]).toEqual([true, old, true, false]);
  });

  test('replaces them where it is known that new ones run', () => {
    const known = rollout(surging, { occupied: [runs, both], stuck: new Set() });
    expect([known.remaining([old]), known.doubles([old]), known.remaining(both.pods)]).toEqual([undefined, false, waiting]);
  });

  test('keeps them where it is known that new ones do not run', () => {
    const stuck = rollout(surging, { occupied: [runs], stuck: new Set([1]) });
    expect([stuck.doubled, stuck.remaining([old]), stuck.doubles([old]), stuck.rival([old])]).toEqual([[1], old, true, undefined]);
  });

  test('knows of a new pod that waits already', () => {
    const stuck = rollout(surging, { occupied: [both], stuck: new Set([2]) });
    expect([stuck.remaining(both.pods), stuck.doubles(both.pods), stuck.rival(both.pods)]).toEqual([old, true, waiting]);
  });

  test('has nothing to do where the new pod is bound, or is the only one', () => {
    expect(rollout(surging, { occupied: [{ ...both, pods: [old, young] }] }).replaces).toBe(false);
    expect(rollout(surging, { occupied: [{ ...runs, ruling: STAY, pods: [young] }] }).replaces).toBe(false);
  });

  describe('takes old pods away where none is wanted', () => {
    const unwanted = { ...runs, ruling: STAY };
    const left = (stuck: Stuck | undefined, ...others: readonly Occupied[]) => (
      rollout(surging, { occupied: [unwanted, ...others], stuck }).remaining([old]));

    test('if it is not known that a node goes without', () => {
      expect(rollout(surging, { occupied: [unwanted] }).replaces).toBe(true);
      expect([left(undefined), left(new Set())]).toEqual([undefined, undefined]);
    });

    test('in the order of the others, if a pod cannot be created: all stay before it begins', () => {
      const annotations = { 'deprecated.daemonset.template.generation': '2' };
      const daemon = { ...agent, metadata: { ...agent.metadata, annotations }, spec: { ...agent.spec, updateStrategy: surging } };
      const halted = (most: number, others: readonly Occupied[] = []) => new Rollout(daemon, 3, [unwanted, ...others], new Set([0, 2]), most);
      expect([halted(0).remaining([old]), halted(0).halt.staying.length]).toEqual([old, 1]);
      expect([halted(1).remaining([old]), halted(1).halt.staying.length]).toEqual([old, 0]);
      const beside = { index: 2, ruling: RUN, pods: [pod('other', '1')] };
      expect([halted(0, [beside]).doubled, halted(1, [beside]).doubled]).toEqual([[], [2]]);
    });

    test('but for as many as nodes go without', () => {
      const second = { ...unwanted, index: 4, pods: [pod('second', '1')] };
      const spared = rollout(surging, { occupied: [unwanted, second], stuck: new Set([0]) });
      expect([spared.remaining([old]), spared.remaining(second.pods)]).toEqual([old, undefined]);
    });

    test('whoever goes without, where the new one is there already', () => {
      const doubled = { ...unwanted, pods: [old, young] };
      expect(rollout(surging, { occupied: [doubled], stuck: new Set([0, 5]) }).remaining(doubled.pods)).toBe(young);
    });

    test('if a new one stands in, or the node that gets none has its old one still', () => {
      expect(left(new Set([0]), { index: 3, ruling: STAY, pods: [young] })).toBeUndefined();
      expect(left(new Set([0]), { index: 3, ruling: STAY, pods: [waiting] })).toBe(old);
      expect(left(new Set([2]), { index: 2, ruling: RUN, pods: [pod('other', '1')] })).toBeUndefined();
    });
  });
});

test('on delete nothing is replaced, and nothing comes to a halt', () => {
  const still = rollout(ON_DELETE, { occupied: [{ index: 1, ruling: RUN, pods: [old] }], stuck: new Set([0]) });
  expect([still.budget, still.replaces, still.halt.staying]).toEqual([undefined, false, []]);
});

test('a percentage of no nodes lets none go, a number does', () => {
  const left = (rollingUpdate: DaemonSetUpdateStrategy['rollingUpdate'], desired = 0) => (
    rollout(rolling(rollingUpdate), { desired, occupied: [{ index: 1, ruling: STAY, pods: [old] }] }).remaining([old]));
  expect(left({ maxUnavailable: '10%' })).toBe(old);
  expect(left({ maxSurge: '10%', maxUnavailable: 0 })).toBe(old);
  expect(left({ maxUnavailable: 1 })).toBeUndefined();
  expect(left({ maxUnavailable: 0 }, 1)).toBeUndefined(); // taken for 1
});
