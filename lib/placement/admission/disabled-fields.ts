import type { Container, PodSpec } from '../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../kube/well-known';
import { atLeast } from '../at-least';

type Drop = (spec: Partial<PodSpec>) => Partial<PodSpec>;

/**
 * What the API server takes out of pods without a word, since a version has the feature switched off: fields on which it
 * depends where a pod finds its place. Some are known to none yet.
 */
const UNTIL: readonly (readonly [since: KubernetesVersion | undefined, drop: Drop])[] = [
  ['1.29', ({ initContainers, ...spec }) => ({ ...spec, ...initContainers && { initContainers: initContainers.map(withoutRestartPolicy) } })],
  ['1.34', ({ resources, resourceClaims, ...spec }) => spec],
  ['1.36', (spec) => ofEach(spec, withoutRestartOfAll)],
  [undefined, (spec) => ofEach(spec, withoutMountOptions)],
];

/**
 * What a version keeps of a pod. A cluster may have a feature switched on before it is by default; that is not known here.
 *
 * @see https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/
 */
export function withoutDisabled(spec: Partial<PodSpec>, kubernetesVersion: KubernetesVersion): Partial<PodSpec> {
  return UNTIL.filter(([since]) => !since || !atLeast(kubernetesVersion, since)).reduce((kept, [, drop]) => drop(kept), spec);
}

function ofEach({ containers, initContainers, ...spec }: Partial<PodSpec>, drop: (container: Container) => Container): Partial<PodSpec> {
  return { ...spec, ...containers && { containers: containers.map(drop) }, ...initContainers && { initContainers: initContainers.map(drop) } };
}

const withoutRestartPolicy = ({ restartPolicy, ...container }: Container): Container => container;

function withoutRestartOfAll({ restartPolicyRules, ...container }: Container): Container {
  const rules = restartPolicyRules?.filter(({ action }) => action !== 'RestartAllContainers');
  return { ...container, ...rules?.length && { restartPolicyRules: rules } };
}

const withoutMountOptions = ({ volumeMounts, ...container }: Container): Container => (
  { ...container, ...volumeMounts && { volumeMounts: volumeMounts.map(({ bindMountOptions, ...mount }) => mount) } });
