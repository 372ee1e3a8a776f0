import { refuseConflicts } from './agent-conflicts';
import type { AgentKind } from './agent-kind';
import type { AgentProps } from './agent-props';
import { containerSecurity } from './container-security';
import { DAEMON_SET_OPTIONS, type DaemonSetProps } from './daemon-set-props';
import { Env } from './env';
import type { Mount } from './mount';
import { pick } from './pick';
import type { PodContainer } from './pod-container';
import { Rollout } from './rollout';
import { windowsSecurity } from './windows';
import { CONTAINER_SETTINGS, POD_SETTINGS } from '../kube/pod-template.generated';
import type { EnvVar, SecurityContext } from '../kube/pod-template.generated';
import { NodeTarget } from '../targeting/node-target';
import { OperatingSystem } from '../targeting/platform';

/**
 * The DaemonSet of an agent: its props over what its kind brings along. Its own container comes first. Pods that nobody
 * gave an identity get no token: nothing is granted to the namespace's `default` account.
 *
 * @throws where props contradict each other or the kind
 */
export function agentDaemonSet(props: AgentProps, kind: AgentKind): DaemonSetProps {
  const daemonSet: DaemonSetProps = {
    ...!hasIdentity(props) && { automountServiceAccountToken: false },
    ...kind.pod,
    ...pick(props, POD_SETTINGS),
    ...pick(props, DAEMON_SET_OPTIONS),
    nodes: nodesOf(props, kind),
    updateStrategy: props.updateStrategy ?? kind.rollout ?? Rollout.unavailable('10%'),
    securityContext: windowsSecurity(kind.podSecurityContext, props.podSecurityContext),
    resources: props.podResources,
    containers: [agentContainer(props, kind), ...kind.containers ?? [], ...props.containers ?? []],
    initContainers: [...kind.initContainers ?? [], ...props.initContainers ?? []],
  };
  refuseConflicts(daemonSet);
  return daemonSet;
}

/** The name of the agent's own container. */
export function agentContainerName({ containerName, name, metadata }: AgentProps): string {
  return containerName ?? dnsLabel(name ?? metadata?.name ?? 'agent');
}

/** The name of a DaemonSet where Kubernetes allows no dots: for containers and Services. */
export function dnsLabel(name: string): string {
  return name.replace(/\./g, '-').slice(0, 63);
}

function hasIdentity({ rules, serviceAccount, serviceAccountName }: AgentProps): boolean {
  return (rules ?? serviceAccount ?? serviceAccountName) !== undefined;
}

function nodesOf(props: AgentProps, { os, taints = [], everyTaint = false }: AgentKind): NodeTarget {
  const { nodes, serverlessNodes = false, toleratesEverything = everyTaint } = props;
  const fit = serverlessNodes ? NodeTarget.all().onOperatingSystem(os) : machinesOf(os);
  const wanted = nodes ? among(fit, nodes, os, serverlessNodes) : fit;
  if (toleratesEverything) {return wanted.toleratingEveryTaintNowAndEver();}
  return taints.length > 0 ? wanted.tolerating(...taints) : wanted;
}

function among(fit: NodeTarget, nodes: NodeTarget, os: OperatingSystem, serverlessNodes: boolean): NodeTarget {
  try {
    return nodes.andAlso(fit);
  } catch {
    throw new Error(`nodes means "${nodes}", but this agent is for ${os} nodes${serverlessNodes ? '' : ' that are not serverless'}: `
      + 'give nodes among these, the operatingSystem of those nodes where the agent has it, or take a DaemonSet');
  }
}

const machines = new Map<OperatingSystem, NodeTarget>();

/** Every agent asks for these nodes, and working them out costs more than the rest of an agent. */
function machinesOf(os: OperatingSystem): NodeTarget {
  const known = machines.get(os) ?? NodeTarget.all().onOperatingSystem(os).withoutServerless();
  machines.set(os, known);
  return known;
}

function agentContainer(props: AgentProps, kind: AgentKind): PodContainer {
  return {
    ...kind.container,
    ...pick(props, CONTAINER_SETTINGS),
    name: agentContainerName(props),
    image: props.image,
    env: envOf(props.env, kind.env),
    resources: props.resources ?? kind.resources,
    securityContext: securityOf(props, kind),
    mounts: mountsOf(props, kind),
  };
}

/** What is mounted on purpose takes the place of what the kind would mount there. */
function mountsOf({ mounts = [], volumeMounts = [], withoutMounts = [] }: AgentProps, kind: AgentKind): Mount[] {
  const ofKind = kind.mounts ?? [];
  const paths = ofKind.map(({ volumeMount }) => volumeMount.mountPath);
  const unknown = withoutMounts.filter((path) => !paths.includes(path));
  if (unknown.length > 0) {
    throw new Error(`withoutMounts: this agent mounts nothing at ${unknown.map((path) => `"${path}"`).join(', ')}; `
      + `it mounts: ${paths.join(', ') || 'nothing'}`);
  }
  const taken = new Set([...withoutMounts, ...[...mounts.map(({ volumeMount }) => volumeMount), ...volumeMounts].map(({ mountPath }) => mountPath)]);
  return [...ofKind.filter(({ volumeMount }) => !taken.has(volumeMount.mountPath)), ...mounts];
}

function envOf(given: readonly EnvVar[] = [], ofKind: readonly EnvVar[] = []): EnvVar[] {
  const known = new Set(given.map(({ name }) => name));
  return [...[...nodeNameUnless(given), ...ofKind].filter(({ name }) => !known.has(name)), ...given];
}

/** An agent that knows its node by another name needs no second one. */
function nodeNameUnless(given: readonly EnvVar[]): EnvVar[] {
  const nodeName = Env.nodeName();
  return given.some(({ valueFrom }) => valueFrom?.fieldRef?.fieldPath === nodeName.valueFrom?.fieldRef?.fieldPath) ? [] : [nodeName];
}

function securityOf({ runAsRoot, imageUser, securityContext, podSecurityContext: pod }: AgentProps, kind: AgentKind): SecurityContext | undefined {
  if (kind.os === OperatingSystem.WINDOWS) {return windowsSecurity(kind.securityContext, securityContext);}
  return containerSecurity({ runAsRoot, imageUser, pod, kindIsRoot: kind.root }, kind.securityContext ?? {}, securityContext);
}
