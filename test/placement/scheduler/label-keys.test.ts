import type { PodAffinityTerm, PodSpec } from '../../../lib/kube/pod-template.generated';
import { withLabelKeys } from '../../../lib/placement/scheduler/label-keys';

const labels = { app: 'agent', zone: null };
const term = (more: Partial<PodAffinityTerm>): PodAffinityTerm => ({ topologyKey: 'zone', ...more });
const keys = { matchLabelKeys: ['app', 'absent'], mismatchLabelKeys: ['zone'] };
const both = (required: PodAffinityTerm): Partial<PodSpec> => {
  const side = {
    requiredDuringSchedulingIgnoredDuringExecution: [required],
    preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: required }],
  };
  return { affinity: { podAffinity: side, podAntiAffinity: side } };
};

test('what the keys mean is written behind what the selector says', () => {
  const expression = { key: 'tier', operator: 'Exists' };
  const selector = { matchLabels: { a: 'b' }, matchExpressions: [expression] };
  const added = [{ key: 'app', operator: 'In', values: ['agent'] }, { key: 'zone', operator: 'NotIn', values: [''] }];
  expect(withLabelKeys(both(term({ ...keys, labelSelector: selector })), labels))
    .toEqual(both(term({ ...keys, labelSelector: { ...selector, matchExpressions: [expression, ...added] } })));
  expect(withLabelKeys(both(term({ ...keys, labelSelector: {} })), labels))
    .toEqual(both(term({ ...keys, labelSelector: { matchExpressions: added } })));
});

test.each<[string, Partial<PodSpec>]>([
  ['no selector', both(term(keys))],
  ['no keys', both(term({ labelSelector: {} }))],
  ['affinity to nodes alone', { affinity: { nodeAffinity: {} } }],
  ['one side', { affinity: { podAffinity: {} } }],
  ['no affinity', { hostNetwork: true }],
])('%s: nothing changes', (_, spec) => expect(withLabelKeys(spec, labels)).toEqual(spec));
