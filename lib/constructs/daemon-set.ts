import { ApiObjectMetadataDefinition, Lazy } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { Access } from './access';
import { at } from './at';
import { configDigest } from './config-digest';
import type { DaemonSetProps } from './daemon-set-props';
import { renderSpec, type PodParts } from './daemon-set-spec';
import { EmittedObject } from './emitted-object';
import { withImagePlatforms } from './image-platforms';
import type { Mount } from './mount';
import type { INamed } from './named';
import { pick } from './pick';
import { plain } from './plain';
import { kubernetesContainer, withMounted, type PodContainer } from './pod-container';
import { podSettings } from './pod-settings';
import { portNameProblems } from './port-name-problems';
import { rolloutProblems } from './rollout-problems';
import { podLabels, selectorFor, serviceLabels } from './selector';
import { withVolume, withVolumeMount } from './volumes';
import { POD_SETTINGS } from '../kube/pod-template.generated';
import type { Container, DaemonSetUpdateStrategy, LabelSelector, PodSpec, Volume } from '../kube/pod-template.generated';

/**
 * A Kubernetes DaemonSet: one pod on every node, or on every node of some kind.
 *
 * It holds Kubernetes' own structs and emits them as they are; every field is a prop by its own name, and
 * `ApiObject.of(daemonSet).addJsonPatch(…)` reaches the rest. Three things are filled in: the selector with the pod
 * labels that it needs; `dnsPolicy: ClusterFirstWithHostNet` under `hostNetwork`, without which cluster names do
 * not resolve; and an annotation of the pods that changes with the ConfigMaps and Secrets of the app that they read.
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
   * @throws where a prop cannot be rendered, or two props contradict each other, naming both; at synthesis, since containers may be
   * added until then, where the rollout is one of nothing, is two at once, or surges with ports of the node, and where a probe or a
   * lifecycle hook asks for a port by a name that no port of its container has
   */
  public constructor(scope: Construct, id: string, props: DaemonSetProps) {
    super(scope, id);
    const { path } = this.node;
    const given = at(path, () => checked(props));

    const annotations = at(path, () => withImagePlatforms(given.metadata?.annotations, given.imagePlatforms));
    const apiObject = new EmittedObject(this, 'Resource', {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { ...given.metadata, ...(annotations && { annotations }), ...(given.name === undefined ? {} : { name: given.name }) },
      spec: Lazy.any({
        produce: () => renderSpec(this.parts, {
          selector: this.selector,
          updateStrategy: given.updateStrategy,
          minReadySeconds: given.minReadySeconds,
          revisionHistoryLimit: given.revisionHistoryLimit,
        }, (podSpec) => (given.rollOnConfigChange ?? true ? configDigest(this.node.root, this.metadata.namespace, podSpec) : undefined)),
      }),
    });
    this.name = apiObject.name;
    this.metadata = apiObject.metadata;
    this.selector = given.selector ?? at(path, () => selectorFor(this.name));
    this.podMetadata = new ApiObjectMetadataDefinition({
      ...given.podMetadata,
      labels: at(path, () => podLabels(this.selector, given.podMetadata?.labels)),
      apiObject,
    });
    this.parts = {
      metadata: this.podMetadata,
      settings: at(path, () => podSettings(pick(given, POD_SETTINGS), props.nodes?._render() ?? {}, this.accountOf(props))),
      containers: [...given.containers],
      initContainers: [...given.initContainers ?? []],
      volumes: [...given.volumes ?? []],
      securityContext: given.securityContext,
      resources: given.resources,
      restartPolicy: given.restartPolicy,
    };
    this.node.addValidation({ validate: () => this.problems(apiObject, given.updateStrategy) });
  }

  /** Adds a container beside the others. */
  public addContainer(container: PodContainer): void {
    this.add(this.parts.containers, container, `containers[${container.name}]`);
  }

  /** Adds an init container after the others; with `restartPolicy: Always` it is a sidecar. */
  public addInitContainer(container: PodContainer): void {
    this.add(this.parts.initContainers, container, `initContainers[${container.name}]`);
  }

  /**
   * Adds a volume; one that is there already is not added again.
   *
   * @throws where another volume has its name
   */
  public addVolume(volume: Volume): void {
    this.parts.volumes = at(this.node.path, () => withVolume(this.parts.volumes, plain(volume, `volumes[${volume.name}]`)));
  }

  /**
   * Adds a volume and mounts it into a container.
   *
   * @param containerName of a container or init container @default - the first container
   * @throws where there is no such container, or something else is mounted at the path
   */
  public mount(mount: Mount, containerName?: string): void {
    const { containers, initContainers } = this.parts;
    const list = containerName !== undefined && initContainers.some(({ name }) => name === containerName) ? initContainers : containers;
    const index = containerName === undefined ? 0 : list.findIndex(({ name }) => name === containerName);
    if (!list[index]) {
      const names = [...containers, ...initContainers].map(({ name }) => `"${name}"`).join(', ') || 'none';
      const wanted = containerName === undefined ? 'container' : `container "${containerName}"`;
      throw new Error(`${this.node.path}: no ${wanted} to mount "${mount.volume.name}" into; there are: ${names}`);
    }
    this.addVolume(mount.volume);
    const volumeMounts = at(this.node.path, () => withVolumeMount(list[index].volumeMounts ?? [], mount.volumeMount));
    list[index] = { ...list[index], volumeMounts };
  }

  /** @see IPodSelector.toPodSelectorConfig() */
  public toPodSelectorConfig(): kplus.PodSelectorConfig {
    const { namespace } = this.metadata;
    return {
      labelSelector: kplus.LabelSelector.of({ labels: serviceLabels(this.selector, this.parts.metadata.toJson().labels) }),
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
      name: this.parts.settings.serviceAccountName ?? 'default',
      namespace: this.metadata.namespace ?? 'default',
    };
  }

  private accountOf({ serviceAccount, rules }: DaemonSetProps): INamed | undefined {
    if (rules === undefined) {return serviceAccount;}
    return new Access(this, 'access', { name: this.name, metadata: { namespace: this.metadata.namespace }, rules });
  }

  /** What of it does not go together: containers may be added and fields be patched until synthesis. */
  private problems(object: EmittedObject, updateStrategy?: DaemonSetUpdateStrategy): string[] {
    const { settings: { hostNetwork }, containers, initContainers } = this.parts;
    const asked = { updateStrategy, template: { spec: { hostNetwork, containers, initContainers } } };
    return problemsOf(object.emitsAsItStands(asked) ? asked : object.toJson().spec);
  }

  private add(list: Container[], container: PodContainer, path: string): void {
    for (const { volume } of container.mounts ?? []) {this.addVolume(volume);}
    list.push(at(this.node.path, () => plain(kubernetesContainer(container), path)));
  }
}

