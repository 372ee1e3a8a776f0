import type { AgentKind } from './agent-kind';
import type { AnySystemAgentProps } from './agent-props';
import type { SecurityContext } from '../kube/pod-template.generated';
import { OperatingSystem } from '../targeting/platform';
import { Taint } from '../targeting/taint';

/** With it GKE, and others by its example, keep what is made for Linux from their Windows nodes. */
const WINDOWS_NODE = Taint.noSchedule('node.kubernetes.io/os', OperatingSystem.WINDOWS);

/** Facts of a kind of agent on Windows. */
export interface WindowsKind extends Omit<AgentKind, 'os' | 'securityContext' | 'podSecurityContext'> {
  readonly hostProcess: boolean;
}

/**
 * A kind of agent on Windows. Its pods say so, since Kubernetes then refuses what Windows cannot do. The cluster's names
 * do not resolve in the network of a Windows node, so that there is no DNS policy that promises them.
 *
 * @param linuxOnly props that mean nothing on Windows
 * @throws where one of them is given
 * @see https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#dns-windows
 * @see https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/#hostprocess-pod-configuration-requirements
 */
export function onWindows<P extends AnySystemAgentProps>(
  props: P, { hostProcess: kindIsHostProcess, ...kind }: WindowsKind, linuxOnly: readonly (keyof P & string)[] = [],
): AgentKind {
  const meaningless = linuxOnly.filter((name) => props[name] !== undefined);
  if (meaningless.length > 0) {
    throw new Error(`${meaningless.join(', ')}: for Linux nodes only, and this agent is for Windows ones: leave it out`);
  }
  const hostProcess = props.hostProcess ?? kindIsHostProcess;
  const runAsUserName = account(props.runAsRoot ?? kind.root, hostProcess);
  return {
    ...kind,
    os: OperatingSystem.WINDOWS,
    taints: [...kind.taints ?? [], WINDOWS_NODE],
    pod: { os: { name: OperatingSystem.WINDOWS }, ...hostProcess && { hostNetwork: true, dnsPolicy: 'ClusterFirst' }, ...kind.pod },
    // A pod has host processes or none, and all of its containers must say the same.
    ...hostProcess
      ? { podSecurityContext: { windowsOptions: { hostProcess, runAsUserName } } }
      : { securityContext: { windowsOptions: { runAsUserName } } },
  };
}

/** What is given over what the kind brings along, Windows' own options field by field. */
export function windowsSecurity<T extends Pick<SecurityContext, 'windowsOptions'>>(kind: T | undefined, given: T | undefined): T | undefined {
  const windowsOptions = { ...kind?.windowsOptions, ...given?.windowsOptions };
  return kind && given ? { ...kind, ...given, ...Object.keys(windowsOptions).length > 0 && { windowsOptions } } : given ?? kind;
}

/**
 * The accounts that need no password.
 *
 * @see https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/#choosing-a-user-account
 */
function account(isAdministrator: boolean, isHostProcess: boolean): string {
  if (isHostProcess) {return isAdministrator ? 'NT AUTHORITY\\SYSTEM' : 'NT AUTHORITY\\Local service';}
  return isAdministrator ? 'ContainerAdministrator' : 'ContainerUser';
}
