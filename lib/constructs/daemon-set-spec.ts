import type { ApiObjectMetadataDefinition } from 'cdk8s';
import type {
  Container, DaemonSetUpdateStrategy, LabelSelector, PodSecurityContext, PodSettings, ResourceRequirements, Volume,
} from '../kube/pod-template.generated';

/** What a pod template is made of. Lists may grow until synthesis. */
export interface PodParts {
  readonly metadata: ApiObjectMetadataDefinition;
  readonly settings: PodSettings;
  readonly containers: Container[];
  readonly initContainers: Container[];
  volumes: Volume[];
  readonly securityContext?: PodSecurityContext;
  readonly resources?: ResourceRequirements;
  readonly restartPolicy?: string;
}

/** What a DaemonSet says beside its template. */
export interface Rollout {
  readonly selector: LabelSelector;
  readonly updateStrategy?: DaemonSetUpdateStrategy;
  readonly minReadySeconds?: number;
  readonly revisionHistoryLimit?: number;
}

/** The `spec` of a DaemonSet. Pure: the same parts give the same spec. */
export function renderSpec(parts: PodParts, rollout: Rollout): object {
  const { metadata, settings, containers, initContainers, volumes, securityContext, resources, restartPolicy } = parts;
  return {
    ...rollout,
    template: {
      metadata: metadata.toJson(),
      spec: {
        ...settings,
        securityContext,
        resources,
        restartPolicy,
        containers,
        initContainers: initContainers.length > 0 ? initContainers : undefined,
        volumes: volumes.length > 0 ? volumes : undefined,
      },
    },
  };
}
