import { isOfCluster, resourceOf, resourceProblem } from '../../lib/constructs/access-resource';

test.each([
  ['pods', '', 'pods'],
  ['nodes/proxy', '', 'nodes/proxy'],
  ['deployments.apps/scale', 'apps', 'deployments/scale'],
  ['leases.coordination.k8s.io', 'coordination.k8s.io', 'leases'],
  ['*.cilium.io', 'cilium.io', '*'],
  ['*', '*', '*'],
])('%s is spelled as by kubectl', (text, group, resource) => expect(resourceOf(text)).toEqual({ group, resource }));

test.each(['pods', 'nodes/metrics', 'pods/*', '*', '*/scale', 'users', 'groups', 'daemonsets.apps', 'tenants.example.com', 'podsecuritypolicies.policy', 'events.events.k8s.io'])(
  '%s may be granted', (text) => expect(resourceProblem(text)).toBeUndefined());

test.each([
  ['daemonsets', 'resource "daemonsets" is of the group apps, so that this would grant nothing: write "daemonsets.apps"'],
  ['deployments/scale', 'resource "deployments/scale" is of the group apps, so that this would grant nothing: write "deployments.apps/scale"'],
  ['pod', 'resource "pod" is none of the core group, so that this would grant nothing: write "pods"'],
  ['node/proxy', 'resource "node/proxy" is none of the core group, so that this would grant nothing: write "nodes/proxy"'],
  ['lease', 'resource "lease" is none of the core group, so that this would grant nothing: write "leases.coordination.k8s.io"'],
  ['tenant', 'resource "tenant" is none of the core group, so that this would grant nothing: write it in the plural, with its group after a dot, as in "tenants.example.com"'],
  ['Pod', 'resource "Pod" must be a plural in lower case, as in "nodes", "pods/log" or "deployments.apps/scale"'],
  ['pods/log/x', 'resource "pods/log/x" must be a plural in lower case, as in "nodes", "pods/log" or "deployments.apps/scale"'],
])('%s would grant nothing', (text, problem) => expect(resourceProblem(text)).toBe(problem));

test.each([
  ['nodes', true], ['nodes/proxy', true], ['storageclasses.storage.k8s.io', true],
  ['pods', false], ['namespaces', false], ['tenants.example.com', false], ['nodes.metrics.k8s.io', false], ['*', false],
])('%s live outside of namespaces, as far as is known: %p', (text, expected) => expect(isOfCluster(resourceOf(text))).toBe(expected));
