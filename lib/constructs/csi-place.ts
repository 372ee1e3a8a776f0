import { HostPathType, Mount } from './mount';
import { OperatingSystem } from '../targeting/platform';

/** Where a CSI driver, its sidecars and the kubelet meet. */
export interface CsiPlace {
  /** The kubelet's own folder, at the same path: what is mounted below it the kubelet hands to pods. */
  readonly kubelet: Mount;
  /** The folder of the driver's socket. */
  readonly plugin: Mount;
  /** The folder in which the kubelet looks for new plugins. */
  readonly registry: Mount;
  /** The socket, as a driver is told of it. */
  readonly endpoint: string;
  /** The socket, as sidecars are told of it. */
  readonly address: string;
  /** The socket, as the kubelet finds it. */
  readonly socket: string;
}

interface Words {
  readonly kubelet: string;
  readonly slash: string;
  readonly drive: string;
  readonly endpoint: string;
  readonly address: string;
}

const WORDS: Record<OperatingSystem, Words> = {
  [OperatingSystem.LINUX]: { kubelet: '/var/lib/kubelet', slash: '/', drive: '/', endpoint: 'unix:///csi/csi.sock', address: '/csi/csi.sock' },
  [OperatingSystem.WINDOWS]: { kubelet: 'C:\\var\\lib\\kubelet', slash: '\\', drive: 'C:\\', endpoint: 'unix:/csi/csi.sock', address: 'unix:/csi/csi.sock' },
};

/**
 * The place of a driver on the nodes of a system.
 *
 * @throws unless the driver has a name that Kubernetes takes
 * @see https://github.com/container-storage-interface/spec/blob/master/spec.md#getplugininfo
 */
export function csiPlace(os: OperatingSystem, driver: string, kubeletDirectory?: string): CsiPlace {
  if (!/^[A-Za-z0-9]([A-Za-z0-9.-]{0,61}[A-Za-z0-9])?$/.test(driver)) {
    throw new Error(`driver "${driver}" must be the name of a CSI driver: up to 63 letters, digits, dots and hyphens, as in "ebs.csi.aws.com"`);
  }
  const { slash, drive, endpoint, address, kubelet } = WORDS[os];
  const root = kubeletDirectory ?? kubelet;
  const plugin = [root, 'plugins', driver].join(slash);
  return {
    kubelet: Mount.hostPath(root, { name: 'kubelet' }).writable(),
    plugin: Mount.hostPath(plugin, { name: 'plugin', type: HostPathType.DIRECTORY_OR_CREATE }).at(`${drive}csi`).writable(),
    registry: Mount.hostPath([root, 'plugins_registry'].join(slash), { name: 'registry' }).at(`${drive}registration`).writable(),
    endpoint,
    address,
    socket: [plugin, 'csi.sock'].join(slash),
  };
}
