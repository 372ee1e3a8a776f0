import type { Pod } from '../../../lib/kube/pod';
import { Rollout, type Occupied } from '../../../lib/placement/controller/rollout';
import { statusAfterSync, statusLeftAlone, statusNow } from '../../../lib/placement/controller/status';
import { daemonPod, daemonSet } from '../../world';

const RUN = { shouldRun: true, shouldContinueRunning: true };
const STAY = { shouldRun: false, shouldContinueRunning: true };
const GO = { shouldRun: false, shouldContinueRunning: false };
const agent = daemonSet({}, { minReadySeconds: 60 });
const NOW = new Date('2026-01-01T00:10:00Z');

const pod = (parts: Partial<Pod> = {}): Pod => daemonPod(agent, 'n', parts);
const generation = (value: string): Partial<Pod> => ({ metadata: { name: 'p', labels: { 'pod-template-generation': value } } });
const ready = (lastTransitionTime: string): Partial<Pod> => ({ status: { conditions: [{ type: 'Ready', status: 'True', lastTransitionTime }] } });
const notReady: Partial<Pod> = { status: { conditions: [{ type: 'Ready', status: 'False' }] } };

const occupied: Occupied[] = [
  { index: 0, ruling: RUN, pods: [pod(generation('2'))] },
  { index: 1, ruling: RUN, pods: [pod({ ...generation('2'), ...ready('2026-01-01T00:09:30Z') })] }, // ready for half a minute
  { index: 2, ruling: RUN, pods: [pod({ ...generation('1'), ...notReady }), pod(generation('2'))] }, // the first pod speaks for the node
  { index: 3, ruling: RUN, pods: [pod({ metadata: { ...pod().metadata, deletionTimestamp: '2026-01-01T00:00:00Z' } })] },
  { index: 4, ruling: STAY, pods: [pod(generation('2'))] },
  { index: 5, ruling: GO, pods: [pod(generation('2'))] },
];

test('after a sync all that should run are ready, and what stays is misscheduled', () => {
  expect(statusAfterSync({ desired: 7, occupied }, new Rollout(agent, 7, occupied))).toEqual({
    desiredNumberScheduled: 7,
    currentNumberScheduled: 7,
    numberReady: 7,
    updatedNumberScheduled: 7,
    numberAvailable: 7,
    numberUnavailable: 0,
    numberMisscheduled: 1,
  });
});

test('what cannot be created is not there, and what waits is not ready', () => {
  expect(statusAfterSync({ desired: 7, occupied }, new Rollout(agent, 7, occupied), 2, 1)).toMatchObject({
    currentNumberScheduled: 5, numberReady: 4, updatedNumberScheduled: 5, numberAvailable: 4, numberUnavailable: 3,
  });
});

test('on delete an old pod is not up to date after a sync either', () => {
  const strict = { ...agent, spec: { ...agent.spec, updateStrategy: { type: 'OnDelete' } } };
  expect(statusAfterSync({ desired: 7, occupied }, new Rollout(strict, 7, occupied)))
    .toMatchObject({ numberReady: 7, updatedNumberScheduled: 6, numberMisscheduled: 1 });
});

test('the status of a DaemonSet that is left alone stands still', () => {
  const written = {
    desiredNumberScheduled: 7,
    currentNumberScheduled: 6,
    numberReady: 5,
    updatedNumberScheduled: 4,
    numberAvailable: 3,
    numberUnavailable: 2,
    numberMisscheduled: 1,
  };
  expect(statusLeftAlone({ ...agent, status: written })).toEqual(written);
  expect(statusLeftAlone(agent)).toEqual(Object.fromEntries(Object.keys(written).map((number) => [number, 0])));
});

test('now only what stands counts', () => {
  expect(statusNow({ daemonSet: agent, desired: 7, occupied }, NOW)).toEqual({
    desiredNumberScheduled: 7,
    currentNumberScheduled: 4,
    numberReady: 3,
    updatedNumberScheduled: 2,
    numberAvailable: 2,
    numberUnavailable: 5,
    numberMisscheduled: 2,
  });
});

test('without minReadySeconds what is ready is available', () => {
  expect(statusNow({ daemonSet: daemonSet(), desired: 7, occupied }, NOW))
    .toMatchObject({ numberReady: 3, numberAvailable: 3, numberUnavailable: 4 });
});