function problemsOf({ updateStrategy, template: { spec } }: { updateStrategy?: DaemonSetUpdateStrategy; template: { spec: PodSpec } }): string[] {
  return [...rolloutProblems(updateStrategy ?? {}, spec), ...portNameProblems(spec)];
}

/** Props as plain data, none of them at odds with another. */
function checked(props: DaemonSetProps): DaemonSetProps {
  if (props.name !== undefined && props.metadata?.name !== undefined && props.name !== props.metadata.name) {
    throw new Error(`name is "${props.name}" and metadata.name is "${props.metadata.name}": give one of them`);
  }
  const account = props.serviceAccount?.name ?? props.serviceAccountName;
  if (props.rules !== undefined && account !== undefined) {
    throw new Error(`rules make a service account, but "${account}" is named too: give one of them, or give the rules to an Access that is the serviceAccount`);
  }
  for (const field of ['containers', 'initContainers', 'volumes'] as const) {
    if (props[field] !== undefined && !Array.isArray(props[field])) {
      throw new Error(`${field} must be a list, so that more can be added; a Lazy can stand inside it`);
    }
  }
  const { containers, initContainers = [], volumes = [] } = props;
  return plain({
    ...props,
    nodes: undefined,
    serviceAccount: undefined,
    rules: undefined,
    containers: containers.map(kubernetesContainer),
    initContainers: initContainers.map(kubernetesContainer),
    volumes: withMounted(volumes, [...initContainers, ...containers]),
  }, '');
}
