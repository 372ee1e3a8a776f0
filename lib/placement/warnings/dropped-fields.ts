import type { WarningLaw } from './law';
import type { Warning } from './warning';
import { NEWEST_KUBERNETES_VERSION } from '../../kube/well-known';
import { droppedFields } from '../admission/disabled-fields';
import { templateOf } from '../template-of';
import { withoutNulls } from '../without-nulls';

/**
 * A field behind a feature gate that is off is taken out by the API server without a word: a sidecar becomes an init
 * container that never ends, and a pod asks for less than is written.
 *
 * @see https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/
 */
export const dropped: WarningLaw = ({ daemonSet, kubernetesVersion = NEWEST_KUBERNETES_VERSION }) => {
  const warnings = droppedFields(withoutNulls(templateOf(daemonSet).spec), kubernetesVersion).map(({ gate, since, paths }): Warning => {
    const places = paths.map((path) => `spec.template.spec.${path}`);
    return { code: 'FieldDropped', path: places[0], paths: places, featureGate: gate, since, kubernetesVersion, remedies: [] };
  });
  return warnings.length === 0 ? undefined : () => warnings;
};
