import type { Construct } from 'constructs';
import { AgentDaemonSet } from './agent-daemon-set';
import type { AgentProps } from './agent-props';
import { Mount } from './mount';
import { Privilege, Privileges } from './privileges';
import { OperatingSystem } from '../targeting/platform';
import { Taint } from '../targeting/taint';

/** Props of SecurityAgentDaemonSet. */
export interface SecurityAgentDaemonSetProps extends AgentProps {
  /**
   * What it may do. For kernels before 5.8, which know no capability for eBPF, add `Privilege.ADMINISTER_NODE`; for programs
   * at network interfaces `Privilege.MANAGE_NETWORK`. `securityContext: Privileges.everything()` gives it all.
   *
   * @default - [Privilege.EBPF, Privilege.INSPECT_PROCESSES, Privilege.READ_EVERY_FILE]
   */
  readonly privileges?: Privilege[];

  /**
   * Whether it builds a program or module for the kernel of the node, where the kernel has no type information (BTF) of
   * its own: /boot, /lib/modules and /usr/src are then mounted read-only below /host.
   *
   * @default false
   * @see https://docs.kernel.org/bpf/btf.html
   */
  readonly kernelHeaders?: boolean;
}

/**
 * An agent that watches the processes of a node by eBPF: Falco, Tetragon, Tracee, instrumentation without code changes, …
 *
 * Emits a DaemonSet that sees the processes of the node, with /proc and /etc at /host/proc and /host/etc, the kernel's
 * debugging and tracing file systems read-only and its BPF file system writable (a container's own /sys has none of the
 * three, but the kernel's type information), as root with three privileges and no others, and without the AppArmor profile of
 * container runtimes, which would keep other processes from its sight; on every Linux node that is not serverless and on those
 * of the control plane; 100m CPU and 256Mi memory requested and no limits; replaced a tenth of the nodes at a time, so that
 * nine in ten are watched at any moment. No `priorityClassName`: on a full node the pod waits unless you give it one.
 *
 * @see https://docs.kernel.org/bpf/
 * @see https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
export class SecurityAgentDaemonSet extends AgentDaemonSet {
  public constructor(scope: Construct, id: string, props: SecurityAgentDaemonSetProps) {
    const privileges = props.privileges ?? [Privilege.EBPF, Privilege.INSPECT_PROCESSES, Privilege.READ_EVERY_FILE];
    super(scope, id, props, () => ({
      os: OperatingSystem.LINUX,
      root: true,
      resources: { requests: { cpu: '100m', memory: '256Mi' } },
      securityContext: { ...Privileges.only(...privileges), appArmorProfile: { type: 'Unconfined' } },
      mounts: kernelMounts(props),
      pod: { hostPID: true },
      taints: [Taint.controlPlane()],
    }));
  }
}

function kernelMounts({ kernelHeaders = false }: SecurityAgentDaemonSetProps): Mount[] {
  const ofHost = ['/proc', '/etc', ...kernelHeaders ? ['/boot', '/lib/modules', '/usr/src'] : []];
  return [
    ...ofHost.map((path) => Mount.hostPath(path).at(`/host${path}`)),
    Mount.hostPath('/sys/kernel/debug'),
    Mount.hostPath('/sys/kernel/tracing'),
    Mount.hostPath('/sys/fs/bpf').writable(),
  ];
}
