import type { DaemonSet } from '../kube/daemon-set';
import type { LabelSelector, PodSpec } from '../kube/pod-template.generated';

/** What of a manifest a report reads. */
export interface Shown {
  readonly selector: LabelSelector | undefined;
  readonly pod: Partial<PodSpec>;
}

/** Leaves out nulls, and minds no missing part: a manifest may come here that no reader has checked, and it is placed all the same. */
export function shown({ spec }: Partial<DaemonSet>): Shown {
  const { selector, template } = spec ?? {};
  const { containers, initContainers, hostNetwork, nodeSelector, overhead, resources } = template?.spec ?? {};
  return withoutNulls({ selector, pod: { containers, initContainers, hostNetwork, nodeSelector, overhead, resources } }) as Shown;
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.filter(isThere).map(withoutNulls);
  return Object.fromEntries(Object.entries(value).filter(([, each]) => isThere(each)).map(([key, each]) => [key, withoutNulls(each)]));
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined;
}
