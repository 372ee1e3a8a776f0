import type { FilesOptions, FolderOptions } from './mount-options';
import type { INamed } from './named';
import type { KeyToPath, Volume, VolumeMount } from '../kube/pod-template.generated';

/**
 * What the kubelet checks, or makes, at a host path before a pod starts.
 *
 * @see https://kubernetes.io/docs/concepts/storage/volumes/#hostpath-volume-types
 */
export enum HostPathType {
  /** Nothing is checked: what is not there is made a directory by most container runtimes. */
  UNCHECKED = '',
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
  /** What must be there. @default - HostPathType.DIRECTORY; of a named pipe HostPathType.UNCHECKED, since Windows knows no type for it */
  readonly type?: HostPathType;
  /**
   * The volume's name.
   *
   * @default - the path in words: `/var/log` is `var-log`, `/` is `root`
   */
  readonly name?: string;
}

/**
 * A volume of the pod together with its place in a container: `mounts: [Mount.hostPath('/var/log')]`.
 *
 * A value: it never changes. Read-only unless `writable()` is called, but for an empty folder and a named pipe. Containers that
 * share a volume share the mount, each in its own place: `const plugins = Mount.hostPath('/opt/cni/bin')`, and
 * `plugins.at('/host/opt/cni/bin')`.
 *
 * @see https://kubernetes.io/docs/concepts/storage/volumes/
 */
export class Mount {
  /**
   * A path of the node, at the same path in the container, read-only, with an explicit type. A file or a socket needs its type:
   * where no directory is found, the pod does not start. A named pipe of Windows is writable and goes unchecked.
   *
   * @param path absolute, without `..`; on Windows also a named pipe, such as `\\\\.\\pipe\\containerd-containerd`
   * @throws where the path is not absolute or has a `..` in it
   */
  public static hostPath(path: string, options: HostPathOptions = {}): Mount {
    if (!isAbsolute(path) || path.split(/[\\/]/).includes('..')) {
      throw new Error(`Mount.hostPath: path "${path}" must be absolute and free of ".."`);
    }
    const name = options.name ?? inWords(path);
    const pipe = isPipe(path);
    const type = options.type ?? (pipe ? HostPathType.UNCHECKED : HostPathType.DIRECTORY);
    return new Mount({ name, hostPath: { path, type } }, { name, mountPath: path, ...!pipe && { readOnly: true } });
  }

  /**
   * The keys of a ConfigMap as files. Pods are replaced when its data changes, as far as it is made in the same app.
   *
   * @param configMap of any cdk8s-plus version, or `{ name }`
   * @param mountPath the folder in the container
   */
  public static configMap(configMap: INamed, mountPath: string, options: FilesOptions = {}): Mount {
    return Mount.of({ name: options.name ?? inWords(mountPath), configMap: { name: configMap.name, ...files(options) } }, mountPath);
  }

  /**
   * The keys of a Secret as files. Pods are replaced when its data changes, as far as it is made in the same app.
   *
   * @param secret of any cdk8s-plus version, or `{ name }`
   * @param mountPath the folder in the container
   */
  public static secret(secret: INamed, mountPath: string, options: FilesOptions = {}): Mount {
    return Mount.of({ name: options.name ?? inWords(mountPath), secret: { secretName: secret.name, ...files(options) } }, mountPath);
  }

  /**
   * An empty folder that lives as long as the pod; writable, since nobody else fills it.
   *
   * @param mountPath the folder in the container
   */
  public static emptyDir(mountPath: string, options: FolderOptions = {}): Mount {
    const { name, inMemory, sizeLimit } = options;
    const emptyDir = { ...inMemory && { medium: 'Memory' }, ...sizeLimit !== undefined && { sizeLimit } };
    return Mount.of({ name: name ?? inWords(mountPath), emptyDir }, mountPath).writable();
  }

  /**
   * Any volume that Kubernetes knows, read-only: projected, downward API, CSI, a claim, an image, …
   *
   * @param mountPath the folder in the container
   */
  public static of(volume: Volume, mountPath: string): Mount {
    return new Mount(volume, { name: volume.name, mountPath, readOnly: true });
  }

  private constructor(
    /** The volume, for the pod. */
    public readonly volume: Volume,
    /** Its place, for a container. */
    public readonly volumeMount: VolumeMount,
  ) {}

  /** The same, writable. What a ConfigMap, a Secret or the downward API fills stays read-only to containers nonetheless. */
  public writable(): Mount {
    const { readOnly: _, ...volumeMount } = this.volumeMount;
    return new Mount(this.volume, volumeMount);
  }

  /** The same, read-only, as every volume but an empty folder and a named pipe is from the start. */
  public readOnly(): Mount {
    return this.placed({ readOnly: true });
  }

  /** The same volume at another path of a container. */
  public at(mountPath: string): Mount {
    return this.placed({ mountPath });
  }

  /**
   * Only this file or folder of the volume. Unlike a whole ConfigMap or Secret, it is not updated while a pod runs.
   *
   * @param subPath relative to the volume; `$(NAME)` stands for a variable of the container's environment
   * @see https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath
   */
  public only(subPath: string): Mount {
    return this.placed(subPath.includes('$(') ? { subPathExpr: subPath } : { subPath });
  }

  /** The same, mounts that are made later passed on. `BIDIRECTIONAL` is for privileged containers only. */
  public propagating(mountPropagation: MountPropagation): Mount {
    return this.placed({ mountPropagation });
  }

  private placed(changed: Partial<VolumeMount>): Mount {
    return new Mount(this.volume, { ...this.volumeMount, ...changed });
  }
}

function files({ files: wanted, mode, optional }: FilesOptions): { items?: KeyToPath[]; defaultMode?: number; optional?: boolean } {
  return {
    ...wanted && { items: Object.entries(wanted).map(([key, path]) => ({ key, path })) },
    ...mode !== undefined && { defaultMode: mode },
    ...optional !== undefined && { optional },
  };
}

/** No file system has it, so that it is neither a directory nor read-only. */
function isPipe(path: string): boolean {
  return /^[\\/]{2}\.[\\/]pipe[\\/]/i.test(path);
}

function isAbsolute(path: string): boolean {
  return /^([A-Za-z]:)?[\\/]/.test(path);
}

/** A path as a volume name: a DNS label of at most 63 characters. */
function inWords(path: string): string {
  const words = path.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return words.slice(-63).replace(/^-+/, '') || 'root';
}
