import { Chart, Testing } from 'cdk8s';
import { chart, daemonSetOf, manifestsOf } from './synth';
import { AccessRule } from '../../lib/constructs/access-rule';
import { DaemonSet } from '../../lib/constructs/daemon-set';
import type { DaemonSetProps } from '../../lib/constructs/daemon-set-props';

function synth(props: Partial<DaemonSetProps>, scope = chart()) {
  new DaemonSet(scope, 'agent', { name: 'agent', containers: [{ name: 'main', image: 'main:1' }], ...props });
  return scope;
}
const summary = (scope: Chart) => Testing.synth(scope).map(({ kind, metadata }) => `${kind} ${metadata.namespace ?? ''}/${metadata.name}`);

describe('a DaemonSet with rules', () => {
  test('brings the account that has them', () => {
    const scope = synth({ rules: [AccessRule.read('nodes'), AccessRule.allow(['update'], 'leases.coordination.k8s.io').inNamespace('agents')] });
    expect(summary(scope)).toEqual([
      'DaemonSet agents/agent',
      'ServiceAccount agents/agent',
      'ClusterRole /agents:agent',
      'ClusterRoleBinding /agents:agent',
      'Role agents/agents:agent',
      'RoleBinding agents/agents:agent',
    ]);
    expect(daemonSetOf(scope).spec.template.spec.serviceAccountName).toBe('agent');
  });

  test('binds it where the DaemonSet is, wherever that is', () => {
    const scope = synth({ metadata: { namespace: 'other' }, rules: [AccessRule.read('nodes')] });
    expect(manifestsOf(scope, 'ClusterRoleBinding')[0].subjects).toEqual([{ kind: 'ServiceAccount', name: 'agent', namespace: 'other' }]);
  });

  test('of which there are none gets an account without a token', () => {
    const scope = synth({ rules: [] });
    expect(manifestsOf(scope, 'ServiceAccount').map((each) => each.automountServiceAccountToken)).toEqual([false]);
    expect(summary(scope)).toHaveLength(2);
  });

  test.each<[string, Partial<DaemonSetProps>]>([
    ['serviceAccount', { serviceAccount: { name: 'mine' } }],
    ['serviceAccountName', { serviceAccountName: 'mine' }],
  ])('has no other account: %s', (_, account) => {
    expect(() => synth({ rules: [], ...account })).toThrow(new Error(
      'test/agent: rules make a service account, but "mine" is named too: give one of them, or give the rules to an Access that is the serviceAccount'));
  });

  test('needs a namespace, which a binding names', () => {
    expect(() => synth({ rules: [AccessRule.read('nodes')] }, new Chart(Testing.app(), 'test'))).toThrow(new Error(
      'test/agent/access: a binding names the namespace of its ServiceAccount, and none is known: give the chart or metadata a namespace'));
  });
});
