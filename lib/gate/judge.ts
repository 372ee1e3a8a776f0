import type { Kubernetes } from '../kubernetes/kubernetes';

/** Kubernetes' own code. @throws {KubernetesError} where the package was built without it */
export function judge(): Kubernetes {
  return loader().loadSync();
}

/** The same, or undefined. */
export function judgeIfThere(): Kubernetes | undefined {
  const { isAvailable, loadSync } = loader();
  return isAvailable() ? loadSync() : undefined;
}

function loader(): typeof import('../kubernetes/load') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an app without a gate must not pay for the judge
  return require('../kubernetes/load');
}
