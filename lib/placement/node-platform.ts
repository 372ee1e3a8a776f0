import { valueAt } from './string-map';
import type { Node } from '../kube/node';
import { ARCH_LABEL, OS_LABEL } from '../kube/well-known';

/** What programs must be built for to run on a node; undefined where nothing says. */
export interface Platform {
  /** `linux` or `windows`. */
  readonly os: string | undefined;
  /** In Go's words: `amd64`, `arm64`. */
  readonly arch: string | undefined;
}

/**
 * Reads it where selectors read it, and else where the kubelet writes what it was built for: the nodes of a virtual
 * kubelet lack the labels.
 *
 * @see https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-os
 */
export function platformOf({ metadata: { labels }, status }: Node): Platform {
  const { operatingSystem, architecture } = status?.nodeInfo ?? {};
  return {
    os: valueAt(labels, OS_LABEL) || known(operatingSystem) || valueAt(labels, `beta.${OS_LABEL}`) || undefined,
    arch: valueAt(labels, ARCH_LABEL) || known(architecture) || valueAt(labels, `beta.${ARCH_LABEL}`) || undefined,
  };
}

const known = (fact: unknown) => (typeof fact === 'string' ? fact.toLowerCase() : undefined);
