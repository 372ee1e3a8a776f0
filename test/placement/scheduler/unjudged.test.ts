import type { Pod } from '../../../lib/kube/pod';
import type { PodSpec, Volume } from '../../../lib/kube/pod-template.generated';
import { newGuest } from '../../../lib/placement/scheduler/guest';
import type { Surroundings } from '../../../lib/placement/scheduler/scene';
import { openQuestions } from '../../../lib/placement/scheduler/unjudged';
import { daemonSet } from '../../world';

const NO_CLAIMS: Surroundings = { persistentVolumeClaims: [], resourceClaims: [] };

function asked(pod: Partial<PodSpec>, pods: readonly Pod[] = [], known = NO_CLAIMS): string[] {
  const agent = daemonSet(pod);
  const guest = newGuest(agent, agent.spec.template.spec!, '1.37');
  return openQuestions([{ sync: { daemonSet: agent }, guest }], { pods, ...known }).get(guest)!
    .map((reason) => `${reason.code === 'Unjudged' ? [reason.plugin, ...reason.lacks ? ['without', reason.lacks] : []].join(' ') : reason.code} ${reason.path.replace('spec.template.', '')}`);
}

const volume = (source: Partial<Volume>): Partial<PodSpec> => ({ volumes: [{ name: 'host', hostPath: { path: '/' } }, { name: 'v', ...source }] });
const term = { topologyKey: 'zone', labelSelector: { matchLabels: { app: 'agent' } } };
const spread = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' };

test.each<[string, Partial<PodSpec>, string[]]>([
  ['an ordinary pod', {}, []],
  ['a claim', volume({ persistentVolumeClaim: { claimName: 'c' } }), ['VolumeBinding spec.volumes[1]']],
  ['an ephemeral volume', volume({ ephemeral: {} }), ['VolumeBinding spec.volumes[1]']],
  ['a disk', volume({ awsElasticBlockStore: { volumeID: 'v' } }), ['VolumeRestrictions spec.volumes[1]']],
  ['a ConfigMap', volume({ configMap: { name: 'c' } }), []],
  ['a spread', { topologySpreadConstraints: [{ ...spread, whenUnsatisfiable: 'ScheduleAnyway' }, spread] }, ['PodTopologySpread spec.topologySpreadConstraints[1]']],
  ['affinity', { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } } }, ['InterPodAffinity spec.affinity.podAffinity']],
  ['a wish for company', { affinity: { podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [] } } }, []],
  ['a resource claim', { resourceClaims: [{ name: 'gpu' }] }, ['DynamicResources spec.resourceClaims']],
  ['Kubernetes\' own scheduler', { schedulerName: 'default-scheduler' }, []],
  ['another scheduler', { schedulerName: 'volcano' }, ['UnknownScheduler spec.schedulerName']],
  ['users of its own on the host\'s network', { hostNetwork: true, hostUsers: false }, ['NodeDeclaredFeatures spec.hostUsers']],
  ['a restart of all containers', { initContainers: [{ name: 'i', restartPolicyRules: [{ action: 'RestartAllContainers' }] }] },
    ['NodeDeclaredFeatures spec.initContainers[0].restartPolicyRules']],
])('%s', (_, pod, expected) => expect(asked(pod)).toEqual(expected));

test('where the scheduler is configured otherwise, it is asked, and its profiles are known', () => {
  const schedulerConfiguration = { profiles: [{ schedulerName: 'strict' }] };
  const configured = (pod: Partial<PodSpec>) => asked(pod, [], { ...NO_CLAIMS, schedulerConfiguration });
  expect(configured({})).toEqual(['KubeSchedulerConfiguration spec.schedulerName']);
  expect(configured({ schedulerName: 'strict' })).toEqual(['KubeSchedulerConfiguration spec.schedulerName']);
  expect(configured({ schedulerName: 'volcano' })).toEqual(['UnknownScheduler spec.schedulerName']);
});

test('of claims that are not given nothing is known', () => {
  expect(asked(volume({ persistentVolumeClaim: { claimName: 'c' } }), [], {})).toEqual(['VolumeBinding without PersistentVolumeClaim spec.volumes[1]']);
  expect(asked({ resourceClaims: [{ name: 'gpu' }] }, [], {})).toEqual(['DynamicResources without ResourceClaim spec.resourceClaims']);
});

describe('a pod that wants to be alone', () => {
  const shy = (more: object): Pod => ({
    metadata: { name: 'shy', namespace: 'default' },
    spec: { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ ...term, ...more }] } } },
  });

  test.each([
    ['in its own namespace', {}, []],
    ['in ours', { namespaces: ['kube-system'] }, ['InterPodAffinity metadata.labels']],
    ['in any', { namespaceSelector: {} }, ['InterPodAffinity metadata.labels']],
    ['from others', { namespaces: ['kube-system'], labelSelector: { matchLabels: { app: 'web' } } }, []],
  ])('%s', (_, more, expected) => expect(asked({}, [shy(more)])).toEqual(expected));
});

test('agents that want to be alone keep each other away too', () => {
  const alone = { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } };
  expect(asked({ affinity: alone })).toEqual(['InterPodAffinity spec.affinity.podAntiAffinity', 'InterPodAffinity metadata.labels']);
});
