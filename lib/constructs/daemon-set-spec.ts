import type { ApiObjectMetadataDefinition } from 'cdk8s';
import type { INamed } from './named';
import type {
  Affinity, Container, DaemonSetUpdateStrategy, LabelSelector, PodSecurityContext, PodSettings, ResourceRequirements, Toleration, Volume,
} from '../kube/pod-template.generated';
import type { RenderedTarget } from '../targeting/render';

/** What a pod template is made of. */
export interface PodParts {
  readonly metadata: ApiObjectMetadataDefinition;
  readonly settings: PodSettings;
  readonly containers: Container[];
  readonly initContainers: Container[];
  readonly volumes: Volume[];
  readonly securityContext?: PodSecurityContext;
  readonly resources?: ResourceRequirements;
  readonly restartPolicy?: string;
  readonly serviceAccount?: INamed;
  readonly target?: RenderedTarget;
}

/** What a DaemonSet says beside its template. */
export interface Rollout {
  readonly selector: LabelSelector;
  readonly updateStrategy?: DaemonSetUpdateStrategy;
  readonly minReadySeconds?: number;
  readonly revisionHistoryLimit?: number;
}

/**
 * The `spec` of a DaemonSet. Pure: the same parts give the same spec.
 *
 * @throws where a target and a plain field say different things of the same node label, or both bring affinity terms
 */
export function renderSpec(parts: PodParts, rollout: Rollout): object {
  const { settings, target = {} } = parts;
  return {
    ...rollout,
    template: {
      metadata: parts.metadata.toJson(),
      spec: {
        ...settings,
        dnsPolicy: settings.dnsPolicy ?? (settings.hostNetwork ? 'ClusterFirstWithHostNet' : undefined),
        serviceAccountName: serviceAccountName(parts),
        nodeSelector: nodeSelector(settings.nodeSelector, target.nodeSelector),
        affinity: affinity(settings.affinity, target.nodeSelectorTerms),
        tolerations: tolerations(settings.tolerations, target.tolerations),
        securityContext: parts.securityContext,
        resources: parts.resources,
        restartPolicy: parts.restartPolicy,
        containers: parts.containers,
        initContainers: unlessEmpty(parts.initContainers),
        volumes: unlessEmpty(parts.volumes),
      },
    },
  };
}

/** The account that the pods run as; undefined is the namespace's `default`. */
export function serviceAccountName({ settings, serviceAccount }: PodParts): string | undefined {
  if (serviceAccount && settings.serviceAccountName !== undefined && settings.serviceAccountName !== serviceAccount.name) {
    throw new Error(`serviceAccount is "${serviceAccount.name}" and serviceAccountName is "${settings.serviceAccountName}": give one of them`);
  }
  return serviceAccount?.name ?? settings.serviceAccountName;
}

function nodeSelector(given: PodSettings['nodeSelector'], target: PodSettings['nodeSelector']): PodSettings['nodeSelector'] {
  if (!given || !target) {return given ?? target;}
  const conflicts = Object.keys(target).filter((key) => key in given && given[key] !== target[key]);
  if (conflicts.length > 0) {
    throw new Error(conflicts.map((key) =>
      `nodeSelector[${key}] is "${given[key]}", but nodes wants "${target[key]}": no node can have both`).join('; '));
  }
  return { ...given, ...target };
}

function affinity(given: Affinity | undefined, terms: NodeSelectorTerms | undefined): Affinity | undefined {
  if (!terms) {return given;}
  if (given?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution) {
    throw new Error('nodes and affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution both bring terms, and terms are alternatives: '
      + 'say all of it in nodes');
  }
  return {
    ...given,
    nodeAffinity: { ...given?.nodeAffinity, requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms } },
  };
}

type NodeSelectorTerms = NonNullable<NonNullable<Affinity['nodeAffinity']>['requiredDuringSchedulingIgnoredDuringExecution']>['nodeSelectorTerms'];

function tolerations(given: Toleration[] = [], target: Toleration[] = []): Toleration[] | undefined {
  const known = new Set(given.map((toleration) => JSON.stringify(toleration, Object.keys(toleration).sort())));
  return unlessEmpty([...given, ...target.filter((toleration) => !known.has(JSON.stringify(toleration, Object.keys(toleration).sort())))]);
}

function unlessEmpty<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
