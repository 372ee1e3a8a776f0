import type { PodSpec } from '../../../lib/kube/pod-template.generated';
import type { Judge, SchedulerVerdict, SchedulingQuestion } from '../../../lib/placement/judge';
import { place } from '../../../lib/placement/place';
import type { Reason, SchedulerRefusal } from '../../../lib/placement/reason';
import { newGuest } from '../../../lib/placement/scheduler/guest';
import { createdPod, together } from '../../../lib/placement/scheduler/judged';
import { daemonPod, daemonSet, node } from '../../world';

const NODES = [node('a'), node('b')];
const claims: Partial<PodSpec> = { volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'c' } }] };
const RUNS: SchedulerVerdict = { preFilter: [], nodes: [], feasible: ['somewhere'] };
const WAITS: SchedulerVerdict = {
  preFilter: [{ plugin: 'VolumeBinding', code: 'UnschedulableAndUnresolvable', reasons: ['persistentvolumeclaim "c" not found'] }],
  nodes: [],
  feasible: [],
  event: '0/2 nodes are available: …',
};

/** A judge that says these things, and remembers what it was asked. */
function judgeThatSays(...verdicts: SchedulerVerdict[]) {
  const questions: SchedulingQuestion[] = [];
  const kubernetes: Judge = {
    podSecurity: () => [],
    schedule: (asked) => {
      questions.push(...asked);
      return asked.map(({ pods }) => pods.map(() => verdicts.shift() ?? RUNS));
    },
  };
  return { kubernetes, questions };
}

test('what these laws cannot tell, the judge tells, in Kubernetes\' words', () => {
  const [placement] = place([daemonSet(claims)], { nodes: NODES, persistentVolumeClaims: [] }, judgeThatSays(RUNS, WAITS));
  expect(placement.decisions.map(({ verdict }) => verdict)).toEqual(['runs', 'pending']);
  expect(placement.status).toMatchObject({ desiredNumberScheduled: 2, numberReady: 1 });
  expect(placement.on('b').event).toEqual({ reason: 'FailedScheduling', message: '0/2 nodes are available: …' });
  expect(placement.on('b').reasons).toEqual([{
    code: 'SchedulerRefusal',
    layer: 'scheduler',
    path: 'spec.template.spec.volumes[0]',
    decisive: true,
    remedies: [],
    kubernetes: { plugin: 'VolumeBinding', status: 'UnschedulableAndUnresolvable', message: 'persistentvolumeclaim "c" not found' },
  }]);
});

test('where the judge tells of no event, none is made up', () => {
  const gated = { preFilter: [], nodes: [], feasible: [], gated: 'waits for its claim' };
  const [placement] = place([daemonSet({ resourceClaims: [{ name: 'c' }] })], { nodes: NODES, resourceClaims: [] }, judgeThatSays(gated));
  const { verdict, reasons: [{ kubernetes }], event } = placement.on('a');
  expect({ verdict, kubernetes, event }).toEqual({
    verdict: 'pending', kubernetes: { plugin: 'DynamicResources', status: 'UnschedulableAndUnresolvable', message: 'waits for its claim' }, event: undefined,
  });
});

test('a pod that takes the place of others, by the word of the judge, runs', () => {
  const preemption = { nominatedNode: 'a', candidates: [{ victims: [{ namespace: 'default', name: 'web' }] }] };
  const [placement] = place([daemonSet(claims)], { nodes: NODES, persistentVolumeClaims: [] }, judgeThatSays({ ...WAITS, preemption }));
  expect(placement.on('a')).toMatchObject({ verdict: 'runs', evicts: ['default/web'] });
});

