import { ApiObject } from 'cdk8s';
import type { IPodSelector } from 'cdk8s-plus-28';
import type { DaemonSet } from '../kube/daemon-set';
import type { ContainerPort, PodSpec } from '../kube/pod-template.generated';

/** What is known of the pods of an agent, read from what it emits. */
export interface AgentPods {
  /** Of the DaemonSet, or of the whole family. */
  readonly name: string;
  readonly namespace?: string;
  /** The labels that tell these pods from others. */
  readonly labels: { readonly [key: string]: string };
  readonly specs: readonly Partial<PodSpec>[];
}

/**
 * The pods of a DaemonSet, or of all DaemonSets in a construct that selects their pods.
 *
 * @throws where there is no DaemonSet
 */
export function podsOf(agent: IPodSelector): AgentPods {
  const found = agent.node.findAll().filter((each) => ApiObject.isApiObject(each)).filter(({ kind }) => kind === 'DaemonSet');
  if (found.length === 0) {throw new Error(`agent "${agent.node.path}" holds no DaemonSet: give a DaemonSet, or make the family's first`);}
  const { labelSelector, namespaces } = agent.toPodSelectorConfig();
  return {
    name: 'name' in agent && typeof agent.name === 'string' ? agent.name : found[0].name,
    namespace: namespaces?.names?.[0],
    labels: labelSelector._toKube().matchLabels ?? {},
    specs: found.map((each) => (each.toJson() as DaemonSet).spec.template.spec ?? {}),
  };
}

/** The ports of all containers, one of each name and number. */
export function portsOf({ specs }: AgentPods): ContainerPort[] {
  const ports = specs.flatMap(({ containers = [], initContainers = [] }) => [...containers, ...initContainers]).flatMap((each) => each.ports ?? []);
  return [...new Map(ports.map((port) => [JSON.stringify([port.name, port.containerPort, port.protocol]), port])).values()];
}
