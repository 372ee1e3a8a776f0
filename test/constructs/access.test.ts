import { Chart, Testing, Yaml } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { chart, daemonSetOf, manifestsOf } from './synth';
import { Access, type AccessProps } from '../../lib/constructs/access';
import { AccessRule } from '../../lib/constructs/access-rule';
import { DaemonSet } from '../../lib/constructs/daemon-set';

function synth(props: AccessProps = {}) {
  const scope = chart();
  const access = new Access(scope, 'access', { name: 'agent', ...props });
  return { scope, access, text: Testing.synth(scope).map((object) => Yaml.stringify(object)).join('---\n') };
}

describe('access', () => {
  test('to every namespace is a ClusterRole', () => {
    expect(synth({ rules: [AccessRule.read('pods', 'nodes', 'daemonsets.apps'), AccessRule.getUrls('/metrics')] }).text).toMatchInlineSnapshot(`
"apiVersion: v1
kind: ServiceAccount
metadata:
  name: agent
  namespace: agents
automountServiceAccountToken: true
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: agents:agent
rules:
  - apiGroups:
      - ""
    resources:
      - pods
      - nodes
    verbs:
      - get
      - list
      - watch
  - apiGroups:
      - apps
    resources:
      - daemonsets
    verbs:
      - get
      - list
      - watch
  - nonResourceURLs:
      - /metrics
    verbs:
      - get
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: agents:agent
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: agents:agent
subjects:
  - kind: ServiceAccount
    name: agent
    namespace: agents
"
`);
  });

  test('to one namespace is a Role there, bound to the account where that is', () => {
    const { scope } = synth({ rules: [AccessRule.read('configmaps').named('a').inNamespace('kube-system'), AccessRule.read('pods').inNamespace('agents')] });
    expect(manifestsOf(scope, 'Role').map(({ metadata, rules }) => [metadata, rules])).toEqual([
      [{ name: 'agents:agent', namespace: 'kube-system' }, [{ verbs: ['get', 'list', 'watch'], apiGroups: [''], resources: ['configmaps'], resourceNames: ['a'] }]],
      [{ name: 'agents:agent', namespace: 'agents' }, [{ verbs: ['get', 'list', 'watch'], apiGroups: [''], resources: ['pods'] }]],
    ]);
    expect(manifestsOf(scope, 'RoleBinding').map(({ metadata, roleRef, subjects }) => [metadata.namespace, roleRef, subjects])).toEqual(
      ['kube-system', 'agents'].map((namespace) => [
        namespace,
        { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'agents:agent' },
        [{ kind: 'ServiceAccount', name: 'agent', namespace: 'agents' }],
      ]),
    );
    expect(manifestsOf(scope, 'ClusterRole')).toEqual([]);
  });

  test('to nothing is an account without a token', () => {
    const { scope } = synth({ metadata: { annotations: { 'eks.amazonaws.com/role-arn': 'arn:x' } } });
    expect(Testing.synth(scope)).toEqual([{
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'agent', namespace: 'agents', annotations: { 'eks.amazonaws.com/role-arn': 'arn:x' } },
      automountServiceAccountToken: false,
    }]);
  });

  test('without rules needs no namespace, and with rules says that it does', () => {
    const scope = new Chart(Testing.app(), 'test');
    expect(new Access(scope, 'none').name).toMatch(/^test-none-account-/);
    expect(() => new Access(scope, 'some', { rules: [AccessRule.read('pods')] })).toThrow(new Error(
      'test/some: a binding names the namespace of its ServiceAccount, and none is known: give the chart or metadata a namespace'));
  });

  test('has one name', () => {
    expect(() => synth({ metadata: { name: 'other' } })).toThrow(new Error('test/access: name is "agent" and metadata.name is "other": give one of them'));
  });

  test('is what a DaemonSet runs as, and a subject for other roles', () => {
    const { scope, access } = synth({ metadata: { namespace: 'monitoring' } });
    new DaemonSet(scope, 'agent', { containers: [], serviceAccount: access });
    new kplus.ClusterRoleBinding(scope, 'binding', { role: kplus.ClusterRole.fromClusterRoleName(scope, 'role', 'view') }).addSubjects(access);
    expect(daemonSetOf(scope).spec.template.spec.serviceAccountName).toBe('agent');
    expect(manifestsOf(scope, 'ClusterRoleBinding')[0].subjects).toEqual([{ apiGroup: '', kind: 'ServiceAccount', name: 'agent', namespace: 'monitoring' }]);
  });
});
