import type { Construct } from 'constructs';
import { AgentDaemonSet } from './agent-daemon-set';
import type { AgentProps } from './agent-props';
import { Check } from './check';
import { HostPathType, Mount } from './mount';
import { PriorityClass } from './priority-class';
import { Privilege, Privileges } from './privileges';
import { OperatingSystem } from '../targeting/platform';
import { Taint } from '../targeting/taint';

/** Props of NodeDnsDaemonSet. */
export interface NodeDnsDaemonSetProps extends AgentProps {
  /**
   * The address at which the pods of a node find it: one of the node itself, the same on every node and nowhere else in
   * the network. The agent is told of it by NODE_DNS_ADDRESS.
   *
   * @default 169.254.20.10
   */
  readonly address?: string;

  /**
   * The port of its health endpoint (CoreDNS' plugin `health`) at that address.
   *
   * @default 8080
   */
  readonly healthPort?: number;
}

/**
 * A DNS cache on every node, such as Kubernetes' NodeLocal DNSCache.
 *
 * Emits a DaemonSet in the network of the node, with ports `dns` and `dns-tcp` (53) at an address of the node and the lock of
 * iptables, as root with the capabilities to manage the network and to listen on low ports and no others; with a liveness
 * probe; resolving names as the node does, since it would ask itself otherwise; of priority `system-node-critical`, since
 * all pods of the node depend on it; on every Linux node that is not serverless whatever its taints; 25m CPU and 30Mi
 * memory requested and no limits, since a killed cache is a node without names; replaced a tenth of the nodes at a time.
 * Its `args` are its own, for node-local-dns `['-localip', '$(NODE_DNS_ADDRESS)', '-conf', '/etc/coredns/Corefile']`, and so is its `config`.
 *
 * @see https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/
 */
export class NodeDnsDaemonSet extends AgentDaemonSet {
  public constructor(scope: Construct, id: string, props: NodeDnsDaemonSetProps) {
    const { address = '169.254.20.10', healthPort = 8080 } = props;
    super(scope, id, props, () => ({
      os: OperatingSystem.LINUX,
      root: true,
      everyTaint: true,
      taints: [Taint.controlPlane()],
      resources: { requests: { cpu: '25m', memory: '30Mi' } },
      securityContext: Privileges.only(Privilege.MANAGE_NETWORK, Privilege.RAW_PACKETS, Privilege.LOW_PORTS),
      mounts: [Mount.hostPath('/run/xtables.lock', { type: HostPathType.FILE_OR_CREATE }).writable()],
      env: [{ name: 'NODE_DNS_ADDRESS', value: address }],
      container: {
        ports: [{ name: 'dns', containerPort: 53, protocol: 'UDP' }, { name: 'dns-tcp', containerPort: 53, protocol: 'TCP' }],
        livenessProbe: Check.http(healthPort, '/health', { host: address, initialDelaySeconds: 60, timeoutSeconds: 5 }),
      },
      pod: { hostNetwork: true, dnsPolicy: 'Default', priorityClassName: PriorityClass.SYSTEM_NODE_CRITICAL },
    }));
  }
}
