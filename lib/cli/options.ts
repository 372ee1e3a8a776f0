import { CannotRun } from './exit-code';
import { FINDING_KINDS, type FindingKind } from './fail-on';
import { KUBERNETES_VERSIONS, type KubernetesVersion } from '../kube/well-known';

/** Reads `1.34`, `v1.34` or `v1.34.2`. @throws CannotRun for a version that is not known */
export function parseKubernetesVersion(option: string): KubernetesVersion {
  const minor = /^v?(\d+\.\d+)(\.\d+)?$/.exec(option)?.[1];
  const version = KUBERNETES_VERSIONS.find((known) => known === minor);
  if (!version) throw new CannotRun(`Kubernetes ${option} is not known; choose one of ${KUBERNETES_VERSIONS.join(', ')}`);
  return version;
}

/** Reads `problems,excluded`, or `none`. @throws CannotRun for a word that names no kind of finding */
export function parseFailOn(option: string): readonly FindingKind[] {
  if (option === 'none') return [];
  return option.split(',').map((word) => {
    const kind = FINDING_KINDS.find((known) => known === word);
    if (!kind) throw new CannotRun(`--fail-on ${option}: there is no finding "${word}"; choose none, or some of ${FINDING_KINDS.join(', ')}`);
    return kind;
  });
}
