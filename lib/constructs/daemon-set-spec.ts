import type { ApiObjectMetadataDefinition } from 'cdk8s';
import { CONFIG_DIGEST } from './config-digest';
import type {
  Container, DaemonSetUpdateStrategy, LabelSelector, PodSecurityContext, PodSettings, PodSpec, ResourceRequirements, Volume,
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
export interface BesideTemplate {
  readonly selector: LabelSelector;
  readonly updateStrategy?: DaemonSetUpdateStrategy;
  readonly minReadySeconds?: number;
  readonly revisionHistoryLimit?: number;
}

/**
 * The `spec` of a DaemonSet. Pure: the same parts give the same spec.
 *
 * @param digestOf what the pods read, where they are to be replaced when it changes
 */
export function renderSpec(parts: PodParts, beside: BesideTemplate, digestOf: (spec: PodSpec) => string | undefined): object {
  const { metadata, settings, containers, initContainers, volumes, securityContext, resources, restartPolicy } = parts;
  const spec = {
    ...settings,
    securityContext,
    resources,
    restartPolicy,
    containers,
    initContainers: initContainers.length > 0 ? initContainers : undefined,
    volumes: volumes.length > 0 ? volumes : undefined,
  };
  return { ...beside, template: { metadata: annotated(metadata.toJson(), digestOf(spec)), spec } };
}

function annotated(metadata: { annotations?: object }, digest: string | undefined): object {
  return digest === undefined ? metadata : { ...metadata, annotations: { ...metadata.annotations, [CONFIG_DIGEST]: digest } };
}
