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

/** Props of NetworkAgentDaemonSet. */
export interface NetworkAgentDaemonSetProps extends AnySystemAgentProps {
  /**
   * The step that copies the plugins, and perhaps their configuration, to the node: an init container with both folders.
   * As root without any capability; where SELinux guards the folders it needs `securityContext: Privileges.everything()`.
   *
   * @default - none: the agent does it itself, or does not need to
   */
  readonly install?: AgentStep;

  /**
   * The folder of the node in which the container runtime looks for the configuration of the network. Linux only.
   *
   * @default /etc/cni/net.d
   */
  readonly cniConfigDirectory?: string;

  /**
   * The folder of the node in which the container runtime looks for plugins: `/home/kubernetes/bin` on GKE. Linux only.
   *
   * @default /opt/cni/bin
   */
  readonly cniBinaryDirectory?: string;
}

/**
 * An agent that gives the pods of a node their network, mostly by a CNI plugin: Calico, Cilium, Flannel, Multus, …
 *
 * Emits a DaemonSet in the network of the node, with the folders of CNI writable at /host/etc/cni/net.d and
 * /host/opt/cni/bin, the lock of iptables and the kernel's modules, as root with the capabilities to manage the network and
 * no others; of priority `system-node-critical`; on every Linux node that is not serverless whatever its taints, since a
 * node is not ready before its network is; resolving names as the node does, since the cluster's DNS needs the network;
 * 100m CPU and 100Mi memory requested and no limits; replaced a tenth of the nodes at a time, while pods keep their
 * network. An agent that loads eBPF needs `mounts: [Mount.hostPath('/sys/fs/bpf').writable()]` and
 * `securityContext: Privileges.only(Privilege.MANAGE_NETWORK, Privilege.RAW_PACKETS, Privilege.EBPF)`.
 *
 * On Windows: host processes of the system's account, and no mounts.
 *
 * @see https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/
 * @see https://github.com/containernetworking/cni/blob/main/SPEC.md
 */
export class NetworkAgentDaemonSet extends AgentDaemonSet {
  public constructor(scope: Construct, id: string, props: NetworkAgentDaemonSetProps) {
    super(scope, id, props, () => forSystem(props, { linux: () => linuxKind(props), windows: () => windowsKind(props) }));
  }
}

const COMMON = {
  root: true,
  everyTaint: true,
  taints: [Taint.controlPlane(), Taint.notReady()],
  resources: { requests: { cpu: '100m', memory: '100Mi' } },
} satisfies Partial<AgentKind>;

function linuxKind(props: NetworkAgentDaemonSetProps): AgentKind {
  const { image, install, cniConfigDirectory = '/etc/cni/net.d', cniBinaryDirectory = '/opt/cni/bin' } = props;
  const cni = [
    folder(cniConfigDirectory, 'cni-config').at('/host/etc/cni/net.d'),
    folder(cniBinaryDirectory, 'cni-binaries').at('/host/opt/cni/bin'),
  ];
  return {
    ...COMMON,
    os: OperatingSystem.LINUX,
    securityContext: Privileges.only(Privilege.MANAGE_NETWORK, Privilege.RAW_PACKETS),
    mounts: [...cni, Mount.hostPath('/run/xtables.lock', { type: HostPathType.FILE_OR_CREATE }).writable(), Mount.hostPath('/lib/modules')],
    pod: { hostNetwork: true, dnsPolicy: 'Default', priorityClassName: PriorityClass.SYSTEM_NODE_CRITICAL },
    initContainers: install && [agentPart(install, { name: 'install-cni', image, securityContext: Privileges.none(), mounts: cni }, props)],
  };
}

function windowsKind(props: NetworkAgentDaemonSetProps): AgentKind {
  const { image, install } = props;
  return onWindows(props, {
    ...COMMON,
    hostProcess: true,
    pod: { priorityClassName: PriorityClass.SYSTEM_NODE_CRITICAL },
    initContainers: install && [agentPart(install, { name: 'install-cni', image })],
  }, ['cniConfigDirectory', 'cniBinaryDirectory']);
}

function folder(path: string, name: string): Mount {
  return Mount.hostPath(path, { name, type: HostPathType.DIRECTORY_OR_CREATE }).writable();
}
