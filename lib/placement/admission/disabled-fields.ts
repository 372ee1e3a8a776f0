import type { Container, PodSpec } from '../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../kube/well-known';
import { atLeast } from '../at-least';

type Drop = (spec: Partial<PodSpec>) => Partial<PodSpec>;

/**
 * What the API server takes out of pods without a word, since a version has the feature switched off: fields on which it
 * depends where a pod finds its place.
 */
const SINCE: readonly (readonly [KubernetesVersion, Drop])[] = [
  ['1.29', ({ initContainers, ...spec }) => ({ ...spec, ...initContainers && { initContainers: initContainers.map(withoutRestartPolicy) } })],
  ['1.34', ({ resources, resourceClaims, ...spec }) => spec],
  ['1.36', ({ containers, initContainers, ...spec }) => ({
    ...spec,
    ...containers && { containers: containers.map(withoutNodeFeatures) },
    ...initContainers && { initContainers: initContainers.map(withoutNodeFeatures) },
  })],
];

/**
 * What a version keeps of a pod. A cluster may have a feature switched on before it is by default; that is not known here.
 *
 * @see https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/
 */
export function withoutDisabled(spec: Partial<PodSpec>, kubernetesVersion: KubernetesVersion): Partial<PodSpec> {
  return SINCE.filter(([since]) => !atLeast(kubernetesVersion, since)).reduce((kept, [, drop]) => drop(kept), spec);
}

const withoutRestartPolicy = ({ restartPolicy, ...container }: Container): Container => container;

/** What nodes have to declare that they can do. */
function withoutNodeFeatures({ restartPolicyRules, volumeMounts, ...container }: Container): Container {
  const mounts = volumeMounts?.map(({ bindMountOptions, ...mount }) => mount);
  const rules = restartPolicyRules?.filter(({ action }) => action !== 'RestartAllContainers');
  return { ...container, ...mounts && { volumeMounts: mounts }, ...rules?.length && { restartPolicyRules: rules } };
}
