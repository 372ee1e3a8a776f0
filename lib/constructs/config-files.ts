import type { INamed } from './named';

/** The configuration of an agent: files written here, or a ConfigMap that exists or is made elsewhere. */
export interface ConfigFiles {
  /** The folder in which the agent looks for its files. */
  readonly mountPath: string;

  /**
   * The files: names and contents. They become a ConfigMap, and pods are replaced when a content changes.
   *
   * @default - those of `configMap`
   */
  readonly files?: { [fileName: string]: string };

  /**
   * A ConfigMap of any cdk8s-plus version, or `{ name }`. Pods are replaced when its data changes, as far as it is
   * made in the same app.
   *
   * @default - one made from `files`
   */
  readonly configMap?: INamed;
}
