import { ApiObject, JsonPatch } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { at, pathOf } from './at';
import { metadataOf, type ObjectProps } from './object-props';

/**
 * What the pods of a namespace may do to their node.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export enum PodSecurity {
  /** Everything. Nearly every node agent needs it: host paths and host namespaces are allowed at no other level. */
  PRIVILEGED = 'privileged',
  /** Nothing by which a pod is known to become root on its node. */
  BASELINE = 'baseline',
  /** The same, and not as root, with few capabilities and volumes. */
  RESTRICTED = 'restricted',
}

/** Props of AgentNamespace. The name is the construct's id unless one is given. */
export interface AgentNamespaceProps extends ObjectProps {
  /**
   * What its pods may do to their nodes. At a stricter level pods that may not are never made, and only their DaemonSet says so.
   *
   * @default PodSecurity.PRIVILEGED
   */
  readonly podSecurity?: PodSecurity;
}

/**
 * A namespace in which agents may reach their nodes: `new AgentNamespace(chart, 'monitoring')`, before what is in it.
 *
 * Emits a Namespace whose labels let Pod Security admission pass its pods, neither warning of them nor auditing them.
 * In a namespace without such labels the cluster's own level counts: where that is `baseline`, a DaemonSet with a host
 * path is accepted and its pods are refused.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-admission/
 */
export class AgentNamespace extends kplus.Namespace {
  public constructor(scope: Construct, id: string, props: AgentNamespaceProps = {}) {
    const { labels, ...metadata } = at(pathOf(scope, id), () => metadataOf(props, id));
    const level = props.podSecurity ?? PodSecurity.PRIVILEGED;
    const modes = ['enforce', 'audit', 'warn'].map((mode) => [`pod-security.kubernetes.io/${mode}`, level]);
    super(scope, id, { metadata: { ...metadata, labels: { ...labels, ...Object.fromEntries(modes) } } });
    if (this.metadata.namespace !== undefined) {ApiObject.of(this).addJsonPatch(JsonPatch.remove('/metadata/namespace'));}
  }
}
