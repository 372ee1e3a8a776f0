import { lenient } from './terminal';
import { assumptions } from '../../lib/cli/assumptions';
import { seed } from '../../lib/clusters/seed';
import type { DaemonSet } from '../../lib/kube/daemon-set';
import type { PodSpec } from '../../lib/kube/pod-template.generated';
import { place, type ClusterState } from '../../lib/placement/place';
import type { KnownObjects } from '../../lib/reading/known-objects';

const NOTHING: KnownObjects = { objects: {}, complete: [], unknown: [] };

const refusing = (plugin: string): typeof lenient => {
  const refusals = [{ plugin, code: 'Unschedulable' as const, reasons: ['no'] }];
  return { ...lenient, schedule: (questions) => questions.map(({ pods }) => pods.map(() => ({ preFilter: refusals, nodes: [], feasible: [] }))) };
};

function placed(spec: Partial<PodSpec>, objects: Partial<ClusterState> = {}, kubernetes?: typeof lenient) {
  const daemonSet: DaemonSet = { metadata: { name: 'a', namespace: 'logging' }, spec: { template: { spec } } };
  return place([daemonSet, daemonSet], { ...seed(), ...objects }, { kubernetes });
}

test.each<[string, Partial<PodSpec>, Partial<ClusterState>]>([
  ['Namespace', {}, { namespaces: [] }],
  ['PriorityClass', { priorityClassName: 'p' }, { priorityClasses: [] }],
  ['RuntimeClass', { runtimeClassName: 'r' }, { runtimeClasses: [] }],
  ['ServiceAccount', { serviceAccountName: 's' }, { serviceAccounts: [] }],
])('a %s that is missing rests on what -c holds', (kind, spec, objects) => {
  const complete = [kind, 'LimitRange'] as KnownObjects['complete'];
  expect(assumptions(placed(spec, objects), { objects, complete, unknown: [] }))
    .toEqual([`-c is taken to hold every ${kind} of the cluster: what is neither there nor in -f does not exist`]);
});

test('where nothing is missing nothing is taken for a fact', () => {
  const objects = { priorityClasses: [{ metadata: { name: 'p' }, value: 5 }] };
  expect(assumptions(placed({ priorityClassName: 'p' }, objects), { objects, complete: ['PriorityClass'], unknown: [] })).toEqual([]);
});

test('what could be somewhere else is named', () => {
  const unknown = [{ kind: 'PriorityClass', name: 'p' }, { kind: 'ServiceAccount', name: 'logging/s' }] as const;
  expect(assumptions(placed({}), { ...NOTHING, unknown })).toEqual([
    'PriorityClass "p" may exist or not: no PriorityClass is taken into account unless -c holds them all',
    'ServiceAccount "logging/s" may exist or not: no ServiceAccount is taken into account unless -c holds them all',
  ]);
});

const VOLUME = { volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'c' } }] };

test('a refusal of the scheduler may rest on what is not given', () => {
  const claims = { persistentVolumeClaims: [] };
  expect(assumptions(placed(VOLUME, claims, refusing('VolumeBinding')), { ...NOTHING, objects: claims }))
    .toEqual(['taken not to exist, since none is in -c or -f: PersistentVolume, StorageClass']);
  const objects = { persistentVolumeClaims: [], persistentVolumes: [], storageClasses: [] };
  expect(assumptions(placed(VOLUME, objects, refusing('VolumeBinding')), { ...NOTHING, objects })).toEqual([]);
  expect(assumptions(placed(VOLUME, claims, refusing('toString')), { ...NOTHING, objects: claims })).toEqual([]);
});

test('where nobody was asked nothing is taken for a fact', () => {
  expect(assumptions(placed(VOLUME), NOTHING)).toEqual([]);
});
