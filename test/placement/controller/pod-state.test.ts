import type { Pod } from '../../../lib/kube/pod';
import { byPrecedence, isAvailable, isLive, isReady, isTerminal, isTerminating } from '../../../lib/placement/controller/pod-state';

const pod = (parts: Partial<Pod> = {}): Pod => ({ metadata: { name: 'p' }, ...parts });
const ready = (status: string, lastTransitionTime?: string) => pod({ status: { conditions: [{ type: 'Initialized', status: 'True' }, { type: 'Ready', status, lastTransitionTime }] } });

test.each([['Succeeded', true], ['Failed', true], ['Running', false], ['Pending', false], [undefined, false]])('phase %s is terminal: %j', (phase, terminal) => {
  expect(isTerminal(pod({ status: { phase } }))).toBe(terminal);
});

test('a pod with a time of deletion is terminating', () => {
  expect([pod(), pod({ metadata: { name: 'p', deletionTimestamp: '2026-01-01T00:00:00Z' } })].map(isTerminating)).toEqual([false, true]);
});

test('a pod lives that has neither ended nor is being deleted', () => {
  const going = pod({ metadata: { name: 'p', deletionTimestamp: '2026-01-01T00:00:00Z' } });
  expect([pod(), pod({ status: { phase: 'Unknown' } }), pod({ status: { phase: 'Failed' } }), going].map(isLive)).toEqual([true, true, false, false]);
});

test('ready is what says so in its condition', () => {
  expect([ready('True'), ready('False'), ready('Unknown'), pod()].map(isReady)).toEqual([true, false, false, false]);
});

const NOW = new Date('2026-01-01T00:01:00Z');
test.each<[string, Pod, number, boolean]>([
  ['a pod that is not ready', ready('False', '2020-01-01T00:00:00Z'), 0, false],
  ['a ready pod with nothing to wait for', ready('True'), 0, true],
  ['a pod ready for exactly that long', ready('True', '2026-01-01T00:00:30Z'), 30, true],
  ['a pod ready for less', ready('True', '2026-01-01T00:00:31Z'), 30, false],
  ['a pod of which nobody knows since when', ready('True'), 30, false],
])('%s is available: %#', (_, subject, minReadySeconds, available) => {
  expect(isAvailable(subject, minReadySeconds, NOW)).toBe(available);
});

test('bound pods go first, then old ones, then by name; one without an age is the oldest', () => {
  const make = (name: string, nodeName?: string, creationTimestamp?: string): Pod => ({ metadata: { name, creationTimestamp }, spec: { nodeName } });
  const sorted = [
    make('ageless', 'n'),
    make('oldest', 'n', '2025-12-31T23:59:59Z'),
    make('a', 'n', '2026-01-01T00:00:00Z'),
    make('b', 'n', '2026-01-01T01:00:00+01:00'),
    make('unbound-ageless'),
    make('unbound', '', '2020-01-01T00:00:00Z'),
  ];
  expect([...sorted].reverse().sort(byPrecedence)).toEqual(sorted);
});
