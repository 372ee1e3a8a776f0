import type { Problem } from '../kube/source';
import type { Manifest } from '../reading/manifests';

interface Named {
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/** Of objects that are one and the same to Kubernetes the first is kept; every other is a problem. */
export function distinct<T extends Named>(kind: 'DaemonSet' | 'Node' | 'Pod', manifests: readonly Manifest<T>[]): { kept: Manifest<T>[]; problems: Problem[] } {
  const first = new Map<string, Manifest<T>>();
  const problems: Problem[] = [];
  for (const manifest of manifests) {
    const { name, namespace } = manifest.object.metadata;
    const fullName = kind === 'Node' ? name : `${namespace || 'default'}/${name}`;
    const before = first.get(fullName);
    if (before) {
      const { file, line } = before.source;
      problems.push({ source: manifest.source, message: `${kind} "${fullName}" is given twice; the first, ${file}:${line}, is used` });
    } else {
      first.set(fullName, manifest);
    }
  }
  return { kept: [...first.values()], problems };
}
