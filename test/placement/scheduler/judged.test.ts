import { claims, judgeThatSays, RUNS, WAITS } from './judges';
import { place } from '../../../lib/placement/place';
import type { Reason, SchedulerRefusal } from '../../../lib/placement/reason';
import { newGuest } from '../../../lib/placement/scheduler/guest';
import { createdPod, together } from '../../../lib/placement/scheduler/judged';
import { daemonPod, daemonSet, node } from '../../world';

const NODES = [node('a'), node('b')];

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
  const maker = { sync: { daemonSet: agent }, guest: newGuest(agent, agent.spec.template.spec!, '1.37') };
  expect(createdPod(maker, node('n'))).toMatchObject({
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
