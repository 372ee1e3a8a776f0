import type { SecurityContext } from '../kube/pod-template.generated';

/** What a container may be allowed beside what any process may do. */
export enum Privilege {
  /** Read files and folders whatever their permissions: logs of root and of other users. */
  READ_EVERY_FILE = 'read-every-file',
  /** Write files whatever their permissions, and change owners and permissions. */
  WRITE_EVERY_FILE = 'write-every-file',
  /** Interfaces, routes, firewalls, traffic control. */
  MANAGE_NETWORK = 'manage-network',
  /** Raw and packet sockets: ping, packet capture, spoofed addresses too. */
  RAW_PACKETS = 'raw-packets',
  /** Listen on ports below 1024 without root. */
  LOW_PORTS = 'low-ports',
  /** Load and attach eBPF programs, read performance events, and lock the memory that they need. Linux 5.8 or newer. */
  EBPF = 'ebpf',
  /** Look into the memory and the files of any process that is visible. */
  INSPECT_PROCESSES = 'inspect-processes',
  /** Load and unload modules of the kernel, which is to control the node. */
  LOAD_KERNEL_MODULES = 'load-kernel-modules',
  /** Mount file systems, enter other namespaces, and much more: mostly no less than to control the node. */
  ADMINISTER_NODE = 'administer-node',
  /** Exceed limits of files, processes and disks. */
  EXCEED_LIMITS = 'exceed-limits',
  /** Give processes of others a priority and their place on processors. */
  SCHEDULE_PROCESSES = 'schedule-processes',
  /** Read the messages of the kernel. */
  READ_KERNEL_LOG = 'read-kernel-log',
  /** Set the clock. */
  SET_CLOCK = 'set-clock',
}

const CAPABILITIES: Record<Privilege, readonly string[]> = {
  [Privilege.READ_EVERY_FILE]: ['DAC_READ_SEARCH'],
  [Privilege.WRITE_EVERY_FILE]: ['DAC_OVERRIDE', 'CHOWN', 'FOWNER'],
  [Privilege.MANAGE_NETWORK]: ['NET_ADMIN'],
  [Privilege.RAW_PACKETS]: ['NET_RAW'],
  [Privilege.LOW_PORTS]: ['NET_BIND_SERVICE'],
  [Privilege.EBPF]: ['BPF', 'PERFMON', 'SYS_RESOURCE', 'IPC_LOCK'],
  [Privilege.INSPECT_PROCESSES]: ['SYS_PTRACE'],
  [Privilege.LOAD_KERNEL_MODULES]: ['SYS_MODULE'],
  [Privilege.ADMINISTER_NODE]: ['SYS_ADMIN'],
  [Privilege.EXCEED_LIMITS]: ['SYS_RESOURCE'],
  [Privilege.SCHEDULE_PROCESSES]: ['SYS_NICE'],
  [Privilege.READ_KERNEL_LOG]: ['SYSLOG'],
  [Privilege.SET_CLOCK]: ['SYS_TIME'],
};

/**
 * What a container may do, by intent: `securityContext: Privileges.only(Privilege.MANAGE_NETWORK)`.
 *
 * On a typed agent it takes the place of what its kind may do; `{ capabilities: { add: ['SYSLOG'] } }` comes on top instead.
 *
 * Says nothing of the user. To a container that does not run as root, Linux gives the capabilities only as far as
 * the program's file has them too.
 *
 * @see https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
export class Privileges {
  /** None of what root could do by being root, and no way to get it later. Being root it still owns what root owns. */
  public static none(): SecurityContext {
    return Privileges.only();
  }

  /** None but these. */
  public static only(...privileges: Privilege[]): SecurityContext {
    const add = [...new Set(privileges.flatMap((privilege) => CAPABILITIES[privilege]))];
    return { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'], ...add.length > 0 && { add } } };
  }

  /** Everything: a privileged container is root on the node, with its devices. Mounts can then be propagated to the node. */
  public static everything(): SecurityContext {
    return { privileged: true };
  }

  private constructor() {}
}
