import { isPlaced, ourWords, theirWords, victimsOf } from '../../lib/cli/scheduler-words';
import type { Refusal, SchedulerVerdict } from '../../lib/kubernetes/answers';
import type { Decision } from '../../lib/placement/decision';
import { place } from '../../lib/placement/place';
import { daemonSet, node } from '../world';

const small = { ...node('small'), status: { allocatable: { cpu: '1', pods: 10 } } };
const asking = (cpu: string) => ({ containers: [{ name: 'main', image: 'a', resources: { requests: { cpu } } }] });
const decided = (pod: Parameters<typeof daemonSet>[0]): Decision => place([daemonSet(pod)], { nodes: [small] })[0].on('small');
const said = (verdict: Partial<SchedulerVerdict>): SchedulerVerdict => ({ preFilter: [], nodes: [], feasible: [], ...verdict });
const refusal = (plugin: string): Refusal => ({ plugin, code: 'Unschedulable', reasons: [] });

const victims = [{ namespace: 'default', name: 'web', priority: 0 }];
const evicting = said({ preemption: { nominatedNode: 'small', candidates: [{ node: 'small', victims, disruptionsNotAllowed: 0 }] } });

const RUNS = 'it gets its place';
const EVENT = '0/1 nodes are available: 1 Insufficient cpu. preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.';

test.each<[string, string, string, string]>([
  ['gets its place', ourWords(decided({})), theirWords(said({ feasible: ['small'] }), []), RUNS],
  ['is for the kubelet to fail', ourWords(decided({ nodeSelector: { 'kubernetes.io/os': 'linux' }, os: { name: 'windows' } })), RUNS, RUNS],
  ['takes that of others', ourWords({ ...decided({}), evicts: ['b', 'a'] }), theirWords(evicting, ['a', 'b']), `${RUNS} of a, b`],
  ['finds no room', ourWords(decided(asking('2'))), theirWords(said({ event: EVENT, nodes: [{ node: 'small', refusals: [refusal('NodeResourcesFit'), refusal('X')] }] }), []),
    `it waits because of NodeResourcesFit, "${EVENT}"`],
  ['is gated', ourWords(decided({ schedulingGates: [{ name: 'g' }] })), theirWords(said({ gated: 'g', feasible: ['small'] }), []), 'it waits, and no event tells why'],
])('of a pod that %s both sides say the same', (_, ours, theirs, words) => expect([ours, theirs]).toEqual([words, words]));

test('what Kubernetes reports before it looks at nodes is decisive', () => {
  const refused = said({ event: 'no', reported: refusal('VolumeBinding'), nodes: [{ node: 'small', refusals: [refusal('NodePorts')] }] });
  expect(theirWords(refused, [])).toBe('it waits because of VolumeBinding, "no"');
});

test('a pod is placed, too, that others have to go for', () => {
  expect([isPlaced(evicting), victimsOf(evicting)]).toEqual([true, ['default/web']]);
  const helpless = said({ preemption: { candidates: [{ node: 'small', victims, disruptionsNotAllowed: 0 }] } });
  expect([isPlaced(helpless), victimsOf(helpless)]).toEqual([false, []]);
});
