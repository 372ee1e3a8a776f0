import { ApiObject, ApiObjectMetadataDefinition, Lazy } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { renderSpec, serviceAccountName, type PodParts } from './daemon-set-spec';
import type { Mount } from './mount';
import type { INamed } from './named';
import { plain } from './plain';
import { podLabels, selectorFor, toPlusSelector } from './selector';
import { POD_SETTINGS } from '../kube/pod-template.generated';
import type {
  Container, DaemonSetUpdateStrategy, LabelSelector, ObjectMeta, PodSecurityContext, PodSettings, ResourceRequirements, Volume,
} from '../kube/pod-template.generated';
import type { NodeTarget } from '../targeting/node-target';

/** What every DaemonSet can be told, beside its containers: Kubernetes' own fields by their own names, and these. */
export interface DaemonSetOptions extends PodSettings {
  /**
   * The name of the DaemonSet. Give it: it also makes the default selector, which Kubernetes never lets change, so
   * that the construct may be moved or renamed.
   *
   * @default - metadata.name, or else a name made from the construct's path
   */
  readonly name?: string;

  /**
   * The DaemonSet's metadata: labels, annotations, namespace and so on.
   *
   * @default - the chart's namespace and labels
   */
  readonly metadata?: ObjectMeta;

  /**
   * The metadata of its pods: labels, annotations and so on. Labels of the selector are added.
   *
   * @default - the labels of the selector
   */
  readonly podMetadata?: ObjectMeta;

  /**
   * Which pods are its own. It cannot be changed once applied.
   *
   * @default - `app.kubernetes.io/name: <name>`
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/#pod-selector
   */
  readonly selector?: LabelSelector;

  /**
   * On which nodes it should run. Added to what `nodeSelector`, `affinity` and `tolerations` say.
   *
   * @default - on every node without taints
   */
  readonly nodes?: NodeTarget;

  /**
   * The identity of its pods, a ServiceAccount of any cdk8s-plus version. The same as `serviceAccountName`.
   *
   * @default - the namespace's `default` account
   */
  readonly serviceAccount?: INamed;

  /**
   * How pods are replaced when the template changes; numbers are counts, `'10%'` is a share of the nodes.
   *
   * @default - Kubernetes' own: one node at a time
   * @see https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/
   */
  readonly updateStrategy?: DaemonSetUpdateStrategy;

  /**
   * Seconds for which a new pod must be ready before it counts as available.
   *
   * @default 0
   */
  readonly minReadySeconds?: number;

  /**
   * How many old templates are kept to roll back to.
   *
   * @default 10
   */
  readonly revisionHistoryLimit?: number;
}

/** Props of DaemonSet. */
export interface DaemonSetProps extends DaemonSetOptions {
  /** The containers of its pods, at least one by the time of synthesis. More can be added with `addContainer`. */
  readonly containers: Container[];

  /**
   * Security settings of the whole pod.
   *
   * @default - none
   */
  readonly securityContext?: PodSecurityContext;

  /**
   * Resources of the pod as a whole, beside those of its containers.
   *
   * @default - none
   */
  readonly resources?: ResourceRequirements;

  /**
   * Kubernetes accepts no other word than `Always` for a DaemonSet.
   *
   * @default - Always
   */
  readonly restartPolicy?: string;
}

/**
 * A Kubernetes DaemonSet: one pod on every node, or on every node of some kind.
 *
 * It holds Kubernetes' own structs and emits them as they are; every field is a prop by its own name, and
 * `ApiObject.of(daemonSet).addJsonPatch(…)` reaches the rest. Two things are filled in: the selector with the pod
 * labels that it needs, and `dnsPolicy: ClusterFirstWithHostNet` under `hostNetwork`, without which cluster names do
 * not resolve.
 *
 * It can be the selector of a cdk8s-plus Service, a NetworkPolicy's subject or peer, and the subject of a role binding.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/
 */
export class DaemonSet extends Construct implements kplus.IPodSelector, kplus.INetworkPolicyPeer, kplus.ISubject {
  /** The DaemonSet's `metadata.name`. */
  public readonly name: string;
  /** The DaemonSet's metadata, to add labels and annotations to. */
  public readonly metadata: ApiObjectMetadataDefinition;
  /** The metadata of its pods, to add labels and annotations to. */
  public readonly podMetadata: ApiObjectMetadataDefinition;
  /** Which pods are its own. */
  public readonly selector: LabelSelector;

  private readonly parts: PodParts;

