import type { Decision } from '../placement/decision';
import type { Placement } from '../placement/placement';
import type { Reason } from '../placement/reason';
import { KINDS, type ObjectKind } from '../reading/kinds';
import type { KnownObjects } from '../reading/known-objects';

/** The refusals that an object would have prevented. */
const MISSING: { readonly [code in Reason['code']]?: ObjectKind } = {
  NamespaceMissing: 'Namespace',
  PriorityClassMissing: 'PriorityClass',
  RuntimeClassMissing: 'RuntimeClass',
  ServiceAccountMissing: 'ServiceAccount',
};

const VOLUMES: readonly ObjectKind[] = ['PersistentVolumeClaim', 'PersistentVolume', 'StorageClass'];
const DEVICES: readonly ObjectKind[] = ['ResourceClaim', 'ResourceClaimTemplate', 'ResourceSlice', 'DeviceClass'];

/** What the plugins of the scheduler look for. */
const LOOKED_FOR: { readonly [plugin: string]: readonly ObjectKind[] } = {
  VolumeBinding: VOLUMES,
  VolumeZone: VOLUMES,
  VolumeRestrictions: VOLUMES,
  DynamicResources: DEVICES,
};

/** What was taken for a fact and a refusal hangs on, and what could not be, each in a sentence. */
export function assumptions(placements: readonly Placement[], { objects, complete, unknown }: KnownObjects): string[] {
  const missed = kindsIn(placements.flatMap(({ decisions }) => decisions.find(isOf('rejected')) ?? []), ({ code }) => [MISSING[code] ?? []].flat());
  const wanted = kindsIn(placements.flatMap(({ decisions }) => decisions.filter(isOf('pending'))), lookedFor);
  const absent = [...wanted].filter((kind) => !objects[KINDS[kind].list]);
  return [
    ...[...missed].filter((kind) => complete.includes(kind)).map((kind) => (
      `-c is taken to hold every ${kind} of the cluster: what is neither there nor in -f does not exist`)),
    ...absent.length > 0 ? [`taken not to exist, since none is in -c or -f: ${absent.join(', ')}`] : [],
    ...unknown.map(({ kind, name }) => `${kind} ${JSON.stringify(name)} may exist or not: no ${kind} is taken into account unless -c holds them all`),
  ];
}

const isOf = (verdict: Decision['verdict']) => (decision: Decision) => decision.verdict === verdict;

function lookedFor(reason: Reason): readonly ObjectKind[] {
  const plugin = reason.code === 'SchedulerRefusal' ? reason.kubernetes.plugin ?? '' : '';
  return Object.hasOwn(LOOKED_FOR, plugin) ? LOOKED_FOR[plugin] : [];
}

function kindsIn(decisions: readonly Decision[], kindsOf: (reason: Reason) => readonly ObjectKind[]): ReadonlySet<ObjectKind> {
  return new Set(decisions.flatMap(({ reasons }) => reasons.flatMap(kindsOf)));
}
