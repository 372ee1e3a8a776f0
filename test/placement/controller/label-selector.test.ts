import type { LabelSelector } from '../../../lib/kube/pod-template.generated';
import { selects } from '../../../lib/placement/controller/label-selector';

const labels = { app: 'agent', tier: '' };

test.each<[string, LabelSelector | null | undefined, boolean]>([
  ['a missing selector', undefined, false],
  ['a null selector', null, false],
  ['an empty selector', {}, true],
  ['an empty selector in full', { matchLabels: {}, matchExpressions: [] }, true],
  ['a label with its value', { matchLabels: { app: 'agent' } }, true],
  ['a label with another value', { matchLabels: { app: 'other' } }, false],
  ['an empty label', { matchLabels: { tier: '' } }, true],
  ['an absent label wanted empty', { matchLabels: { zone: '' } }, false],
  ['one label of two', { matchLabels: { app: 'agent', zone: 'a' } }, false],
  ['In', { matchExpressions: [{ key: 'app', operator: 'In', values: ['x', 'agent'] }] }, true],
  ['NotIn on an absent label', { matchExpressions: [{ key: 'zone', operator: 'NotIn', values: ['a'] }] }, true],
  ['Exists', { matchExpressions: [{ key: 'tier', operator: 'Exists' }] }, true],
  ['DoesNotExist', { matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] }, false],
  ['labels and expressions together', { matchLabels: { app: 'agent' }, matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] }, false],
  ['Gt, which only nodes know', { matchExpressions: [{ key: 'app', operator: 'Gt', values: ['1'] }] }, false],
  ['a malformed value', { matchLabels: { app: 'agent' }, matchExpressions: [{ key: 'zone', operator: 'NotIn', values: ['a b'] }] }, false],
  ['a malformed key in matchLabels', { matchLabels: { 'a b': '' } }, false],
])('%s', (_, selector, selected) => {
  expect(selects(selector)(labels)).toBe(selected);
});

test('Gt selects no pod even where its number is greater', () => {
  expect(selects({ matchExpressions: [{ key: 'n', operator: 'Gt', values: ['1'] }] })({ n: '2' })).toBe(false);
});

test('a pod without labels is selected by what wants none', () => {
  expect(selects({ matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] })(null)).toBe(true);
  expect(selects({ matchLabels: { app: 'agent' } })(undefined)).toBe(false);
});
