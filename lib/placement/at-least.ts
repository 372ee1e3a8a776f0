import { KUBERNETES_VERSIONS, type KubernetesVersion } from '../kube/well-known';

/** Whether a version is this one or a newer. */
export function atLeast(version: KubernetesVersion, wanted: KubernetesVersion): boolean {
  return KUBERNETES_VERSIONS.indexOf(version) >= KUBERNETES_VERSIONS.indexOf(wanted);
}
