import type { PodAffinityTerm, PodSpec, WeightedPodAffinityTerm } from '../../lib/kube/pod-template.generated';
import { withPodAffinityTerms } from '../../lib/placement/pod-affinity-terms';

const term = (topologyKey: string): PodAffinityTerm => ({ topologyKey });
const changed = (spec: Partial<PodSpec>) => withPodAffinityTerms(spec, ({ topologyKey }) => term(`${topologyKey}!`));
const pod = (mark: string): Partial<PodSpec> => ({
  hostNetwork: true,
  affinity: {
    nodeAffinity: {},
    podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: term(`a${mark}`) }] },
    podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term(`b${mark}`), term(`c${mark}`)] },
  },
});

test('every term is changed, and nothing else', () => expect(changed(pod(''))).toEqual(pod('!')));

test.each<[string, Partial<PodSpec>]>([['no affinity', {}], ['affinity to nodes alone', { affinity: { nodeAffinity: {} } }]])('%s: it stays', (_, spec) => {
  expect(changed(spec)).toBe(spec);
});

test('a preference without its term, which the API server refuses, is left alone', () => {
  const spec = { affinity: { podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1 } as WeightedPodAffinityTerm] } } };
  expect(changed(spec)).toEqual(spec);
});
