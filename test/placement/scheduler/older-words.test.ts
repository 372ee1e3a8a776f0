import type { KubernetesVersion } from '../../../lib/kube/well-known';
import { eventIn, reasonIn } from '../../../lib/placement/scheduler/older-words';

// What the schedulers of all versions really said stands in test/conformance/texts.

const VOLUME = 'node(s) didn\'t match PersistentVolume\'s node affinity';

test.each<[KubernetesVersion, string, string]>([
  ['1.33', VOLUME, VOLUME],
  ['1.32', VOLUME, 'node(s) had volume node affinity conflict'],
  ['1.28', 'node(s) had no available disk', 'node(s) had no available disk'],
])('in %s a reason is told as it was: %s', (version, reason, expected) => expect(reasonIn(version, reason)).toBe(expected));

test.each<[string, KubernetesVersion, string, string]>([
  ['the newest is told as it stands', '1.37', '0/1 nodes are available: 1 Insufficient cpu.', '0/1 nodes are available: 1 Insufficient cpu.'],
  ['reasons are in the order of their older words', '1.32',
    `0/2 nodes are available: 1 ${VOLUME}, 1 node(s) didn't satisfy plugin(s) [NodeAffinity].`,
    '0/2 nodes are available: 1 node(s) didn\'t satisfy plugin(s) [NodeAffinity], 1 node(s) had volume node affinity conflict.'],
  ['so they are where preemption did not help', '1.32',
    `0/2 nodes are available: 1 ${VOLUME}. preemption: 0/2 nodes are available: 1 ${VOLUME}, 1 Preemption is not helpful for scheduling.`,
    '0/2 nodes are available: 1 node(s) had volume node affinity conflict. '
      + 'preemption: 0/2 nodes are available: 1 Preemption is not helpful for scheduling, 1 node(s) had volume node affinity conflict.'],
  ['devices come before preemption', '1.35', '0/1 nodes are available: 1 a. preemption: not eligible due to preemptionPolicy=Never.',
    '0/1 nodes are available: 1 a. no new claims to deallocate, preemption: not eligible due to preemptionPolicy=Never.'],
  ['what is no such text is left alone', '1.28', 'running PreFilter plugin "X": broken', 'running PreFilter plugin "X": broken'],
])('%s', (_, version, event, expected) => expect(eventIn(version, event, false)).toBe(expected));

test('of a pod with claims on devices they say that it stays so', () => {
  expect(eventIn('1.34', '0/1 nodes are available: 1 a. preemption: b.', true)).toBe('0/1 nodes are available: 1 a. still not schedulable, preemption: b.');
});