describe('a pod of another DaemonSet that the judge drives away', () => {
  const small = { ...node('a'), status: { allocatable: { cpu: 1, pods: 10 } } };
  const requesting = (cpu: string): Partial<PodSpec> => ({ containers: [{ name: 'main', image: 'a', resources: { requests: { cpu } } }] });
  const verdict = { ...WAITS, preemption: { nominatedNode: 'a', candidates: [{ victims: [{ namespace: 'kube-system', name: 'lesser-a' }] }] } };
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

test('it is asked only what it must be asked, and sees the pods that come before', () => {
  const { kubernetes, questions } = judgeThatSays();
  const first = daemonSet({ priorityClassName: 'system-node-critical' }, { name: 'first' });
  place([daemonSet(claims, { name: 'asks' }), first, daemonSet({}, { name: 'last' })], { nodes: NODES, persistentVolumeClaims: [], limitRanges: [] }, { kubernetes });
  const [{ pods, existing, together: inTurn, ...objects }, ...more] = questions;
  expect([pods.length, existing.map(({ metadata }) => metadata.name), inTurn, Object.keys(objects)])
    .toEqual([2, ['first-a', 'first-b'], true, ['persistentVolumeClaims', 'nodes']]);
  expect(more).toEqual([]);
});

test('a pod has affinity to its node, in the place of whatever its template requires of nodes', () => {
  const required = { nodeSelectorTerms: [{ matchExpressions: [{ key: 'app', operator: 'Exists' }] }] };
  const preferred = [{ weight: 1, preference: {} }];
  const agent = daemonSet({
    affinity: {
      podAffinity: {},
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: required, preferredDuringSchedulingIgnoredDuringExecution: preferred,
      },
    },
  });
  const seeker = { sync: { daemonSet: agent } as Parameters<typeof createdPod>[0]['sync'], guest: newGuest(agent, agent.spec.template.spec!, '1.37') };
  expect(createdPod(seeker, node('n'))).toMatchObject({
    metadata: { name: 'agent-n', namespace: 'kube-system', labels: { app: 'agent' } },
    spec: {
      affinity: {
        podAffinity: {},
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n'] }] }] },
          preferredDuringSchedulingIgnoredDuringExecution: preferred,
        },
      },
    },
  });
});

test('the judge sees the labels of the revision, and what it selects by them', () => {
  const { kubernetes, questions } = judgeThatSays();
  const term = { topologyKey: 'zone', labelSelector: { matchLabels: { app: 'agent' } }, mismatchLabelKeys: ['controller-revision-hash'] };
  const agent = daemonSet({ affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } } });
  const there = daemonPod(agent, 'a', { metadata: { name: 'old', labels: { 'app': 'agent', 'controller-revision-hash': 'h', 'pod-template-generation': '7' } } });
  const selected = (kubernetesVersion: '1.30' | '1.31') => {
    place([agent], { nodes: NODES, pods: [there] }, { kubernetes, kubernetesVersion });
    const { metadata, spec } = questions.pop()!.pods[0];
    const [{ labelSelector }] = spec!.affinity!.podAntiAffinity!.requiredDuringSchedulingIgnoredDuringExecution!;
    return [metadata.labels, labelSelector!.matchExpressions];
  };
  const labels = { 'app': 'agent', 'controller-revision-hash': 'h', 'pod-template-generation': '7' };
  expect(selected('1.31')).toEqual([labels, [{ key: 'controller-revision-hash', operator: 'NotIn', values: ['h'] }]]);
  expect(selected('1.30')).toEqual([labels, undefined]);
});

describe('what both our laws and the judge refuse', () => {
  const reason = (plugin: string, decisive: boolean, message: string): SchedulerRefusal => (
    { code: 'SchedulerRefusal', layer: 'scheduler', path: 'spec', decisive, remedies: [], kubernetes: { plugin, status: 'Unschedulable', message } });
  const [ports, fit, volumes] = [reason('NodePorts', true, 'ours'), reason('NodeResourcesFit', false, 'ours'), reason('VolumeBinding', false, 'theirs')];
  const judged = (...reasons: Reason[]) => ({ reasons, event: 'event' });

  test('is told in our words, if it is on that that the scheduler stops', () => {
    expect(together({ reasons: [ports, fit] }, judged(reason('NodePorts', true, 'theirs'), volumes))).toEqual(judged(ports, fit, volumes));
  });

  test('comes after what stops it before', () => {
    const before = reason('NodeVolumeLimits', true, 'theirs');
    expect(together({ reasons: [ports, fit] }, judged(before, volumes))).toEqual(judged(before, volumes, { ...ports, decisive: false }, fit));
  });

  test('is the word of the judge alone, where our laws refuse nothing', () => {
    expect(together(undefined, judged(volumes))).toEqual(judged(volumes));
  });
});

test('of claims of which none are given, even the judge cannot tell', () => {
  const { kubernetes, questions } = judgeThatSays();
  const [placement] = place([daemonSet(claims)], { nodes: NODES }, { kubernetes });
  expect([placement.on('a').verdict, questions]).toEqual(['undecided', []]);
});

test('a fleet is too large to ask about', () => {
  const { kubernetes, questions } = judgeThatSays();
  const nodes = Array.from({ length: 1_001 }, (_, index) => node(`n${index}`));
  const [placement] = place([daemonSet(claims)], { nodes, persistentVolumeClaims: [] }, { kubernetes });
  expect([placement.on('n7').verdict, questions]).toEqual(['undecided', []]);
  expect(placement.on('n7').reasons).toMatchObject([{ code: 'Unjudged', plugin: 'VolumeBinding', isTooLarge: true }]);
});
