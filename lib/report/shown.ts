import type { DaemonSet } from '../kube/daemon-set';
import type { LabelSelector, PodSpec } from '../kube/pod-template.generated';
import { withoutNulls } from '../placement/without-nulls';

/** What of a manifest a report reads. */
export interface Shown {
  readonly selector: LabelSelector | undefined;
  readonly pod: Partial<PodSpec>;
}

/** Leaves out nulls, and minds no missing part: a manifest may come here that no reader has checked, and it is placed all the same. */
export function shown({ spec }: Partial<DaemonSet>): Shown {
  const { selector, template } = spec ?? {};
  const { containers, initContainers, hostNetwork, nodeSelector, overhead, resources } = template?.spec ?? {};
  return withoutNulls({ selector, pod: { containers, initContainers, hostNetwork, nodeSelector, overhead, resources } });
}
