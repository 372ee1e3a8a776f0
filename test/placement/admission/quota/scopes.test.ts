import type { PodSpec } from '../../../../lib/kube/pod-template.generated';
import { isInScope, scopesOf, scopeText } from '../../../../lib/placement/admission/quota/scopes';
import { container, quota, resources } from '../../../conformance/admission/cast';

const named = (priorityClassName?: string): Partial<PodSpec> => ({ priorityClassName });
const having = (...list: Parameters<typeof resources>): Partial<PodSpec> => ({ containers: [container(resources(...list))] });
const across = (term: object): Partial<PodSpec> => (
  { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'zone', ...term }] } } });

test.each<[scopeName: string, operator: string, values: string[] | undefined, spec: Partial<PodSpec>, boolean]>([
  ['PriorityClass', 'Exists', undefined, named('high'), true],
  ['PriorityClass', 'Exists', undefined, named(''), false],
  ['PriorityClass', 'DoesNotExist', undefined, named(), true],
  ['PriorityClass', 'In', ['high'], named('high'), true],
  ['PriorityClass', 'In', ['high'], named(), false],
  ['PriorityClass', 'NotIn', ['high'], named('low'), true],
  ['PriorityClass', 'NotIn', ['high'], named(), true],
  ['PriorityClass', 'Like', ['high'], named('high'), false],
  ['Terminating', 'Exists', undefined, { activeDeadlineSeconds: 0 }, true],
  ['NotTerminating', 'Exists', undefined, {}, true],
  ['BestEffort', 'Exists', undefined, having({ 'cpu': 0, 'ephemeral-storage': '1Gi' }), true],
  ['BestEffort', 'Exists', undefined, having(undefined, { memory: 1 }), false],
  ['NotBestEffort', 'Exists', undefined, having({ cpu: 1 }), true],
  ['NotBestEffort', 'Exists', undefined, { ...having({}), resources: { requests: { cpu: 1 } } }, true],
  ['CrossNamespacePodAffinity', 'Exists', undefined, across({ namespaces: ['x'] }), true],
  ['CrossNamespacePodAffinity', 'Exists', undefined, across({ namespaceSelector: {} }), true],
  ['CrossNamespacePodAffinity', 'Exists', undefined, across({}), false],
  ['VolumeAttributesClass', 'Exists', undefined, {}, false],
])('%s %s %s', (scopeName, operator, values, spec, expected) => expect(isInScope(spec, { scopeName, operator, values }, '1.37')).toBe(expected));

test('what is best effort, a version says', () => {
  const spec: Partial<PodSpec> = { ...having({ cpu: 1 }), resources: {} };
  expect((['1.36', '1.37'] as const).map((version) => isInScope(spec, { scopeName: 'BestEffort', operator: 'Exists' }, version))).toEqual([true, false]);
});

test('a quota has scopes by name and by expression', () => {
  const expression = { scopeName: 'PriorityClass', operator: 'In', values: ['a', 'b'] };
  const scopes = scopesOf(quota('q', {}, {}, { scopes: ['BestEffort'], scopeSelector: { matchExpressions: [expression] } }));
  expect(scopes.map(scopeText)).toEqual(['{BestEffort Exists []}', '{PriorityClass In [a b]}']);
});
