import type { Construct } from 'constructs';
import { AgentDaemonSet } from './agent-daemon-set';
import { forSystem, type AgentKind } from './agent-kind';
import { agentPart, type AgentStep } from './agent-part';
import type { AnySystemAgentProps } from './agent-props';
import { HostPathType, Mount } from './mount';
import { PriorityClass } from './priority-class';
import { Privilege, Privileges } from './privileges';
import { onWindows } from './windows';
import { OperatingSystem } from '../targeting/platform';
import { Taint } from '../targeting/taint';

/** Props of NodeProxyDaemonSet. */
export interface NodeProxyDaemonSetProps extends AnySystemAgentProps {
  /**
   * A privileged step that sets the kernel's parameters, so that the agent itself need not be privileged: for kube-proxy
   * `{ args: [...args, '--init-only'] }`. It mounts what the agent mounts by its kind, and `config`. Linux only.
   *
   * @default - none: the agent is privileged
   */
  readonly prepare?: AgentStep;
}

/**
 * An agent that carries the traffic of Services on every node, such as kube-proxy.
 *
 * Emits a DaemonSet in the network of the node, with the lock of iptables and the kernel's modules; privileged, since kernel
 * parameters can be set no other way, or with `prepare` as root with the capabilities to manage the network and no others;
 * of priority `system-node-critical`; on every Linux node that is not serverless whatever its taints, since without it no
 * pod there reaches a Service; resolving names as the node does, since the cluster's DNS is itself a Service;
 * 100m CPU and 50Mi memory requested and no limits; replaced a tenth of the nodes at a time, the kernel carrying on meanwhile.
 * Its `args` and `config` are its own.
 *
 * On Windows: a host process of the system's account, without mounts.
 *
 * @see https://kubernetes.io/docs/reference/networking/virtual-ips/
 * @see https://kubernetes.io/docs/reference/command-line-tools-reference/kube-proxy/
 */
export class NodeProxyDaemonSet extends AgentDaemonSet {
  public constructor(scope: Construct, id: string, props: NodeProxyDaemonSetProps) {
    super(scope, id, props, () => forSystem(props, {
      linux: () => linuxKind(props),
      windows: () => onWindows(props, {
        ...COMMON,
        hostProcess: true,
        pod: { priorityClassName: PriorityClass.SYSTEM_NODE_CRITICAL },
      }, ['prepare']),
    }));
  }
}

const COMMON = {
  root: true,
  everyTaint: true,
  taints: [Taint.controlPlane(), Taint.notReady()],
  resources: { requests: { cpu: '100m', memory: '50Mi' } },
} satisfies Partial<AgentKind>;

function linuxKind({ image, prepare, imageUser, podSecurityContext }: NodeProxyDaemonSetProps): AgentKind {
  const mounts = [Mount.hostPath('/run/xtables.lock', { type: HostPathType.FILE_OR_CREATE }).writable(), Mount.hostPath('/lib/modules')];
  return {
    ...COMMON,
    os: OperatingSystem.LINUX,
    securityContext: prepare ? Privileges.only(Privilege.MANAGE_NETWORK, Privilege.RAW_PACKETS) : Privileges.everything(),
    mounts,
    pod: { hostNetwork: true, dnsPolicy: 'Default', priorityClassName: PriorityClass.SYSTEM_NODE_CRITICAL },
    initContainers: prepare && [agentPart(prepare, { name: 'prepare', image, securityContext: Privileges.everything(), mounts }, { imageUser, podSecurityContext })],
  };
}
