import { guest } from './guests';
import type { PodDisruptionBudget } from '../../../lib/kube/cluster-objects';
import { DisruptionBudgets } from '../../../lib/placement/scheduler/disruption-budgets';

const pod = (name: string, labels: Record<string, string> = { app: 'a' }) => ({ ...guest(name), labels });
const ALL = [pod('p1'), pod('p2'), pod('other', { app: 'b' }), pod('bare', {})];
const SELECTOR = { matchLabels: { app: 'a' } };
const budget = (status?: PodDisruptionBudget['status'], selector: NonNullable<PodDisruptionBudget['spec']>['selector'] = SELECTOR, namespace = 'kube-system') => (
  { metadata: { name: 'b', namespace }, spec: { selector }, status });

test.each<[string, PodDisruptionBudget[], string[]]>([
  ['no budget is violated by nobody', [], []],
  ['a budget that is used up is violated by each of its pods', [budget({ disruptionsAllowed: 0 })], ['p1', 'p2']],
  ['so is one without a status', [budget()], ['p1', 'p2']],
  ['the first may leave where one may', [budget({ disruptionsAllowed: 1 })], ['p2']],
  ['everybody may leave where two may', [budget({ disruptionsAllowed: 2 })], []],
  ['who is on its way is not counted again', [budget({ disruptionsAllowed: 0, disruptedPods: { p1: '' } })], ['p2']],
  ['the pods of another namespace are not meant', [budget(undefined, SELECTOR, 'default')], []],
  ['an empty selector means nobody', [budget(undefined, {})], []],
  ['an absent one means nobody', [{ metadata: { name: 'b', namespace: 'kube-system' } }], []],
  ['a malformed one means nobody', [budget(undefined, { matchExpressions: [{ key: 'app', operator: 'is', values: ['a'] }] })], []],
  ['pods without labels are not meant', [budget(undefined, { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['a'] }] })], ['other']],
  ['of several the first that is used up is enough', [budget({ disruptionsAllowed: 1 }), budget({ disruptionsAllowed: 1 })], ['p2']],
])('%s', (_, budgets, expected) => {
  expect([...new DisruptionBudgets(budgets).violatedBy(ALL)].map(({ name }) => name)).toEqual(expected.map((name) => `kube-system/${name}`));
});

test('each question starts anew', () => {
  const budgets = new DisruptionBudgets([budget({ disruptionsAllowed: 1 })]);
  expect(budgets.violatedBy([pod('p1')])).toEqual(new Set());
  expect(budgets.violatedBy([pod('p2')])).toEqual(new Set());
});
