import { inventory, wrongVersion } from '../../lib/reading/kinds';

test.each([
  ['app/v1', 'DaemonSet', 'apps/v1'],
  ['apps/v2', 'DaemonSet', 'apps/v1'],
  ['v1', 'DaemonSet', 'apps/v1'],
  ['extensions/v1', 'DaemonSet', 'apps/v1'],
  ['apps/v1', 'Node', 'v1'],
  ['v1beta1', 'Node', 'v1'],
  ['core/v1', 'Pod', 'v1'],
])('%s has no %s: %s has', (apiVersion, kind, right) => {
  expect(wrongVersion(apiVersion, kind)).toBe(`Kubernetes has no ${kind} in "${apiVersion}": did you mean ${right}?`);
});

test.each([['Daemonset', 'apps/v1', 'DaemonSet'], ['daemonSet', 'extensions/v1beta1', 'DaemonSet'], ['node', 'v1', 'Node']])(
  'kind %s in %s is a misspelled %s', (kind, apiVersion, right) => {
    expect(wrongVersion(apiVersion, kind)).toBe(`Kubernetes has no kind "${kind}": did you mean ${right}?`);
  });

test.each([
  ['apps/v1', 'DaemonSet'],
  ['example.com/v1', 'Daemonset'],
  ['extensions/v1beta1', 'DaemonSet'],
  ['v1', 'Node'],
  ['apps.kruise.io/v1alpha1', 'DaemonSet'],
  ['metrics.example.com/v1', 'Node'],
  ['apps/v1', 'Deployment'],
  ['v1', '__proto__'],
])('there is nothing wrong with %s for a %s', (apiVersion, kind) => expect(wrongVersion(apiVersion, kind)).toBeUndefined());

test('objects are counted by kind, and foreign ones named in full', () => {
  const ofKinds = (...kinds: string[]) => kinds.map((kind) => ({ kind, apiVersion: 'v1' }));
  expect(inventory([])).toBe('');
  expect(inventory([...ofKinds('Node', 'ConfigMap', 'Pod', 'ConfigMap'), { kind: 'Node' }, { kind: 'DaemonSet', apiVersion: 'apps.kruise.io/v1alpha1' }]))
    .toBe('ConfigMap 2, DaemonSet of apps.kruise.io/v1alpha1 1, Node 2, Pod 1');
});
