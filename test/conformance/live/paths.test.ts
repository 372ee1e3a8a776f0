import { pathOf, pathOfKind } from './paths';

test.each([
  ['v1', 'Pod', '/api/v1/namespaces/agents/pods'],
  ['v1', 'Node', '/api/v1/nodes'],
  ['apps/v1', 'DaemonSet', '/apis/apps/v1/namespaces/agents/daemonsets'],
  ['scheduling.k8s.io/v1', 'PriorityClass', '/apis/scheduling.k8s.io/v1/priorityclasses'],
  ['networking.k8s.io/v1', 'NetworkPolicy', '/apis/networking.k8s.io/v1/namespaces/agents/networkpolicies'],
  ['v1', 'ResourceQuota', '/api/v1/namespaces/agents/resourcequotas'],
])('%s %s is at %s', (apiVersion, kind, path) => expect(pathOfKind({ apiVersion, kind }, 'agents')).toBe(path));

test('an object that names its namespace is there', () => {
  expect(pathOf({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a', namespace: 'b' } }, 'agents')).toBe('/api/v1/namespaces/b/pods/a');
});
