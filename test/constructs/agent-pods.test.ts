import * as kplus from 'cdk8s-plus-28';
import { chart } from './synth';
import { podsOf, portsOf } from '../../lib/constructs/agent-pods';
import { DaemonSet } from '../../lib/constructs/daemon-set';

describe('the pods of an agent', () => {
  test('are what its DaemonSet emits', () => {
    const agent = new DaemonSet(chart(), 'agent', { name: 'agent', containers: [{ name: 'main', image: 'x' }], hostNetwork: true });
    expect(podsOf(agent)).toEqual({
      name: 'agent',
      namespace: 'agents',
      labels: { 'app.kubernetes.io/name': 'agent' },
      specs: [{ containers: [{ name: 'main', image: 'x' }], dnsPolicy: 'ClusterFirstWithHostNet', hostNetwork: true }],
    });
  });

  test('have the ports of all containers, each once', () => {
    const ports = [{ name: 'metrics', containerPort: 9100 }];
    const container = (name: string) => ({ name, image: 'x', ports });
    const agent = new DaemonSet(chart(), 'agent', { containers: [container('a'), container('b')], initContainers: [{ ...container('c'), ports: [{ containerPort: 1 }] }] });
    expect(portsOf(podsOf(agent))).toEqual([...ports, { containerPort: 1 }]);
  });

  test('are not those of something else', () => {
    const scope = chart();
    expect(() => podsOf(kplus.Pods.all(scope, 'all'))).toThrow(new Error('agent "test/all" holds no DaemonSet: give a DaemonSet, or make the family\'s first'));
  });
});
