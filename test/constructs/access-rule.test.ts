import { AccessRule, type PolicyRule } from '../../lib/constructs/access-rule';

const read = ['get', 'list', 'watch'];

test.each<[string, AccessRule, PolicyRule[]]>([
  ['reading', AccessRule.read('pods', 'nodes/metrics'), [{ verbs: read, apiGroups: [''], resources: ['pods', 'nodes/metrics'] }]],
  ['other verbs', AccessRule.allow(['create', 'patch'], 'events'), [{ verbs: ['create', 'patch'], apiGroups: [''], resources: ['events'] }]],
  ['a group', AccessRule.read('leases.coordination.k8s.io'), [{ verbs: read, apiGroups: ['coordination.k8s.io'], resources: ['leases'] }]],
  ['a subresource of a group', AccessRule.allow(['update'], 'deployments.apps/scale'), [{ verbs: ['update'], apiGroups: ['apps'], resources: ['deployments/scale'] }]],
  ['several groups', AccessRule.read('pods', 'daemonsets.apps', 'pods', 'nodes'),
    [{ verbs: read, apiGroups: [''], resources: ['pods', 'nodes'] }, { verbs: read, apiGroups: ['apps'], resources: ['daemonsets'] }]],
  ['everything', AccessRule.allow(['*'], '*'), [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }]],
  ['everything of a group', AccessRule.read('*.cilium.io'), [{ verbs: read, apiGroups: ['cilium.io'], resources: ['*'] }]],
  ['names', AccessRule.allow(['get'], 'secrets').named('a', 'b'), [{ verbs: ['get'], apiGroups: [''], resources: ['secrets'], resourceNames: ['a', 'b'] }]],
  ['paths', AccessRule.getUrls('/metrics', '/healthz/*'), [{ verbs: ['get'], nonResourceURLs: ['/metrics', '/healthz/*'] }]],
])('a rule for %s', (_, rule, expected) => expect(rule._policyRules()).toEqual(expected));

test('narrowing makes a new rule', () => {
  const rule = AccessRule.read('pods');
  expect([rule.inNamespace('a').named('b')._namespace(), rule.named('b').inNamespace('a')._policyRules()[0].resourceNames, rule._namespace()])
    .toEqual(['a', ['b'], undefined]);
});

test.each<[string, () => unknown, string]>([
  ['no verb and no resource', () => AccessRule.allow([]),
    'AccessRule.allow: no verb is given: name at least one, such as "get"\nAccessRule.allow: no resource is given: name at least one, such as "nodes"'],
  ['a verb in capitals', () => AccessRule.allow(['GET'], 'pods'),
    'AccessRule.allow: verb "GET" is no word of lower case letters, and RBAC compares letter by letter'],
  ['a kind', () => AccessRule.read('Pod'),
    'AccessRule.read: resource "Pod" must be a plural in lower case, as in "nodes", "pods/log" or "deployments.apps/scale"'],
  ['several things', () => AccessRule.read('Pod', 'deployments'),
    'AccessRule.read: resource "Pod" must be a plural in lower case, as in "nodes", "pods/log" or "deployments.apps/scale"\n'
    + 'AccessRule.read: resource "deployments" is of the group apps, so that this would grant nothing: write "deployments.apps"'],
  ['nodes of a namespace', () => AccessRule.read('pods', 'nodes/metrics').inNamespace('a'),
    'AccessRule.inNamespace: "nodes/metrics" belong to no namespace, so that the rule would never apply: leave inNamespace out'],
  ['no name', () => AccessRule.read('pods').named(), 'AccessRule.named: no name is given: name at least one object'],
  ['creating what has a name', () => AccessRule.allow(['create', 'get'], 'leases.coordination.k8s.io').named('a'),
    'AccessRule.named: a request to create names no object, so that names would rule it out: give create a rule of its own, without names'],
  ['a path in a namespace', () => AccessRule.getUrls('/metrics').inNamespace('a'), 'AccessRule.inNamespace: a URL belongs to no namespace: leave inNamespace out'],
  ['a path with a name', () => AccessRule.getUrls('/metrics').named('a'), 'AccessRule.named: a URL is no object and has no name: leave named out'],
  ['the empty namespace', () => AccessRule.read('pods').inNamespace(''),
    'AccessRule.inNamespace: namespace "" is no name; leave inNamespace out for every namespace'],
  ['a path without a slash', () => AccessRule.getUrls('metrics'), 'AccessRule.getUrls: path "metrics" must begin with "/"'],
  ['no path', () => AccessRule.getUrls(), 'AccessRule.getUrls: no path is given: name at least one, such as "/metrics"'],
])('%s is refused', (_, call, message) => expect(call).toThrow(new Error(message)));
