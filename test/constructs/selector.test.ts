import { podLabels, selects, selectorFor, serviceLabels } from '../../lib/constructs/selector';

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
    const selector = { matchLabels: { app: 'a', tier: 'node' }, matchExpressions: [{ key: 'zone', operator: 'In', values: ['x', 'y'] }] };
    expect(() => podLabels(selector, { app: 'b', tier: 'pod' })).toThrow(new Error(
      'podMetadata.labels[app] is "b", but the selector wants "a"; podMetadata.labels[tier] is "pod", but the selector wants "node"; '
      + 'podMetadata.labels[zone] is missing, but the selector wants zone In [x, y]: a DaemonSet must select its own pods'));
  });

  test.each([
    ['In', ['1'], { a: '1' }, {}],
    ['NotIn', ['1'], {}, { a: '1' }],
    ['Exists', undefined, { a: '' }, {}],
    ['DoesNotExist', undefined, {}, { a: '' }],
  ])('%s %j holds with %j and not with %j', (operator, values, holds, fails) => {
    const selector = { matchExpressions: [{ key: 'a', operator, values }] };
    expect(podLabels(selector, holds)).toEqual(holds);
    expect(() => podLabels(selector, fails)).toThrow('a DaemonSet must select its own pods');
    expect([selects(selector, holds), selects(selector, fails), selects({ matchLabels: { b: '1' }, ...selector }, holds)]).toEqual([true, false, false]);
  });

  test('an operator that selectors do not have is refused', () => {
    expect(() => podLabels({ matchExpressions: [{ key: 'a', operator: 'Gt', values: ['1'] }] }))
      .toThrow(new Error('selector.matchExpressions: operator "Gt" must be In, NotIn, Exists or DoesNotExist'));
  });

  test('a Service, which knows no expressions, selects by the labels of the pods instead', () => {
    const ofPods = { app: 'a', version: '1' };
    expect(serviceLabels({ matchLabels: { app: 'a' } }, ofPods)).toEqual({ app: 'a' });
    expect(serviceLabels({ matchExpressions: [{ key: 'app', operator: 'Exists' }] }, ofPods)).toEqual(ofPods);
  });
});
