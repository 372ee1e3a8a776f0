import type { DaemonSet } from '../kube/daemon-set';

interface Version {
  readonly warning?: string;
  readonly defaults?: (daemonSet: DaemonSet) => Partial<DaemonSet['spec']>;
}

/** Without labels there is no default: an empty selector would select every pod. */
function selectorOfTemplate({ spec: { selector, template } }: DaemonSet): Partial<DaemonSet['spec']> {
  const labels = template.metadata?.labels ?? {};
  return selector || Object.keys(labels).length === 0 ? {} : { selector: { matchLabels: labels } };
}

const gone = (version: string, what: string): string => `apiVersion ${version} ${what}; it is read as apps/v1. Change it to apps/v1`;

/**
 * The versions of the API that DaemonSets have been written in.
 *
 * @see https://kubernetes.io/docs/reference/using-api/deprecation-guide/#v1-16
 * @see pkg/apis/extensions/v1beta1/defaults.go and pkg/apis/apps/v1beta2/defaults.go of Kubernetes
 */
const VERSIONS = new Map<string, Version>([
  ['apps/v1', {}],
  ['apps/v1beta2', { warning: gone('apps/v1beta2', 'is not served since Kubernetes 1.16') }],
  ['apps/v1beta1', {
    warning: gone('apps/v1beta1', 'never had DaemonSets') + '. A missing selector is taken from the labels of the template',
    defaults: selectorOfTemplate,
  }],
  ['extensions/v1beta1', {
    warning: gone('extensions/v1beta1', 'is not served since Kubernetes 1.16')
      + '. Its defaults are kept: updateStrategy OnDelete, and the selector from the labels of the template',
    defaults: (daemonSet) => ({
      ...selectorOfTemplate(daemonSet),
      updateStrategy: { ...daemonSet.spec.updateStrategy, type: daemonSet.spec.updateStrategy?.type || 'OnDelete' },
    }),
  }],
]);

/** The one to write first. */
export const DAEMON_SET_VERSIONS: readonly string[] = Object.freeze([...VERSIONS.keys()]);

/** A DaemonSet of any version as one of apps/v1, and what its author should know. */
export function asAppsV1(daemonSet: DaemonSet): { object: DaemonSet; warnings: string[] } {
  const { warning, defaults } = VERSIONS.get(daemonSet.apiVersion ?? '') ?? {};
  if (warning === undefined) return { object: daemonSet, warnings: [] };
  return { object: { ...daemonSet, apiVersion: 'apps/v1', spec: { ...daemonSet.spec, ...defaults?.(daemonSet) } }, warnings: [warning] };
}
