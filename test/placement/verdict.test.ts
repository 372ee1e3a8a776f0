import type { Pod } from '../../lib/kube/pod';
import { Rollout } from '../../lib/placement/controller/rollout';
import { verdict } from '../../lib/placement/verdict';
import { daemonSet } from '../world';

const running: Pod = { metadata: { name: 'running' }, status: { phase: 'Running' } };
const pending: Pod = { metadata: { name: 'pending' } };
const terminating: Pod = { metadata: { name: 'terminating', deletionTimestamp: '2026-01-01T00:00:00Z' } };
const failed: Pod = { metadata: { name: 'failed' }, status: { phase: 'Failed' } };
const RUN = { shouldRun: true, shouldContinueRunning: true };
const STAY = { shouldRun: false, shouldContinueRunning: true };
const GO = { shouldRun: false, shouldContinueRunning: false };

test.each<[object, Pod[], string]>([
  [RUN, [], 'runs'],
  [RUN, [running], 'runs'],
  [RUN, [failed], 'runs'], // it is deleted and made anew
  [STAY, [], 'excluded'],
  [STAY, [running], 'stays'],
  [STAY, [pending], 'stays'],
  [STAY, [terminating, running], 'stays'],
  [STAY, [terminating], 'removed'],
  [STAY, [failed], 'removed'],
  [GO, [], 'excluded'],
  [GO, [running], 'removed'],
  [GO, [terminating], 'removed'],
])('%j with %j: %s', (ruling, pods, expected) => {
  expect(verdict(ruling as typeof RUN, pods, new Rollout(daemonSet({}, { updateStrategy: { type: 'OnDelete' } }), 1, []))).toBe(expected);
});

test('a pod that a rolling update would replace does not stay', () => {
  expect(verdict(STAY, [running], new Rollout(daemonSet(), 1, []))).toBe('removed');
});

test.each<[object, Pod[], string]>([
  [RUN, [], 'excluded'],
  [RUN, [running], 'runs'],
  [RUN, [terminating], 'removed'],
  [STAY, [running], 'stays'],
  [GO, [running], 'stays'],
  [GO, [], 'excluded'],
])('left alone, %j with %j: %s', (ruling, pods, expected) => {
  expect(verdict(ruling as typeof RUN, pods, undefined)).toBe(expected);
});
