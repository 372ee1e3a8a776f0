import { podSettings } from '../../lib/constructs/pod-settings';

const term = (key: string) => ({ matchExpressions: [{ key, operator: 'Exists' }] });

describe('pod settings', () => {
  test('say nothing that nobody said', () => expect(podSettings({ hostIPC: undefined }, {})).toEqual({}));

  test('do not repeat a toleration that both sides give, in whatever order its fields are', () => {
    expect(podSettings({ tolerations: [{ operator: 'Exists', key: 'gpu' }] }, { tolerations: [{ key: 'gpu', operator: 'Exists' }, { key: 'a' }] }).tolerations)
      .toEqual([{ operator: 'Exists', key: 'gpu' }, { key: 'a' }]);
  });

  test('keep preferred node affinity beside the terms of a target', () => {
    const preferred = [{ weight: 1, preference: term('a') }];
    expect(podSettings({ affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: preferred } } }, { nodeSelectorTerms: [term('b')] }).affinity)
      .toEqual({
        nodeAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: preferred,
          requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term('b')] },
        },
      });
  });

  test('hold where a term of one\'s own and one of the target hold; an empty term still matches nothing', () => {
    const required = (...nodeSelectorTerms: object[]) =>
      ({ nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } });
    const name = { matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n'] }] };
    expect(podSettings({ affinity: required(term('a'), name, {}) }, { nodeSelectorTerms: [term('x'), term('y')] }).affinity).toEqual(required(
      { matchExpressions: [...term('a').matchExpressions, ...term('x').matchExpressions] },
      { matchExpressions: [...term('a').matchExpressions, ...term('y').matchExpressions] },
      { ...name, ...term('x') },
      { ...name, ...term('y') },
      {},
    ));
  });

  test('know a service account by object or by name', () => {
    const name = (serviceAccountName: string | undefined, account?: { name: string }) =>
      podSettings({ serviceAccountName }, {}, account).serviceAccountName;
    expect([name(undefined, { name: 'a' }), name('b'), name('c', { name: 'c' }), name(undefined)]).toEqual(['a', 'b', 'c', undefined]);
  });
});
