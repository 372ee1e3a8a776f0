import { explainFailure } from '../../lib/placement/explain-requirement';
import type { MalformedRequirement, RequirementFailure } from '../../lib/placement/reason';

const failure = (operator: string, values: string[], parts: Partial<RequirementFailure> = {}): RequirementFailure => (
  { path: 'x.nodeSelectorTerms[0].matchExpressions[1]', subject: 'label', key: 'k', operator, values, has: undefined, ...parts }
);

test.each<[RequirementFailure, string]>([
  [failure('In', ['a', 'b'], { has: 'c' }), 'label "k" is "c", must be one of [a, b]'],
  [failure('In', ['a']), 'no label "k", must be one of [a]'],
  [failure('In', ['1', '2', '3', '4', '5', '6', '7', '8'], { has: 'c' }), 'label "k" is "c", must be one of [1, 2, 3, 4, 5 and 3 others]'],
  [failure('NotIn', ['a'], { has: 'a' }), 'label "k" is "a", must not be one of [a]'],
  [failure('Exists', []), 'no label "k", must be present'],
  [failure('DoesNotExist', [], { has: '' }), 'label "k" is "", must be absent'],
  [failure('Gt', ['8'], { has: '4' }), 'label "k" is "4", must be greater than 8'],
  [failure('Gt', ['8'], { has: 'many' }), 'label "k" is "many", must be an integer greater than 8'],
  [failure('Lt', ['8']), 'no label "k", must be less than 8'],
  [failure('In', ['n1'], { subject: 'field', key: 'metadata.name', has: 'n2' }), 'field "metadata.name" is "n2", must be one of [n1]'],
])('%#: %s', (subject, text) => {
  expect(explainFailure(subject)).toBe(text);
});

test.each<[MalformedRequirement, RequirementFailure, string]>([
  ['UnknownOperator', failure('in', []), 'operator "in" is none of In, NotIn, Exists, DoesNotExist, Gt, Lt, and so the term matches no node'],
  ['UnknownOperator', failure('Exists', [], { subject: 'field' }), 'operator "Exists" is none of In, NotIn, and so the term matches no node'],
  ['InvalidKey', failure('Exists', [], { key: 'a b' }), '"a b" cannot be the key of a label, and so the term matches no node'],
  [
    'InvalidValue', failure('NotIn', ['a b']),
    'matchExpressions[1] ("k") holds what cannot be the value of a label: [a b], which Kubernetes before 1.33 accepts in silence, and so the term matches no node',
  ],
  ['NeedsValues', failure('In', []), 'operator In on "k" has no values, and so the term matches no node'],
  ['ForbidsValues', failure('Exists', ['a']), 'operator Exists on "k" takes no values, but has [a], and so the term matches no node'],
  ['NeedsOneInteger', failure('Gt', ['4Gi']), 'operator Gt on "k" needs one integer, but has [4Gi], which Kubernetes accepts in silence, and so the term matches no node'],
  ['NeedsOneInteger', failure('Gt', ['1', '2']), 'operator Gt on "k" needs one integer, but has [1, 2], and so the term matches no node'],
  ['NeedsOneValue', failure('In', ['n1', 'n2'], { subject: 'field' }), 'operator In on "k" needs one value, but has [n1, n2], and so the term matches no node'],
])('%s', (malformed, subject, text) => {
  expect(explainFailure({ ...subject, malformed })).toBe(text);
});
