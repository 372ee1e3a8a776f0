/** Anything of which only the name counts: a ServiceAccount, ConfigMap or Secret of any cdk8s-plus version, or `{ name: 'x' }`. */
export interface INamed {
  /** The object's `metadata.name`. */
  readonly name: string;
}
