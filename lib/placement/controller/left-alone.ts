import type { DaemonSet } from '../../kube/daemon-set';

/**
 * Why the controller does nothing about a DaemonSet; undefined where it works. Then no pod is made, adopted or
 * deleted, and the status stands still. The API server refuses an empty selector, but older ones did not.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/controller/daemon/daemon_controller.go syncDaemonSet
 */
export function leftAlone({ metadata, spec }: DaemonSet): 'being deleted' | 'selecting all pods' | undefined {
  if (metadata.deletionTimestamp) return 'being deleted';
  return selectsAll(spec) ? 'selecting all pods' : undefined;
}

function selectsAll(spec: Partial<DaemonSet['spec']> | undefined): boolean {
  const selector = spec?.selector;
  return Boolean(selector) && Object.keys(selector?.matchLabels ?? {}).length === 0 && (selector?.matchExpressions ?? []).length === 0;
}
