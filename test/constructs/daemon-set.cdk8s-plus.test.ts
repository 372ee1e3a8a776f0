import * as plus28 from 'cdk8s-plus-28';
import * as plus33 from 'cdk8s-plus-33';
import { chart, daemonSetOf, manifestsOf } from './synth';
import { DaemonSet } from '../../lib/constructs/daemon-set';
import { Mount } from '../../lib/constructs/mount';

const main = { name: 'main', image: 'agent:1' };

describe('a DaemonSet beside cdk8s-plus objects', () => {
  const select = { 'app.kubernetes.io/name': 'agent' };

  test('is what a Service and a NetworkPolicy select', () => {
    const scope = chart();
    const daemonSet = new DaemonSet(scope, 'agent', { name: 'agent', containers: [main] });
    new plus28.Service(scope, 'service', { selector: daemonSet, ports: [{ port: 80 }] });
    new plus28.NetworkPolicy(scope, 'policy', { selector: daemonSet, ingress: { rules: [{ peer: daemonSet }] } });
    expect(manifestsOf(scope, 'Service')[0].spec.selector).toEqual(select);
    expect(manifestsOf(scope, 'NetworkPolicy')[0].spec).toMatchObject({
      podSelector: { matchLabels: select },
      ingress: [{ from: [{ podSelector: { matchLabels: select }, namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'agents' } } }] }],
    });
  });

  test('is selected by its labels in another cdk8s-plus, whose types are its own', () => {
    const scope = chart();
    const { selector } = new DaemonSet(scope, 'agent', { name: 'agent', containers: [main] });
    new plus33.Service(scope, 'service', { selector: plus33.Pods.select(scope, 'pods', { labels: selector.matchLabels }), ports: [{ port: 80 }] });
    expect(manifestsOf(scope, 'Service')[0].spec.selector).toEqual(select);
  });

  test('with a selector of expressions is found by the labels of its pods', () => {
    const scope = chart();
    const selector = { matchExpressions: [{ key: 'app', operator: 'In', values: ['a'] }] };
    const daemonSet = new DaemonSet(scope, 'agent', { name: 'agent', selector, podMetadata: { labels: { app: 'a' } }, containers: [main] });
    new plus28.Service(scope, 'service', { selector: daemonSet, ports: [{ port: 80 }] });
    expect(manifestsOf(scope, 'Service')[0].spec.selector).toEqual({ app: 'a' });
  });

  test('runs as a ServiceAccount of any cdk8s-plus and is bound with its namespace', () => {
    const scope = chart();
    const account = new plus33.ServiceAccount(scope, 'account', { metadata: { name: 'agent-account' } });
    const daemonSet = new DaemonSet(scope, 'agent', { name: 'agent', containers: [main], serviceAccount: account });
    const role = new plus28.ClusterRole(scope, 'role');
    role.allowRead(plus28.ApiResource.NODES);
    role.bind(daemonSet);
    expect(daemonSetOf(scope).spec.template.spec.serviceAccountName).toBe('agent-account');
    expect(manifestsOf(scope, 'ClusterRoleBinding')[0].subjects).toEqual([{ kind: 'ServiceAccount', name: 'agent-account', namespace: 'agents' }]);
  });

  test('mounts ConfigMaps and Secrets of any cdk8s-plus', () => {
    const scope = chart();
    const daemonSet = new DaemonSet(scope, 'agent', { name: 'agent', containers: [main] });
    daemonSet.mount(Mount.configMap(new plus33.ConfigMap(scope, 'config', { metadata: { name: 'conf' } }), '/etc/agent'));
    daemonSet.mount(Mount.secret(plus28.Secret.fromSecretName(scope, 'secret', 'tls'), '/tls'));
    expect(daemonSetOf(scope).spec.template.spec.volumes).toEqual([
      { name: 'etc-agent', configMap: { name: 'conf' } },
      { name: 'tls', secret: { secretName: 'tls' } },
    ]);
  });
});
