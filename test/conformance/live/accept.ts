import { createHash } from 'crypto';
import { Refusal, type Api, type KubernetesObject } from './api';
import { pathOf, pathOfKind } from './paths';
import type { AcceptedManifests } from './recording';
import type { Synthesized } from './synthesized';

const DEFAULT_NAMESPACE = 'default';
/** Validated and admitted as any other, but not stored: unknown and duplicate fields are errors. */
const STRICTLY = '?dryRun=All&fieldValidation=Strict';

/**
 * Asks an API server whether it takes manifests.
 *
 * @throws all that it says if it does not
 */
export async function accept(api: Api, synthesized: Synthesized): Promise<AcceptedManifests> {
  const manifests = synthesized.manifests();
  const refused: string[] = [];
  for (const namespace of new Set(manifests.map(namespaceOf))) await ensureNamespace(api, namespace);
  for (const manifest of manifests) {
    await send(api, manifest).catch((error) => {
      if (!(error instanceof Refusal)) throw error;
      refused.push(`${manifest.kind}/${manifest.metadata.name}: ${error.message}`);
    });
  }
  if (refused.length > 0) throw new Error(refused.join('\n'));
  const digest = createHash('sha256').update(JSON.stringify(manifests)).digest('hex').slice(0, 12);
  return { name: synthesized.name, digest, kinds: manifests.map(({ kind }) => kind) };
}

/** Namespaces are there already, for the others to be in. */
function send(api: Api, manifest: KubernetesObject): Promise<unknown> {
  if (manifest.kind === 'Namespace') return ensureNamespace(api, manifest.metadata.name).then(() => api.put(`${pathOf(manifest, '')}${STRICTLY}`, manifest));
  return api.post(`${pathOfKind(manifest, namespaceOf(manifest))}${STRICTLY}`, manifest);
}

const namespaceOf = ({ metadata }: KubernetesObject) => metadata.namespace ?? DEFAULT_NAMESPACE;

async function ensureNamespace(api: Api, name: string): Promise<void> {
  const metadata = { name };
  await api.post('/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata }).catch((error) => {
    if (!(error instanceof Refusal && error.code === 409)) throw error;
  });
}
