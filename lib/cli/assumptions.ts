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
  const absent = kindsIn(placements.flatMap(({ decisions }) => decisions.filter(isOf('pending'))), lookedFor);
  return [
    ...[...missed].filter((kind) => complete.includes(kind)).map((kind) => (
      `-c is taken to hold every ${kind} there is (in all, ${objects[KINDS[kind].list]?.length} are known): what is not among them does not exist`)),
    ...[...absent].filter((kind) => !objects[KINDS[kind].list]).map((kind) => `no ${kind} is given, so none is taken to exist`),
    ...[...new Set(unknown.map(({ kind }) => kind))].map((kind) => (
      `every ${kind} is left out of account: DaemonSets name ${namesOf(kind, unknown)}, and only with all of them in -c is it known what exists`)),
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

function namesOf(kind: ObjectKind, unknown: KnownObjects['unknown']): string {
  return unknown.filter((reference) => reference.kind === kind).map(({ name }) => JSON.stringify(name)).join(', ');
}
