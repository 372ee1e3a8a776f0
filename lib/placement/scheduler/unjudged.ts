import type { Guest } from './guest';
import type { Surroundings } from './scene';
import type { Maker } from './seeker';
import type { SchedulerObjects } from '../../kube/cluster-objects';
import type { Pod } from '../../kube/pod';
import type { Container, PodAffinityTerm, PodSpec, Volume } from '../../kube/pod-template.generated';
import { selects } from '../controller/label-selector';
import { namespaceOf } from '../namespace-of';
import type { Reason, Unjudged } from '../reason';
import type { StringMap } from '../string-map';

const DEFAULT_SCHEDULER = 'default-scheduler';
const POD = 'spec.template.spec';

/**
 * What the laws of this package cannot tell of the pods of DaemonSets: the plugins of the scheduler that have a say
 * because of what the pods ask for, or because of what other pods want to keep away; and schedulers of which nothing is
 * known.
 *
 * @param surroundings what is known to exist
 */
export function openQuestions(all: readonly Maker[], { pods = [], ...objects }: Surroundings): Map<Guest, readonly Reason[]> {
  const coming = all.map(({ sync, guest }) => ({ metadata: sync.daemonSet.metadata, spec: guest.spec }));
  const shy = [...pods, ...coming].filter(({ spec }) => keptAway(spec).length > 0);
  return new Map(all.map(({ guest }) => [guest, [
    ...foreign(guest.spec, objects),
    ...ownDemands(guest.spec, objects),
    ...shy.some((other) => keepsAway(other, guest.namespace, guest.labels))
      ? [reason('InterPodAffinity', 'spec.template.metadata.labels')] : [],
  ]]));
}

function ownDemands(spec: Partial<PodSpec>, known: SchedulerObjects): Unjudged[] {
  const { volumes = [], topologySpreadConstraints = [], affinity, resourceClaims = [] } = spec;
  const claims = known.persistentVolumeClaims ? undefined : 'PersistentVolumeClaim';
  const devices = known.resourceClaims ?? known.resourceClaimTemplates ? undefined : 'ResourceClaim';
  return [
    ...volumes.flatMap((volume, place) => volumePlugin(volume).map((plugin) => reason(plugin, `${POD}.volumes[${place}]`, volume.persistentVolumeClaim && claims))),
    ...topologySpreadConstraints.flatMap(({ whenUnsatisfiable }, place) => (
      whenUnsatisfiable === 'ScheduleAnyway' ? [] : [reason('PodTopologySpread', `${POD}.topologySpreadConstraints[${place}]`)])),
    ...(['podAffinity', 'podAntiAffinity'] as const).flatMap((kind) => (
      (affinity?.[kind]?.requiredDuringSchedulingIgnoredDuringExecution ?? []).length === 0 ? [] : [reason('InterPodAffinity', `${POD}.affinity.${kind}`)])),
    ...resourceClaims.length === 0 ? [] : [reason('DynamicResources', `${POD}.resourceClaims`, devices)],
    ...declaredFeatures(spec),
  ];
}

/** What only some nodes can do, which declare it. @see https://kubernetes.io/docs/concepts/scheduling-eviction/node-declared-features/ */
function declaredFeatures({ hostNetwork, hostUsers, containers = [], initContainers = [] }: Partial<PodSpec>): Unjudged[] {
  const restarting = (list: string, all: readonly Container[]) => all.flatMap(({ restartPolicyRules }, place) => (
    restartPolicyRules?.some(({ action }) => action === 'RestartAllContainers') ? [`${list}[${place}].restartPolicyRules`] : []));
  const paths = [
    ...hostNetwork && hostUsers === false ? ['hostUsers'] : [],
    ...restarting('containers', containers),
    ...restarting('initContainers', initContainers),
  ];
  return paths.map((path) => reason('NodeDeclaredFeatures', `${POD}.${path}`));
}

function foreign({ schedulerName = DEFAULT_SCHEDULER }: Partial<PodSpec>, { schedulerConfiguration }: Surroundings): Reason[] {
  const { profiles = [] }: { readonly profiles?: readonly { readonly schedulerName?: string }[] } = schedulerConfiguration ?? {};
  const known = [DEFAULT_SCHEDULER, ...profiles.map((profile) => profile.schedulerName)];
  if (known.includes(schedulerName)) return schedulerConfiguration ? [reason('KubeSchedulerConfiguration', `${POD}.schedulerName`)] : [];
  return [{
    code: 'UnknownScheduler', layer: 'scheduler', path: `${POD}.schedulerName`, schedulerName, decisive: true, remedies: [],
  }];
}

function reason(plugin: string, path: string, lacks?: string): Unjudged {
  return { code: 'Unjudged', layer: 'scheduler', plugin, ...lacks && { lacks }, path, decisive: false, remedies: [] };
}

/** Others are on every node, or come with their pod. */
function volumePlugin(volume: Volume): string[] {
  if (volume.persistentVolumeClaim ?? volume.ephemeral) return ['VolumeBinding'];
  return volume.gcePersistentDisk ?? volume.awsElasticBlockStore ?? volume.iscsi ?? volume.rbd ? ['VolumeRestrictions'] : [];
}

const keptAway = (spec: Pod['spec']) => spec?.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];

/** Whether a pod wants no pod with these labels near it. */
function keepsAway(pod: Pick<Pod, 'metadata' | 'spec'>, namespace: string, labels: StringMap): boolean {
  const own = namespaceOf(pod);
  return keptAway(pod.spec).some((term) => meansNamespace(term, own, namespace) && selects(term.labelSelector)(labels));
}

/** A selector of namespaces may mean any. */
function meansNamespace({ namespaces = [], namespaceSelector }: PodAffinityTerm, own: string, asked: string): boolean {
  if (namespaceSelector) return true;
  return namespaces.length === 0 ? own === asked : namespaces.includes(asked);
}
