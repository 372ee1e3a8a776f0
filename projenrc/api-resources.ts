import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';

/** Of a group's resources, which live in namespaces and which belong to the cluster. */
interface Scopes { readonly namespaced: Set<string>; readonly cluster: Set<string> }

const COLLECTION = /^\/api(?:s\/(?<group>[^/]+))?\/v[^/]+(?<inside>\/namespaces\/\{namespace\})?\/(?<plural>[a-z]+)$/;

/** The resources of Kubernetes' own groups, from the paths of its OpenAPI documents, as TypeScript. */
export function apiResources(folder: string): string[] {
  const groups = new Map<string, Scopes>();
  for (const file of readdirSync(folder).filter((name) => /^apis?__.*v\d/.test(name)).sort()) {
    for (const path of Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')).paths)) {
      const { group = '', inside, plural } = COLLECTION.exec(path)?.groups ?? {};
      if (plural === undefined) {continue;}
      const scopes = groups.get(group) ?? { namespaced: new Set(), cluster: new Set() };
      groups.set(group, scopes);
      scopes[inside === undefined ? 'cluster' : 'namespaced'].add(plural);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, { namespaced, cluster }]) =>
    // What lives in namespaces can be listed across them too.
    `  '${group}': { namespaced: ${list(namespaced)}, cluster: ${list([...cluster].filter((plural) => !namespaced.has(plural)))} },`);
}

function list(words: Iterable<string>): string {
  return `[${[...words].sort().map((word) => `'${word}'`).join(', ')}]`;
}
