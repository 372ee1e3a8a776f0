import type { Manifest } from './manifests';
import type { Problem, Source } from '../kube/source';
import { DEFAULT_NAMESPACE } from '../kube/well-known';

interface Named {
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/**
 * Of objects that are one and the same to Kubernetes the first is kept; every other is a problem.
 *
 * @param nameOf How a problem names the place of the first.
 */
export function distinct<T extends Named>(
  kind: 'DaemonSet' | 'Node' | 'Pod', manifests: readonly Manifest<T>[], nameOf: (source: Source) => string = ({ file, line }) => `${file}:${line}`,
): { kept: Manifest<T>[]; problems: Problem[] } {
  const first = new Map<string, Manifest<T>>();
  const problems: Problem[] = [];
  for (const manifest of manifests) {
    const { name, namespace } = manifest.object.metadata;
    const fullName = kind === 'Node' ? name : `${namespace || DEFAULT_NAMESPACE}/${name}`;
    const before = first.get(fullName);
    if (before) {
      problems.push({ source: manifest.source, message: `${kind} "${fullName}" is given twice; the first, ${nameOf(before.source)}, counts` });
    } else {
      first.set(fullName, manifest);
    }
  }
  return { kept: [...first.values()], problems };
}
