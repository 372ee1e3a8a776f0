import * as kplus from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { at, pathOf } from './at';
import { metadataOf, type ObjectProps } from './object-props';

/** Who pulls images from a registry. */
export interface RegistryLogin {
  /** The user, or whatever the registry wants in its place beside a token. */
  readonly username: string;
  /** A password or token. It stands readable in the manifest: read it from the environment, and keep the manifest out of Git. */
  readonly password: string;
}

/** Props of RegistrySecret. */
export interface RegistrySecretProps extends ObjectProps {
  /** The login for each registry, by its host as it stands in the image: `{ 'ghcr.io': { username, password } }`. Docker Hub's is `https://index.docker.io/v1/`. */
  readonly registries: { [host: string]: RegistryLogin };
}

/**
 * What a node needs to pull the image of an agent from a private registry:
 * `imagePullSecrets: [{ name: new RegistrySecret(chart, 'registry', { … }).name }]`.
 *
 * @see https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/
 */
export class RegistrySecret extends kplus.DockerConfigSecret {
  /**
   * @throws where no registry is given
   */
  public constructor(scope: Construct, id: string, props: RegistrySecretProps) {
    const path = pathOf(scope, id);
    if (Object.keys(props.registries).length === 0) {throw new Error(`${path}: registries is empty: give the login of at least one`);}
    super(scope, id, {
      metadata: at(path, () => metadataOf(props)),
      data: { auths: Object.fromEntries(Object.entries(props.registries).map(([host, login]) => [host, authOf(login)])) },
    });
  }
}

function authOf({ username, password }: RegistryLogin): object {
  return { username, password, auth: Buffer.from(`${username}:${password}`).toString('base64') };
}
