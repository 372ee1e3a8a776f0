import type { Law } from '../admission';
import { forbidden } from '../words';

/** Kubernetes makes them itself, and nobody can delete the first three. */
const ALWAYS: readonly string[] = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

/**
 * Nothing is made in a namespace that is not there or is being deleted.
 *
 * @see https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#namespacelifecycle
 */
export const namespaceLaw: Law = (_spec, { namespace, objects: { namespaces }, names }) => {
  if (!namespaces) return {};
  const found = namespaces.find(({ metadata }) => metadata.name === namespace);
  const base = { layer: 'admission', path: 'metadata.namespace', namespace } as const;
  if (!found && !ALWAYS.includes(namespace)) {
    return {
      objections: [{
        ...base,
        code: 'NamespaceMissing',
        remedies: [{ code: 'CreateObject', kind: 'Namespace', name: namespace }],
        kubernetes: { plugin: PLUGIN, message: `namespaces "${namespace}" not found` },
      }],
    };
  }
  if (found?.status?.phase !== 'Terminating') return {};
  const message = forbidden(names.asked, `unable to create new content in namespace ${namespace} because it is being terminated`);
  return { objections: [{ ...base, code: 'NamespaceTerminating', remedies: [], kubernetes: { plugin: PLUGIN, message } }] };
};

const PLUGIN = 'NamespaceLifecycle';
