import type { Construct } from 'constructs';
import { AgentDaemonSet } from './agent-daemon-set';
import type { AgentProps } from './agent-props';
import { Mount } from './mount';
import { PriorityClass } from './priority-class';
import { Privileges } from './privileges';
import { OperatingSystem } from '../targeting/platform';
import { Taint } from '../targeting/taint';

/** Props of DevicePluginDaemonSet. */
export interface DevicePluginDaemonSetProps extends AgentProps {
  /**
   * The resources that pods can then ask for: `['nvidia.com/gpu']`, `['amd.com/gpu']`, `['gpu.intel.com/i915']`. Nodes set
   * apart for pods that ask for one bear a taint of its name, which is tolerated. At least one.
   *
   * @see https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#extendedresourcetoleration
   */
  readonly announces: string[];

  /**
   * The folder of the kubelet on the node, its `--root-dir`.
   *
   * @default /var/lib/kubelet
   */
  readonly kubeletDirectory?: string;
}

/**
 * An agent that tells the kubelet of a node's devices and hands them to containers: GPUs, network adapters, FPGAs, …
 *
 * Emits a DaemonSet with the folder of the kubelet's device plugin sockets writable, as root (to which it belongs) without
 * any capability; of priority `system-node-critical`, since pods with devices cannot start without it; 10m CPU and 30Mi
 * memory requested and no limits; replaced a tenth of the nodes at a time, running pods keeping their devices. It runs on
 * every Linux node that is not serverless, since no label for devices is the same everywhere: say `nodes`, by
 * `cloud.google.com/gke-accelerator`, `nvidia.com/gpu.present`, `feature.node.kubernetes.io/pci-10de.present`, … How it sees the devices
 * differs too: `runtimeClassName: 'nvidia'`, or `mounts: [Mount.hostPath('/dev')]` with `Privileges.everything()`.
 *
 * @see https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/device-plugins/
 */
export class DevicePluginDaemonSet extends AgentDaemonSet {
  /**
   * @throws where it announces nothing
   */
  public constructor(scope: Construct, id: string, props: DevicePluginDaemonSetProps) {
    super(scope, id, props, () => ({
      os: OperatingSystem.LINUX,
      root: true,
      resources: { requests: { cpu: '10m', memory: '30Mi' } },
      securityContext: Privileges.none(),
      mounts: [Mount.hostPath(`${props.kubeletDirectory ?? '/var/lib/kubelet'}/device-plugins`, { name: 'device-plugins' })
        .at('/var/lib/kubelet/device-plugins').writable()],
      pod: { priorityClassName: PriorityClass.SYSTEM_NODE_CRITICAL },
      taints: announced(props).map((resource) => Taint.noSchedule(resource)),
    }));
  }
}

function announced({ announces }: DevicePluginDaemonSetProps): string[] {
  if (announces.length === 0) {
    throw new Error('announces: is empty, but a device plugin is there for the resources that it announces: '
      + 'name them, as in [\'nvidia.com/gpu\'], or take a DaemonSet');
  }
  return announces;
}
