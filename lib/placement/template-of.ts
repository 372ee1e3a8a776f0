import type { DaemonSet } from '../kube/daemon-set';
import type { ObjectMeta, PodSpec } from '../kube/pod-template.generated';

/** The template of the pods. Whatever is missing or null is empty: a manifest may come here that no reader has checked. */
export function templateOf(daemonSet: Partial<DaemonSet>): { readonly metadata: ObjectMeta; readonly spec: Partial<PodSpec> } {
  const { metadata, spec } = daemonSet.spec?.template ?? {};
  return { metadata: metadata ?? {}, spec: spec ?? {} };
}
