import { chart, manifestsOf } from './synth';
import { AgentNamespace, PodSecurity, type AgentNamespaceProps } from '../../lib/constructs/agent-namespace';

test.each<[string, AgentNamespaceProps, string, string]>([
  ['lets agents reach their nodes', {}, 'monitoring', 'privileged'],
  ['can be stricter', { name: 'strict', podSecurity: PodSecurity.RESTRICTED }, 'strict', 'restricted'],
])('a namespace %s', (_, props, name, level) => {
  const scope = chart();
  new AgentNamespace(scope, 'monitoring', { metadata: { labels: { team: 'x' } }, ...props });
  expect(manifestsOf(scope, 'Namespace')).toEqual([{
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name,
      labels: {
        'team': 'x',
        'pod-security.kubernetes.io/enforce': level,
        'pod-security.kubernetes.io/audit': level,
        'pod-security.kubernetes.io/warn': level,
      },
    },
    spec: {},
  }]);
});
