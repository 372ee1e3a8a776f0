import type { Construct } from 'constructs';
import { AgentDaemonSet } from './agent-daemon-set';
import { forSystem, type AgentKind } from './agent-kind';
import { agentPart, type AgentSidecar } from './agent-part';
import type { AnySystemAgentProps } from './agent-props';
import { Check } from './check';
import { csiPlace, type CsiPlace } from './csi-place';
import { Mount, MountPropagation } from './mount';
import type { PodContainer } from './pod-container';
import { PriorityClass } from './priority-class';
import { Privileges } from './privileges';
import { onWindows } from './windows';
import type { SecurityContext } from '../kube/pod-template.generated';
import { OperatingSystem } from '../targeting/platform';
import { Taint } from '../targeting/taint';

/** Props of StorageNodeDaemonSet. */
export interface StorageNodeDaemonSetProps extends AnySystemAgentProps {
  /** The name of the CSI driver, as its CSIDriver object and StorageClasses have it: `ebs.csi.aws.com`. */
  readonly driver: string;

  /**
   * The sidecar that makes the driver known to the kubelet: sig-storage's csi-node-driver-registrar.
   *
   * @see https://kubernetes-csi.github.io/docs/node-driver-registrar.html
   */
  readonly registrar: AgentSidecar;

  /**
   * The sidecar that asks the driver whether it is well: sig-storage's livenessprobe. With it the agent has a port named
   * `healthz` and a liveness probe there.
   *
   * @default - none
   * @see https://kubernetes-csi.github.io/docs/livenessprobe.html
   */
  readonly health?: AgentSidecar;

  /**
   * The port at which `health` answers. Under hostNetwork it is one of the node's.
   *
   * @default 9808
   */
  readonly healthPort?: number;

  /**
   * The folder of the kubelet on the node, its `--root-dir`.
   *
   * @default - /var/lib/kubelet, and C:\\var\\lib\\kubelet on Windows
   */
  readonly kubeletDirectory?: string;
}

/**
 * The part of a CSI driver that runs on every node, and mounts the volumes of the pods there.
 *
 * Emits a DaemonSet with the folder of the kubelet mounted in both directions, so that the kubelet and other containers
 * see what the driver mounts, for which Kubernetes demands a privileged container; the node's devices; the driver's
 * socket below /csi, named by CSI_ENDPOINT; the registrar beside it with the kubelet's plugin registry, and the health
 * sidecar where asked for, both as root without any capability; of priority `system-node-critical`, since pods with
 * volumes neither start nor end without it; on every Linux node that is not serverless whatever its taints; 10m CPU and
 * 40Mi memory requested and no limits; replaced a tenth of the nodes at a time. The driver's `args` are its
 * own: give them, as in `--endpoint=$(CSI_ENDPOINT)`. Its controller and the CSIDriver object are made elsewhere.
 *
 * On Windows: the named pipes of csi-proxy instead of privilege, as ContainerAdministrator; with `hostProcess: true`, for
 * drivers that need no csi-proxy, a host process of the system's account without the pipes.
 *
 * @see https://kubernetes-csi.github.io/docs/deploying.html
 * @see https://github.com/kubernetes-csi/csi-proxy
 */
export class StorageNodeDaemonSet extends AgentDaemonSet {
  /**
   * @throws unless the driver has a name that Kubernetes takes
   */
  public constructor(scope: Construct, id: string, props: StorageNodeDaemonSetProps) {
    super(scope, id, props, () => forSystem(props, { linux: () => linuxKind(props), windows: () => windowsKind(props) }));
  }
}

function linuxKind(props: StorageNodeDaemonSetProps): AgentKind {
  const place = csiPlace(OperatingSystem.LINUX, props.driver, props.kubeletDirectory);
  return {
    ...commonKind(props, place, { ...Privileges.none(), readOnlyRootFilesystem: true }),
    os: OperatingSystem.LINUX,
    securityContext: Privileges.everything(),
    mounts: [place.kubelet.propagating(MountPropagation.BIDIRECTIONAL), place.plugin, Mount.hostPath('/dev').writable()],
  };
}

function windowsKind(props: StorageNodeDaemonSetProps): AgentKind {
  const place = csiPlace(OperatingSystem.WINDOWS, props.driver, props.kubeletDirectory);
  return onWindows(props, {
    ...commonKind(props, place),
    hostProcess: false,
    mounts: [place.kubelet, place.plugin, ...props.hostProcess ? [] : CSI_PROXY],
  });
}

const CSI_PROXY = ['disk', 'volume', 'filesystem'].map((group) =>
  Mount.hostPath(`\\\\.\\pipe\\csi-proxy-${group}-v1`, { name: `csi-proxy-${group}` }));

function commonKind(props: StorageNodeDaemonSetProps, place: CsiPlace, security?: SecurityContext): Omit<AgentKind, 'os'> {
  const { health, healthPort = 9808 } = props;
  return {
    root: true,
    everyTaint: true,
    taints: [Taint.controlPlane()],
    resources: { requests: { cpu: '10m', memory: '40Mi' } },
    env: [{ name: 'CSI_ENDPOINT', value: place.endpoint }],
    container: health && {
      ports: [{ name: 'healthz', containerPort: healthPort }],
      livenessProbe: Check.http(healthPort, '/healthz', { initialDelaySeconds: 10, timeoutSeconds: 3, failureThreshold: 5 }),
    },
    pod: { priorityClassName: PriorityClass.SYSTEM_NODE_CRITICAL },
    containers: [
      agentPart(props.registrar, sidecar('node-driver-registrar', security, [
        `--csi-address=${place.address}`, `--kubelet-registration-path=${place.socket}`,
      ], [place.plugin, place.registry]), props),
      ...health ? [agentPart(health, sidecar('liveness-probe', security, [
        `--csi-address=${place.address}`, `--health-port=${healthPort}`,
      ], [place.plugin]), props)] : [],
    ],
  };
}

function sidecar(name: string, securityContext: SecurityContext | undefined, args: string[], mounts: Mount[]): PodContainer {
  return { name, args, mounts, resources: { requests: { cpu: '10m', memory: '20Mi' } }, ...securityContext && { securityContext } };
}
