import { rehearse } from '../../lib/cli/rehearse';
import type { Node } from '../../lib/kube/node';
import type { Pod } from '../../lib/kube/pod';
import type { PodSpec } from '../../lib/kube/pod-template.generated';
import type { SchedulerVerdict } from '../../lib/kubernetes/answers';
import { isAvailable, loadSync } from '../../lib/kubernetes/load';
import type { SchedulingQuestion } from '../../lib/placement/judge';
import { place, type ClusterState } from '../../lib/placement/place';
import { daemonPod, daemonSet, node } from '../world';

type Schedule = Parameters<typeof rehearse>[2];

const agent = (name: string, cpu: string, more: Partial<PodSpec> = {}) => (
  daemonSet({ containers: [{ name: 'main', image: 'a', resources: { requests: { cpu } } }], ...more }, { name }));
const critical = { priorityClassName: 'system-node-critical' };
const small: Node = { ...node('small'), status: { allocatable: { cpu: '1', pods: '10' } } };
const web: Pod = { metadata: { name: 'web' }, spec: { nodeName: 'small', containers: [{ name: 'web', resources: { requests: { cpu: '500m' } } }] } };

/** Whom Kubernetes was asked about, round by round, who was there, and how it ended. */
function play(daemonSets: Parameters<typeof place>[0], cluster: ClusterState, kubernetes: Schedule) {
  const rounds: string[] = [];
  const schedule: Schedule['schedule'] = (questions) => {
    const [{ pods, existing }] = questions as readonly SchedulingQuestion[];
    const names = (all: readonly Pod[]) => all.map(({ metadata }) => metadata.name).join(' ') || 'nobody';
    rounds.push(`${names(pods)}, beside ${names(existing)}`);
    return kubernetes.schedule(questions);
  };
  const placements = place(daemonSets, cluster);
  const placementOf = new Map(placements.map((placement) => [placement.daemonSet, placement]));
  const { asked, unasked, disagreements } = rehearse(
    placements[0].rehearsal(1000), (applicant) => placementOf.get(applicant.daemonSet)!.on(applicant.node.metadata.name), { schedule });
  return { rounds, asked, unasked: Object.fromEntries(unasked), disagreements: disagreements.map(({ ours, theirs }) => [ours, theirs]) };
}

const agreeing: Schedule = { schedule: (questions) => questions.map(({ pods }) => pods.map(() => ({ preFilter: [], nodes: [], feasible: ['small'] }))) };

test('all are asked about in one round, in the order of the queue', () => {
  expect(play([agent('b', '1m'), agent('a', '1m'), agent('c', '1m', critical)], { nodes: [small], pods: [web] }, agreeing))
    .toEqual({ rounds: ['c-small a-small b-small, beside web'], asked: 3, unasked: {}, disagreements: [] });
});

test('of those who cannot be asked about our word is taken, once those are through who come before them', () => {
  const claims = { volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'c' } }] };
  const all = [agent('a', '1m'), agent('b', '1m', claims), agent('c', '1m'), agent('d', '1m', { nodeName: 'small' }), agent('e', '1', { schedulerName: 'x' })];
  expect(play(all, { nodes: [small] }, agreeing)).toEqual({
    rounds: ['a-small, beside d-small', 'c-small, beside d-small a-small b-small'], asked: 2, unasked: { NodeName: 1, ObjectsUnknown: 1, ForeignScheduler: 1 }, disagreements: [],
  });
});

test('what Kubernetes says else is told, and goes on from there', () => {
  const refusing: SchedulerVerdict = { preFilter: [], feasible: [], nodes: [{ node: 'small', refusals: [{ plugin: 'X', code: 'Unschedulable', reasons: [] }] }], event: 'no' };
  expect(play([agent('a', '1m')], { nodes: [small] }, { schedule: () => [[refusing]] }).disagreements).toEqual([['it gets its place', 'it waits because of X, "no"']]);
});

(isAvailable() ? describe : describe.skip)(`Kubernetes${isAvailable() ? '' : ' (skipped: the judge is not built)'}`, () => {
  const kubernetes = { schedule: (questions: Parameters<Schedule['schedule']>[0]) => loadSync().schedule(questions) };

  test('agrees on who finds no room, and on the event', () => {
    expect(play([agent('a', '600m'), agent('b', '600m'), agent('c', '2')], { nodes: [small, node('silent')] }, kubernetes)).toMatchObject({ asked: 6, disagreements: [] });
  });

  test('agrees on who has to go, and asks about others when they are gone', () => {
    const old = agent('old', '400m');
    const pods = [web, daemonPod(old, 'small', { spec: { nodeName: 'small', ...old.spec.template.spec } })];
    const kept = { ...old, spec: { ...old.spec, updateStrategy: { type: 'OnDelete' } } };
    expect(play([agent('next', '50m', { priorityClassName: 'system-cluster-critical' }), agent('first', '900m', critical), kept], { nodes: [small], pods }, kubernetes)).toEqual({
      rounds: ['first-small next-small, beside web old-small', 'next-small old-small, beside first-small'],
      asked: 2,
      unasked: {},
      disagreements: [],
    });
  });

  test('agrees on a pod that names its node and has to go', () => {
    expect(play([agent('named', '600m', { nodeName: 'small' }), agent('first', '900m', critical)], { nodes: [small] }, kubernetes))
      .toMatchObject({ rounds: ['first-small, beside named-small'], asked: 1, disagreements: [] });
  });

  test('leaves room that pods with gates do not take', () => {
    const all = [agent('first', '900m', { ...critical, schedulingGates: [{ name: 'g' }] }), agent('next', '900m')];
    expect(play(all, { nodes: [small] }, kubernetes)).toMatchObject({ asked: 2, disagreements: [] });
  });

  test('places what the kubelet fails, which then takes no place', () => {
    const windows = agent('first', '900m', { ...critical, os: { name: 'windows' } });
    expect(play([windows, agent('next', '900m')], { nodes: [small] }, kubernetes))
      .toMatchObject({ rounds: ['first-small next-small, beside nobody', 'next-small, beside nobody'], asked: 2, disagreements: [] });
  });
});
