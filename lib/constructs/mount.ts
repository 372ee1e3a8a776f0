import type { INamed } from './named';
import type { Volume, VolumeMount } from '../kube/pod-template.generated';

/**
 * What the kubelet checks, or makes, at a host path before a pod starts.
 *
 * @see https://kubernetes.io/docs/concepts/storage/volumes/#hostpath-volume-types
 */
export enum HostPathType {
  /** A directory must be there, or the pod does not start. */
  DIRECTORY = 'Directory',
  /** A directory is made (0755, root) where none is. */
  DIRECTORY_OR_CREATE = 'DirectoryOrCreate',
  /** A file must be there. */
  FILE = 'File',
  /** An empty file is made (0644, root) where none is; its folder must be there. */
  FILE_OR_CREATE = 'FileOrCreate',
  /** A Unix socket must be there. */
  SOCKET = 'Socket',
  /** A character device must be there. */
  CHAR_DEVICE = 'CharDevice',
  /** A block device must be there. */
  BLOCK_DEVICE = 'BlockDevice',
}

/**
 * How mounts made later travel between the node and the container.
 *
 * @see https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation
 */
export enum MountPropagation {
  /** They do not. */
  NONE = 'None',
  /** What the node mounts below the path appears in the container. */
  HOST_TO_CONTAINER = 'HostToContainer',
  /** In both directions. Kubernetes allows it to privileged containers only. */
  BIDIRECTIONAL = 'Bidirectional',
}

/** Options of `Mount.hostPath`. */
export interface HostPathOptions {
  /**
   * Where the container sees it.
   *
   * @default - at the same path as on the node
   */
  readonly mountPath?: string;
  /** @default HostPathType.DIRECTORY */
  readonly type?: HostPathType;
  /** @default - Kubernetes' default, no propagation */
  readonly propagation?: MountPropagation;
  /**
   * The volume's name.
   *
   * @default - the path in words: `/var/log` is `var-log`, `/` is `root`
   */
  readonly name?: string;
}

/**
 * A volume of the pod together with its place in a container.
 *
 * Immutable. Read-only unless `writable()` is called.
 *
 * @see https://kubernetes.io/docs/concepts/storage/volumes/
 */
export class Mount {
  /**
   * A path of the node, read-only, with an explicit type.
   *
   * @param path absolute, without `..`
   * @throws where the path is not absolute or has a `..` in it
   */
  public static hostPath(path: string, options: HostPathOptions = {}): Mount {
    if (!isAbsolute(path) || path.split(/[\\/]/).includes('..')) {
      throw new Error(`Mount.hostPath: path "${path}" must be absolute and free of ".."`);
    }
    const name = options.name ?? inWords(path);
    return new Mount(
      { name, hostPath: { path, type: options.type ?? HostPathType.DIRECTORY } },
      { name, mountPath: options.mountPath ?? path, readOnly: true, mountPropagation: options.propagation },
    );
  }

  /**
   * Every key of a ConfigMap as a file.
   *
   * @param configMap of any cdk8s-plus version, or `{ name }`
   * @param mountPath the folder in the container
   */
  public static configMap(configMap: INamed, mountPath: string): Mount {
    return new Mount({ name: inWords(mountPath), configMap: { name: configMap.name } }, { name: inWords(mountPath), mountPath, readOnly: true });
  }

  /**
   * Every key of a Secret as a file.
   *
   * @param secret of any cdk8s-plus version, or `{ name }`
   * @param mountPath the folder in the container
   */
  public static secret(secret: INamed, mountPath: string): Mount {
    return new Mount({ name: inWords(mountPath), secret: { secretName: secret.name } }, { name: inWords(mountPath), mountPath, readOnly: true });
  }

  /**
   * An empty folder that lives as long as the pod; writable, since nobody else fills it.
   *
   * @param mountPath the folder in the container
   */
  public static emptyDir(mountPath: string): Mount {
    return new Mount({ name: inWords(mountPath), emptyDir: {} }, { name: inWords(mountPath), mountPath });
  }

  private constructor(
    /** The volume, for the pod. */
    public readonly volume: Volume,
    /** Its place, for a container. */
    public readonly volumeMount: VolumeMount,
  ) {}

  /** The same, writable. */
  public writable(): Mount {
    const { readOnly: _, ...volumeMount } = this.volumeMount;
    return new Mount(this.volume, volumeMount);
  }
}

function isAbsolute(path: string): boolean {
  return /^([A-Za-z]:)?[\\/]/.test(path);
}

/** A path as a volume name: a DNS label of at most 63 characters. */
function inWords(path: string): string {
  const words = path.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return words.slice(-63).replace(/^-+/, '') || 'root';
}
