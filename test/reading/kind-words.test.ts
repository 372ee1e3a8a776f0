import { inventory, wrongVersion } from '../../lib/reading/kind-words';

test.each([
  ['app/v1', 'DaemonSet', 'apps/v1'],
  ['apps/v2', 'DaemonSet', 'apps/v1'],
  ['v1', 'DaemonSet', 'apps/v1'],
  ['extensions/v1', 'DaemonSet', 'apps/v1'],
  ['apps/v1', 'Node', 'v1'],
  ['v1beta1', 'Node', 'v1'],
  ['core/v1', 'Pod', 'v1'],
  ['v1', 'PriorityClass', 'scheduling.k8s.io/v1'],
  ['scheduling/v1', 'PriorityClass', 'scheduling.k8s.io/v1'],
  ['node.k8s.io/v1', 'LimitRange', 'v1'],
  ['policy/v1beta1', 'Namespace', 'v1'],
])('%s has no %s: %s has', (apiVersion, kind, right) => {
  expect(wrongVersion(apiVersion, kind)).toBe(`Kubernetes has no ${kind} in "${apiVersion}": did you mean ${right}?`);
});

test.each([
  ['policy/v1beta1', 'PodDisruptionBudget', 'policy/v1'],
  ['resource.k8s.io/v1beta2', 'ResourceSlice', 'resource.k8s.io/v1'],
  ['scheduling.k8s.io/v1alpha1', 'PriorityClass', 'scheduling.k8s.io/v1'],
])('%s had a %s once, but another is read', (apiVersion, kind, right) => {
  expect(wrongVersion(apiVersion, kind)).toBe(`${kind} is read in ${right} only, not in "${apiVersion}": change it to ${right}`);
});

test.each([['Daemonset', 'apps/v1', 'DaemonSet'], ['daemonSet', 'extensions/v1beta1', 'DaemonSet'], ['node', 'v1', 'Node'], ['Priorityclass', 'scheduling.k8s.io/v1', 'PriorityClass']])(
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
  ['node.k8s.io/v1', 'RuntimeClass'],
  ['serving.knative.dev/v1', 'Service'],
  ['v1', '__proto__'],
])('there is nothing wrong with %s for a %s', (apiVersion, kind) => expect(wrongVersion(apiVersion, kind)).toBeUndefined());

test('objects are counted by kind, and foreign ones named in full', () => {
  const ofKinds = (...kinds: string[]) => kinds.map((kind) => ({ kind, apiVersion: 'v1' }));
  expect(inventory([])).toBe('');
  expect(inventory([...ofKinds('Node', 'ConfigMap', 'Pod', 'ConfigMap'), { kind: 'Node' }, { kind: 'DaemonSet', apiVersion: 'apps.kruise.io/v1alpha1' }]))
    .toBe('ConfigMap 2, DaemonSet of apps.kruise.io/v1alpha1 1, Node 2, Pod 1');
});
