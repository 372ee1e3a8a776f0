import { withWaysOut } from '../../lib/report/with-ways-out';

test('a sentence is followed by the ways out', () => {
  expect(withWaysOut('it is so', [])).toBe('it is so');
  expect(withWaysOut('it is so', [{ code: 'LabelNode', key: 'a', value: 'b' }, { code: 'RemoveField', path: 'c' }]))
    .toBe('it is so (label the node a=b, or remove c)');
});

test('quotas have to be raised one and all: pods are created only if each of them has room', () => {
  const [one, other] = ['a', 'b'].map((name) => ({ code: 'RaiseQuota' as const, namespace: 'n', name, hard: { pods: '3' } }));
  expect(withWaysOut('it is so', [one, other])).toBe('it is so (raise ResourceQuota n/a to pods=3, and raise ResourceQuota n/b to pods=3)');
  expect(withWaysOut('it is so', [one, { code: 'RemoveField', path: 'c' }, other]))
    .toBe('it is so (raise ResourceQuota n/a to pods=3, and raise ResourceQuota n/b to pods=3, or remove c)');
});
