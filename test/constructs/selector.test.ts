import { podLabels, selectorFor, toPlusSelector } from '../../lib/constructs/selector';

describe('selector', () => {
  test('the default selector is made of the name alone', () => {
    expect(selectorFor('agent')).toEqual({ matchLabels: { 'app.kubernetes.io/name': 'agent' } });
  });

  test('a name too long for a label asks for another', () => {
    expect(() => selectorFor('a'.repeat(64))).toThrow(
      `name "${'a'.repeat(64)}" has 64 characters and cannot be the value of the label app.kubernetes.io/name, which holds 63: `
      + 'give a shorter name, or a selector of your own');
  });

  test('pods carry their own labels and those of the selector', () => {
    expect(podLabels({ matchLabels: { app: 'a' } }, { team: 'x' })).toEqual({ app: 'a', team: 'x' });
  });

  test('pods that the selector would not find are refused, label by label', () => {
    expect(() => podLabels({ matchLabels: { app: 'a', tier: 'node' } }, { app: 'b', tier: 'pod' })).toThrow(new Error(
      'podMetadata.labels[app] is "b", but the selector wants "a": a DaemonSet must select its own pods; '
      + 'podMetadata.labels[tier] is "pod", but the selector wants "node": a DaemonSet must select its own pods'));
  });

  test('all four operators exist in cdk8s-plus', () => {
    const selector = {
      matchLabels: { app: 'a' },
      matchExpressions: [
        { key: 'a', operator: 'In', values: ['1'] },
        { key: 'b', operator: 'NotIn', values: ['2'] },
        { key: 'c', operator: 'Exists' },
        { key: 'd', operator: 'DoesNotExist' },
      ],
    };
    expect(toPlusSelector(selector)._toKube()).toEqual(selector);
  });

  test('an operator that selectors do not have is refused', () => {
    expect(() => toPlusSelector({ matchExpressions: [{ key: 'a', operator: 'Gt', values: ['1'] }] }))
      .toThrow(new Error('selector.matchExpressions: operator "Gt" must be In, NotIn, Exists or DoesNotExist'));
  });
});
