import { parse } from 'yaml';
import { NodeTarget } from '../../lib/targeting/node-target';
import { StartupTaint } from '../../lib/targeting/startup-taint';

const valued = StartupTaint.noExecute('example.com/agent-not-ready', 'true');
const plain = StartupTaint.noSchedule('example.com/agent-not-ready');

describe('a startup taint', () => {
  test('is tolerated', () => {
    expect([valued, plain].map(({ taint }) => NodeTarget.all().tolerating(taint)._render().tolerations)).toEqual([
      [{ key: 'example.com/agent-not-ready', operator: 'Equal', value: 'true', effect: 'NoExecute' }],
      [{ key: 'example.com/agent-not-ready', operator: 'Exists', effect: 'NoSchedule' }],
    ]);
  });

  test('is put on a node by the kubelet\'s command line', () => {
    expect([valued.toKubeletFlag(), plain.toKubeletFlag()]).toEqual([
      '--register-with-taints=example.com/agent-not-ready=true:NoExecute',
      '--register-with-taints=example.com/agent-not-ready=:NoSchedule',
    ]);
  });

  test('is put on a node by the kubelet\'s file', () => {
    expect(parse(valued.toKubeletConfiguration())).toEqual({
      apiVersion: 'kubelet.config.k8s.io/v1beta1',
      kind: 'KubeletConfiguration',
      registerWithTaints: [{ key: 'example.com/agent-not-ready', value: 'true', effect: 'NoExecute' }],
    });
  });

  test('is put on a node by Karpenter', () => {
    expect(plain.toKarpenterNodePool()).toBe([
      'apiVersion: karpenter.sh/v1',
      'kind: NodePool',
      'spec:',
      '  template:',
      '    spec:',
      '      startupTaints:',
      '        - key: example.com/agent-not-ready',
      '          effect: NoSchedule',
      '',
    ].join('\n'));
  });

  test('has a key that Kubernetes takes', () => {
    expect(() => StartupTaint.noSchedule('not ready')).toThrow('Taint.noSchedule: taint key "not ready" is not valid');
  });
});
