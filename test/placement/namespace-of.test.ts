import { namespaceOf } from '../../lib/placement/namespace-of';

test.each([[undefined, 'default'], ['', 'default'], ['mine', 'mine']])('the namespace %p is %s', (namespace, expected) => {
  expect(namespaceOf({ metadata: { namespace } })).toBe(expected);
});
