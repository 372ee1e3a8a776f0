import { chart, manifestsOf } from './synth';
import { CriticalPodsQuota } from '../../lib/constructs/critical-pods-quota';

test.each([[undefined, '1000000000'], [50, '50']])('a quota for critical pods names both classes (%p)', (pods, hard) => {
  const scope = chart();
  new CriticalPodsQuota(scope, 'quota', { name: 'critical-pods', pods });
  expect(manifestsOf(scope, 'ResourceQuota')).toEqual([{
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'critical-pods', namespace: 'agents' },
    spec: {
      hard: { pods: hard },
      scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: ['system-node-critical', 'system-cluster-critical'] }] },
    },
  }]);
});
