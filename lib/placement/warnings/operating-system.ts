import { declaresPlatforms } from './image-platform';
import type { WarningLaw } from './law';
import type { Warning } from './warning';
import type { PodSpec } from '../../kube/pod-template.generated';
import { OS_LABEL } from '../../kube/well-known';
import { podContainers } from '../admission/pod-containers';
import { osOf } from '../node-platform';
import { entriesOf } from '../string-map';

/**
 * Most images are for Linux, and a cluster may get Windows nodes later, which AKS and EKS do not taint: a pod that
 * nothing calls a Windows pod is warned of them, and one with `windowsOptions` of Linux nodes. A Windows pod is called so
 * by `os`, by `windowsOptions`, or by the labels that it wants of its node.
 *
 * @see https://kubernetes.io/docs/concepts/windows/user-guide/#ensuring-os-specific-workloads-land-on-the-appropriate-container-host
 */
export const operatingSystem: WarningLaw = ({ daemonSet, spec }) => {
  if (declaresPlatforms(daemonSet) || spec.os) return undefined; // one knows better, the other is the kubelet's to refuse
  const forWindows = hasWindowsOptions(spec);
  if (!forWindows && selectsWindows(spec)) return undefined;
  const [foreign, own] = forWindows ? ['linux', 'windows'] as const : ['windows', 'linux'] as const;
  const warning: Warning = {
    code: 'OperatingSystemUnasked',
    path: 'spec.template.spec.nodeSelector',
    has: foreign,
    remedies: [{ code: 'SetField', path: `spec.template.spec.nodeSelector[${OS_LABEL}]`, value: own }],
  };
  return (node) => (osOf(node) === foreign ? [warning] : []);
};

function hasWindowsOptions(spec: Partial<PodSpec>): boolean {
  return Boolean(spec.securityContext?.windowsOptions) || podContainers(spec).some(({ container }) => container.securityContext?.windowsOptions);
}

/** The labels that Kubernetes' kubelets, today's and old ones, put on Windows nodes. */
const OS_LABELS: readonly string[] = [OS_LABEL, `beta.${OS_LABEL}`];
const WINDOWS_BUILD_LABEL = 'node.kubernetes.io/windows-build';

function selectsWindows({ nodeSelector, affinity }: Partial<PodSpec>): boolean {
  const terms = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  const required = terms.flatMap(({ matchExpressions = [] }) => matchExpressions);
  return [
    ...entriesOf(nodeSelector).map(([key, value]) => ({ key, operator: 'In', values: [value] })),
    ...required,
  ].some(({ key, operator, values = [] }) => (
    key === WINDOWS_BUILD_LABEL && operator !== 'DoesNotExist' || OS_LABELS.includes(key) && operator === 'In' && values.includes('windows')));
}
