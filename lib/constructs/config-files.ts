import { createHash } from 'crypto';
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

/** A digest that changes when a file does, whatever the order of the files. */
export function digest(files: { readonly [fileName: string]: string }): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(files).sort()) {hash.update(JSON.stringify([name, files[name]]));}
  return hash.digest('hex').slice(0, 16);
}
