import { DEFAULT_NAMESPACE } from '../kube/well-known';

/** The namespace that an object gets. An empty one, which templates leave behind, is none. */
export function namespaceOf({ metadata: { namespace } }: { readonly metadata: { readonly namespace?: string } }): string {
  return namespace || DEFAULT_NAMESPACE;
}
