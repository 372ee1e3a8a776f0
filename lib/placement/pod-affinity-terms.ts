import type { Affinity, PodAffinityTerm, PodSpec } from '../kube/pod-template.generated';

type Change = (term: PodAffinityTerm) => PodAffinityTerm;
type Side = NonNullable<Affinity['podAffinity']>;

/** The pod with each term of its affinity and anti-affinity to other pods changed. Without any it stays the same object. */
export function withPodAffinityTerms(spec: Partial<PodSpec>, change: Change): Partial<PodSpec> {
  const { podAffinity, podAntiAffinity } = spec.affinity ?? {};
  if (!podAffinity && !podAntiAffinity) return spec;
  return {
    ...spec,
    affinity: {
      ...spec.affinity,
      ...podAffinity && { podAffinity: changed(podAffinity, change) },
      ...podAntiAffinity && { podAntiAffinity: changed(podAntiAffinity, change) },
    },
  };
}

function changed(side: Side, change: Change): Side {
  const { requiredDuringSchedulingIgnoredDuringExecution: required, preferredDuringSchedulingIgnoredDuringExecution: preferred } = side;
  return {
    ...side,
    ...required && { requiredDuringSchedulingIgnoredDuringExecution: required.map(change) },
    ...preferred && {
      preferredDuringSchedulingIgnoredDuringExecution: preferred.map((each) => (
        each.podAffinityTerm ? { ...each, podAffinityTerm: change(each.podAffinityTerm) } : each)),
    },
  };
}
