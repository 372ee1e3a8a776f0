import type { Container, PodAffinityTerm, PodSpec } from '../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../kube/well-known';
import { atLeast } from '../at-least';
import { withPodAffinityTerms } from '../pod-affinity-terms';

/** Fields of pods that a version has only with a feature gate that is off by default. */
interface Feature {
  readonly gate: string;
  /** The first version in which it is on. Some are on in none yet. */
  readonly since: KubernetesVersion | undefined;
  /** Leaves them out. */
  readonly drop: (spec: Partial<PodSpec>) => Partial<PodSpec>;
}

/** Fields that the API server has taken out. */
export interface DroppedFields extends Pick<Feature, 'gate' | 'since'> {
  /** As in the pod: `initContainers[0].restartPolicy`. */
  readonly paths: readonly string[];
}

/**
 * What the API server takes out of pods without a word: fields on which it depends where a pod finds its place, or whether it
 * is let in. A rule that restarts all containers is refused in the one version, 1.35, that knows only rules for single ones.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/api/pod/util.go dropDisabledFields
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/features/kube_features.go defaultVersionedKubernetesFeatureGates
 */
const FEATURES: readonly Feature[] = [
  { gate: 'SidecarContainers', since: '1.29', drop: (spec) => ofEach(spec, 'initContainers', (container) => without(container, 'restartPolicy')) },
  { gate: 'MatchLabelKeysInPodAffinity', since: '1.31', drop: (spec) => withPodAffinityTerms(spec, withoutLabelKeys) },
  { gate: 'UserNamespacesSupport', since: '1.33', drop: (spec) => (spec.hostUsers === false ? without(spec, 'hostUsers') : spec) },
  { gate: 'SupplementalGroupsPolicy', since: '1.33', drop: withoutStrictGroups },
  { gate: 'PodLevelResources', since: '1.34', drop: (spec) => without(spec, 'resources') },
  { gate: 'DynamicResourceAllocation', since: '1.34', drop: (spec) => without(spec, 'resourceClaims') },
  { gate: 'RestartAllContainersOnContainerExits', since: '1.36', drop: (spec) => ofAll(spec, withoutRestartOfAll) },
  { gate: 'VolumeBindMountOptions', since: undefined, drop: (spec) => ofAll(spec, withoutMountOptions) },
];

/**
 * What a version keeps of a pod. A cluster may have a feature switched on before it is by default; that is not known here.
 *
 * @see https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/
 */
export function withoutDisabled(spec: Partial<PodSpec>, kubernetesVersion: KubernetesVersion): Partial<PodSpec> {
  return disabledIn(kubernetesVersion).reduce((kept, { drop }) => drop(kept), spec);
}

/** What a version does not keep. */
export function droppedFields(spec: Partial<PodSpec>, kubernetesVersion: KubernetesVersion): readonly DroppedFields[] {
  return disabledIn(kubernetesVersion).flatMap(({ gate, since, drop }) => {
    const paths = lost(spec, drop(spec), '');
    return paths.length === 0 ? [] : [{ gate, since, paths }];
  });
}

const disabledIn = (kubernetesVersion: KubernetesVersion) => FEATURES.filter(({ since }) => !since || !atLeast(kubernetesVersion, since));

/** The places of what one value says and the other does not. A list that has lost members is one. */
function lost(before: unknown, after: unknown, path: string): string[] {
  if (before === after || isEmpty(before)) return [];
  if (!isObject(before) || !isObject(after)) return [path];
  if (!Array.isArray(before)) {
    return Object.keys(before).flatMap((key) => lost(before[key], after[key], path ? `${path}.${key}` : key));
  }
  return before.length === after.length ? before.flatMap((each, place) => lost(each, after[place], `${path}[${place}]`)) : [path];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The API server leaves empty lists and records out. */
const isEmpty = (value: unknown) => isObject(value) && Object.keys(value).length === 0;

/** What lacks the field already comes back as it is, here and below. */
function without<T extends object>(object: T, field: keyof T): T {
  if (object[field] === undefined) return object;
  const { [field]: _, ...rest } = object;
  return rest as T;
}

type List = 'containers' | 'initContainers';

function ofEach(spec: Partial<PodSpec>, list: List, drop: (container: Container) => Container): Partial<PodSpec> {
  const before = spec[list] ?? [];
  const after = before.map(drop);
  return after.some((container, place) => container !== before[place]) ? { ...spec, [list]: after } : spec;
}

const ofAll = (spec: Partial<PodSpec>, drop: (container: Container) => Container) => ofEach(ofEach(spec, 'containers', drop), 'initContainers', drop);

const withoutLabelKeys = (term: PodAffinityTerm) => without(without(term, 'matchLabelKeys'), 'mismatchLabelKeys');

/** The other policy is what is done by default. */
function withoutStrictGroups(spec: Partial<PodSpec>): Partial<PodSpec> {
  const { securityContext } = spec;
  if (securityContext?.supplementalGroupsPolicy !== 'Strict') return spec;
  return { ...spec, securityContext: without(securityContext, 'supplementalGroupsPolicy') };
}

function withoutRestartOfAll(container: Container): Container {
  const rules = container.restartPolicyRules?.filter(({ action }) => action !== 'RestartAllContainers');
  return rules?.length ? { ...container, restartPolicyRules: rules } : without(container, 'restartPolicyRules');
}

function withoutMountOptions(container: Container): Container {
  const { volumeMounts } = container;
  if (!volumeMounts?.some(({ bindMountOptions }) => bindMountOptions)) return container;
  return { ...container, volumeMounts: volumeMounts.map((mount) => without(mount, 'bindMountOptions')) };
}
