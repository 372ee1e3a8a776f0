/** Options of `Mount.configMap` and `Mount.secret`. */
export interface FilesOptions {
  /**
   * The volume's name.
   *
   * @default - the path in words: `/etc/agent` is `etc-agent`
   */
  readonly name?: string;

  /**
   * Which keys become files, and how these are called below the folder: `{ 'agent.conf': 'conf.d/agent.conf' }`.
   *
   * @default - every key, called as the key
   */
  readonly files?: { [key: string]: string };

  /**
   * Permissions of the files, best written in octal: `0o400`.
   *
   * @default 0o644
   */
  readonly mode?: number;

  /**
   * Whether pods start where the object or a key is missing.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/** Options of `Mount.emptyDir`. */
export interface FolderOptions {
  /**
   * The volume's name.
   *
   * @default - the path in words: `/tmp/cache` is `tmp-cache`
   */
  readonly name?: string;

  /**
   * Whether it is kept in memory, which counts towards the limits of the containers that write to it.
   *
   * @default false
   */
  readonly inMemory?: boolean;

  /**
   * How much it may hold, such as `64Mi` or a cdk8s Size. Pods that exceed it are evicted.
   *
   * @default - as much as the node has
   */
  readonly sizeLimit?: any;
}
