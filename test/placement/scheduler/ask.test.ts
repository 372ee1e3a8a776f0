import { castOf } from './cast';
import { claims, judgeThatSays, RUNS, WAITS } from './judges';
import type { PodSpec } from '../../../lib/kube/pod-template.generated';
import type { SchedulerVerdict } from '../../../lib/placement/judge';
import { place } from '../../../lib/placement/place';
import { ask } from '../../../lib/placement/scheduler/ask';
import { Settlement } from '../../../lib/placement/scheduler/settlement';
import { openQuestions } from '../../../lib/placement/scheduler/unjudged';
import { daemonPod, daemonSet, node } from '../../world';

const NODES = [node('a'), node('b')];
/** From node `a`. */
const drivesAway = (name: string): SchedulerVerdict => (
  { ...WAITS, preemption: { nominatedNode: 'a', candidates: [{ victims: [{ namespace: 'kube-system', name }] }] } });

test('it is asked only what it must be asked, and sees the pods that come before', () => {
  const { kubernetes, questions } = judgeThatSays();
  const first = daemonSet({ priorityClassName: 'system-node-critical' }, { name: 'first' });
  place([daemonSet(claims, { name: 'asks' }), first, daemonSet({}, { name: 'last' })], { nodes: NODES, persistentVolumeClaims: [], limitRanges: [] }, { kubernetes });
  const [{ pods, existing, together: inTurn, ...objects }, ...more] = questions;
  expect([pods.length, existing.map(({ metadata }) => metadata.name), inTurn, Object.keys(objects)])
    .toEqual([2, ['first-a', 'first-b'], true, ['persistentVolumeClaims', 'nodes']]);
  expect(more).toEqual([]);
});

test('of claims of which none are given, even the judge cannot tell', () => {
  const { kubernetes, questions } = judgeThatSays();
  const [placement] = place([daemonSet(claims)], { nodes: NODES }, { kubernetes });
  expect([placement.on('a').verdict, questions]).toEqual(['undecided', []]);
});

test('a fleet is too large to ask about, and what comes to a few of its nodes is not', () => {
  const asked = (size: number) => {
    const { kubernetes, questions } = judgeThatSays();
    const nodes = Array.from({ length: size }, (_, index) => node(`n${index}`));
    const few = daemonSet({ ...claims, nodeSelector: { 'kubernetes.io/hostname': 'n7' } }, { name: 'few' });
    const placements = place([daemonSet(claims), few], { nodes, persistentVolumeClaims: [] }, { kubernetes });
    return { pods: questions.map(({ pods }) => pods.length), verdicts: placements.map((each) => each.on('n7').verdict), reasons: placements[0].on('n7').reasons };
  };
  expect(asked(1_000)).toEqual({ pods: [1_000, 1], verdicts: ['runs', 'runs'], reasons: [] });
  expect(asked(1_001)).toMatchObject({
    pods: [1], verdicts: ['undecided', 'runs'], reasons: [{ code: 'Unjudged', plugin: 'VolumeBinding', isTooLarge: true }],
  });
});

test('the answers tell of whom Kubernetes has told, and what nobody could tell', () => {
  const cast = castOf([daemonSet(claims, { name: 'asks' }), daemonSet({ schedulerName: 'x' }, { name: 'foreign' }), daemonSet()], { nodes: NODES, persistentVolumeClaims: [] });
  const open = openQuestions(cast.queue, cast.surroundings);
  const settlement = new Settlement(cast);
  const { judged, unjudged } = ask(open, cast, settlement, judgeThatSays(RUNS, WAITS).kubernetes);
  const [asks, foreign, agent] = cast.queue.map(({ guest }) => guest);
  expect([...judged]).toEqual([asks]);
  expect([...unjudged]).toEqual([[foreign, open.get(foreign)], [agent, []]]);
  expect([0, 1].map((index) => [...settlement.outcomes.on(index).pending.keys()])).toEqual([[], [asks]]);
});

