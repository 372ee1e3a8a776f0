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
export const platformOf = (node: Node): Platform => ({ os: osOf(node), arch: told(node, ARCH_LABEL, 'architecture') });

/** The operating system of a node. */
export const osOf = (node: Node): string | undefined => told(node, OS_LABEL, 'operatingSystem');

function told({ metadata: { labels }, status }: Node, label: string, fact: string): string | undefined {
  return valueAt(labels, label) || known(status?.nodeInfo?.[fact]) || valueAt(labels, `beta.${label}`) || undefined;
}

const known = (fact: unknown) => (typeof fact === 'string' ? fact.toLowerCase() : undefined);