  /**
   * @throws where a prop cannot be rendered, or two props contradict each other, naming both
   */
  public constructor(scope: Construct, id: string, props: DaemonSetProps) {
    super(scope, id);
    const given = plain({ ...props, nodes: undefined, serviceAccount: undefined }, this.node.path);

    const apiObject = new ApiObject(this, 'Resource', {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { ...given.metadata, ...(given.name === undefined ? {} : { name: given.name }) },
      spec: Lazy.any({
        produce: () => renderSpec(this.parts, {
          selector: this.selector,
          updateStrategy: given.updateStrategy,
          minReadySeconds: given.minReadySeconds,
          revisionHistoryLimit: given.revisionHistoryLimit,
        }),
      }),
    });
    this.name = apiObject.name;
    this.metadata = apiObject.metadata;
    this.selector = given.selector ?? selectorFor(this.name);
    this.podMetadata = new ApiObjectMetadataDefinition({
      ...given.podMetadata,
      labels: podLabels(this.selector, given.podMetadata?.labels),
      apiObject,
    });
    this.parts = {
      metadata: this.podMetadata,
      settings: Object.fromEntries(POD_SETTINGS.map((field) => [field, given[field]])),
      containers: [...given.containers],
      initContainers: [...given.initContainers ?? []],
      volumes: [...given.volumes ?? []],
      securityContext: given.securityContext,
      resources: given.resources,
      restartPolicy: given.restartPolicy,
      serviceAccount: props.serviceAccount,
      nodes: props.nodes,
    };
    renderSpec(this.parts, { selector: this.selector }); // contradictions are told here, not at synth
  }

  /** Adds a container beside the others. */
  public addContainer(container: Container): void {
    this.parts.containers.push(plain(container, `${this.node.path}.containers[${container.name}]`));
  }

  /** Adds an init container after the others; with `restartPolicy: Always` it is a sidecar. */
  public addInitContainer(container: Container): void {
    this.parts.initContainers.push(plain(container, `${this.node.path}.initContainers[${container.name}]`));
  }

  /**
   * Adds a volume; one that is there already is not added again.
   *
   * @throws where another volume has its name
   */
  public addVolume(volume: Volume): void {
    const added = plain(volume, `${this.node.path}.volumes[${volume.name}]`);
    const known = this.parts.volumes.find(({ name }) => name === added.name);
    if (known && JSON.stringify(known) !== JSON.stringify(added)) {
      throw new Error(`${this.node.path}: two volumes are named "${added.name}": ${JSON.stringify(known)} and ${JSON.stringify(added)}; name one of them otherwise`);
    }
    if (!known) {this.parts.volumes.push(added);}
  }

  /**
   * Adds a volume and mounts it into a container.
   *
   * @param containerName of a container or init container @default - the first container
   * @throws where there is no such container
   */
  public mount(mount: Mount, containerName?: string): void {
    const { containers, initContainers } = this.parts;
    const list = containerName !== undefined && initContainers.some(({ name }) => name === containerName) ? initContainers : containers;
    const index = containerName === undefined ? 0 : list.findIndex(({ name }) => name === containerName);
    if (!list[index]) {
      const names = [...containers, ...initContainers].map(({ name }) => `"${name}"`).join(', ') || 'none';
      throw new Error(`${this.node.path}: no container "${containerName ?? ''}" to mount "${mount.volume.name}" into; there are: ${names}`);
    }
    this.addVolume(mount.volume);
    list[index] = { ...list[index], volumeMounts: [...list[index].volumeMounts ?? [], mount.volumeMount] };
  }

  /** @see IPodSelector.toPodSelectorConfig() */
  public toPodSelectorConfig(): kplus.PodSelectorConfig {
    const namespace = this.metadata.namespace;
    return {
      labelSelector: toPlusSelector(this.selector),
      namespaces: namespace === undefined ? undefined : { names: [namespace] },
    };
  }

  /** @see INetworkPolicyPeer.toNetworkPolicyPeerConfig() */
  public toNetworkPolicyPeerConfig(): kplus.NetworkPolicyPeerConfig {
    return { podSelector: this.toPodSelectorConfig() };
  }

  /** @see INetworkPolicyPeer.toPodSelector() */
  public toPodSelector(): kplus.IPodSelector | undefined {
    return this;
  }

  /**
   * Its ServiceAccount, with the namespace that a binding needs: the DaemonSet's, or `default`.
   *
   * @see ISubject.toSubjectConfiguration()
   */
  public toSubjectConfiguration(): kplus.SubjectConfiguration {
    return {
      kind: 'ServiceAccount',
      name: serviceAccountName(this.parts) ?? 'default',
      namespace: this.metadata.namespace ?? 'default',
    };
  }
}