describe('a pod of another DaemonSet that the judge drives away', () => {
  const small = { ...node('a'), status: { allocatable: { cpu: 1, pods: 10 } } };
  const requesting = (cpu: string): Partial<PodSpec> => ({ containers: [{ name: 'main', image: 'a', resources: { requests: { cpu } } }] });
  const verdict = drivesAway('lesser-a');
  const outcome = (cpu: string) => {
    const lesser = daemonSet(requesting('600m'), { name: 'lesser', updateStrategy: { type: 'OnDelete' } });
    const asks = daemonSet({ ...claims, ...requesting(cpu), priority: 10 }, { name: 'asks' });
    const later = daemonSet({ ...claims, ...requesting('100m') }, { name: 'later' });
    const last = daemonSet({ ...claims, ...requesting('100m'), priority: -1 }, { name: 'last' });
    const { kubernetes, questions } = judgeThatSays(verdict);
    const cluster = { nodes: [small], pods: [daemonPod(lesser, 'a', { spec: { nodeName: 'a', ...requesting('600m') } })], persistentVolumeClaims: [] };
    const placements = place([lesser, asks, later, last], cluster, { kubernetes });
    return {
      verdicts: placements.map((each) => each.on('a').verdict),
      ready: placements.map(({ status: { numberReady } }) => numberReady),
      seen: questions.map(({ existing }) => existing.map(({ metadata }) => metadata.name)),
    };
  };

  test('is made anew, and waits where no room is left', () => {
    expect(outcome('900m')).toEqual({ verdicts: ['pending', 'runs', 'runs', 'pending'], ready: [0, 1, 1, 0], seen: [['lesser-a'], ['asks-a'], ['asks-a', 'later-a']] });
  });

  test('is asked about itself, if its template gives reason to', () => {
    const lesser = daemonSet({ ...claims, ...requesting('600m') }, { name: 'lesser', updateStrategy: { type: 'OnDelete' } });
    const asks = daemonSet({ ...claims, ...requesting('100m'), priority: 10 }, { name: 'asks' });
    const { kubernetes, questions } = judgeThatSays(verdict, WAITS);
    const cluster = { nodes: [small], pods: [daemonPod(lesser, 'a', { spec: { nodeName: 'a', ...requesting('600m') } })], persistentVolumeClaims: [] };
    const placements = place([lesser, asks], cluster, { kubernetes });
    expect(placements.map((each) => each.on('a').verdict)).toEqual(['pending', 'runs']);
    expect(questions.map(({ pods }) => pods.map(({ metadata }) => metadata.name))).toEqual([['asks-a'], ['lesser-a']]);
  });

  test('and whom our laws drive away is gone for it, and there again', () => {
    const lesser = daemonSet(requesting('600m'), { name: 'lesser', updateStrategy: { type: 'OnDelete' } });
    const first = daemonSet({ ...requesting('500m'), priority: 10 }, { name: 'first' });
    const again = daemonSet({ ...requesting('100m'), priority: 5 }, { name: 'lesser', updateStrategy: { type: 'OnDelete' } });
    const seen = (owner: typeof lesser) => {
      const { kubernetes, questions } = judgeThatSays();
      const pods = [daemonPod(owner, 'a', { spec: { nodeName: 'a', ...requesting('600m') } })];
      place([owner, first, daemonSet(claims, { name: 'asks' })], { nodes: [small], pods, persistentVolumeClaims: [] }, { kubernetes });
      return questions[0].existing.map(({ metadata, spec }) => `${metadata.name} ${JSON.stringify(spec!.containers![0].resources?.requests)}`);
    };
    expect(seen(lesser)).toEqual(['first-a {"cpu":"500m"}']);
    expect(seen(again)).toEqual(['first-a {"cpu":"500m"}', 'lesser-a {"cpu":"100m"}']);
  });

  test('changes nothing about whom the judge has refused before', () => {
    const lesser = daemonSet(requesting('600m'), { name: 'lesser', updateStrategy: { type: 'OnDelete' } });
    const [refused, asks] = [20, 10].map((priority) => daemonSet({ ...claims, ...requesting('100m'), priority }, { name: `asks-${priority}` }));
    const pods = [daemonPod(lesser, 'a', { spec: { nodeName: 'a', ...requesting('600m') } })];
    const placements = place([lesser, asks, refused], { nodes: [small], pods, persistentVolumeClaims: [] }, judgeThatSays(WAITS, verdict));
    expect(placements.map((each) => each.on('a').verdict)).toEqual(['runs', 'runs', 'pending']);
    expect(placements[2].on('a').reasons.map(({ kubernetes }) => kubernetes?.plugin)).toEqual(['VolumeBinding']);
  });

  test('leaves room to a pod for which our laws had none, whatever the judge has told of its DaemonSet on other nodes', () => {
    const asks = daemonSet({ ...claims, ...requesting('150m'), priority: 10, preemptionPolicy: 'Never' }, { name: 'asks', updateStrategy: { type: 'OnDelete' } });
    const first = daemonSet({ ...requesting('600m'), priority: 20 }, { name: 'first' });
    const later = daemonSet({ ...claims, ...requesting('200m'), priority: 10, nodeSelector: { 'kubernetes.io/hostname': 'a' } }, { name: 'later' });
    const old = daemonPod(asks, 'a', { spec: { nodeName: 'a', priority: 10, ...requesting('500m') } });
    const lesser = { metadata: { name: 'lesser-a', namespace: 'kube-system' }, spec: { nodeName: 'a', ...requesting('100m') } };
    const { kubernetes, questions } = judgeThatSays(RUNS, verdict);
    const cluster = { nodes: [small, node('b')], pods: [old, lesser], persistentVolumeClaims: [] };
    const placements = place([asks, first, later], cluster, { kubernetes });
    expect(questions.map(({ pods }) => pods.map(({ metadata }) => metadata.name))).toEqual([['asks-b'], ['later-a'], ['asks-a']]);
    expect(placements.map(({ decisions }) => decisions.map((each) => [each.verdict, ...each.evicts].join(' ')))).toEqual([
      ['runs', 'runs'], ['runs kube-system/asks-a', 'runs'], ['runs kube-system/lesser-a', 'excluded'],
    ]);
  });

  test('runs again where there is room', () => {
    expect(outcome('100m')).toEqual({ verdicts: ['runs', 'runs', 'runs', 'runs'], ready: [1, 1, 1, 1], seen: [['lesser-a'], ['asks-a'], ['asks-a', 'later-a', 'lesser-a']] });
  });
});

describe('where our laws give a pod no place', () => {
  const tiny = { ...node('a'), status: { allocatable: { cpu: 1, pods: 10 } } };
  const large = daemonSet({ ...claims, containers: [{ name: 'main', image: 'a', resources: { requests: { cpu: '2' } } }] });
  const answered = (verdict: SchedulerVerdict) => place([large], { nodes: [tiny], persistentVolumeClaims: [] }, judgeThatSays(verdict))[0].on('a');

  test('it waits even if the judge has one', () => {
    expect([RUNS, drivesAway('web')].map(answered)).toMatchObject([
      { verdict: 'pending', evicts: [] }, { verdict: 'pending', evicts: [], reasons: [{ code: 'InsufficientResource' }] },
    ]);
  });

  test('what the judge has against it is told beside what they have', () => {
    expect(answered(WAITS).reasons.map(({ code, decisive }) => [code, decisive])).toEqual([['SchedulerRefusal', true], ['InsufficientResource', false]]);
  });
});
