import { act, preempted } from './kubelet-act';
import type { Conduct } from './scenario';
import type { Pod } from '../../../lib/kube/pod';

const NOW = '2026-01-01T00:00:00Z';
const SCHEDULED = { type: 'PodScheduled', status: 'True' };
const pod = (phase = 'Pending', metadata = {}): Pod => (
  { metadata: { name: 'agent-x', ...metadata }, spec: { nodeName: 'a', containers: [{ name: 'main', image: 'i:1' }] }, status: { phase, conditions: [SCHEDULED] } });
const deleted = { deletionTimestamp: NOW };
const conduct = (does: Conduct['does'], more: Partial<Conduct> = {}): Conduct[] => [{ pods: 'agent-', does, ...more }];
const report = (phase: string, ready: string, more = {}) => (
  { does: 'report', status: { phase, startTime: NOW, conditions: [SCHEDULED, { type: 'Ready', status: ready, lastTransitionTime: NOW }], ...more } });

test.each<[string, Pod, Conduct[], unknown]>([
  ['a pod that has not begun begins and is ready', pod(), [], report('Running', 'True')],
  ['one that runs is left alone', pod('Running'), [], undefined],
  ['one that is deleted ends', pod('Running', deleted), [], { does: 'delete' }],
  ['one that hangs begins as others do', pod(), conduct('hangs'), report('Running', 'True')],
  ['one that hangs does not end', pod('Running', deleted), conduct('hangs'), undefined],
  ['one that has failed does not hang', pod('Failed', deleted), conduct('hangs'), { does: 'delete' }],
  ['one that stays unready runs', pod(), conduct('stays unready'), report('Running', 'False')],
  ['one that fails says why', pod(), conduct('fails', { reason: 'OutOfcpu', message: 'too small' }), report('Failed', 'False', { reason: 'OutOfcpu', message: 'too small' })],
  ['one that succeeds has ended', pod(), conduct('succeeds'), report('Succeeded', 'False')],
  ['a conduct of other pods is not its own', pod(), conduct('fails', { pods: 'other-' }), report('Running', 'True')],
  ['a conduct on another node is not its own', pod(), conduct('fails', { node: 'b' }), report('Running', 'True')],
  ['a conduct of another image is not its own', pod(), conduct('fails', { image: 'i:2' }), report('Running', 'True')],
  ['a conduct on its node with its image is', pod(), conduct('stays unready', { node: 'a', image: 'i:1' }), report('Running', 'False')],
])('%s', (_, given, conducts, expected) => expect(act(given, conducts, NOW)).toEqual(expected));

test('a pod that is not taken in fails, whatever else it would do', () => {
  const rejection = { reason: 'OutOfcpu', message: 'too small' };
  expect(act(pod(), conduct('stays unready'), NOW, rejection)).toEqual(report('Failed', 'False', { reason: 'OutOfcpu', message: 'Pod was rejected: too small' }));
});

test('a pod that is killed for a critical one has failed', () => {
  expect(preempted(pod('Running'), NOW)).toEqual(report('Failed', 'False', { reason: 'Preempting', message: 'Preempted in order to admit critical pod' }));
});
