import { chart, manifestsOf } from './synth';
import { DaemonSet } from '../../lib/constructs/daemon-set';
import { PodDisruptionBudget, type PodDisruptionBudgetProps } from '../../lib/constructs/pod-disruption-budget';

function budget(props: Omit<PodDisruptionBudgetProps, 'agent'>) {
  const scope = chart();
  const agent = new DaemonSet(scope, 'agent', { name: 'agent', containers: [] });
  new PodDisruptionBudget(scope, 'budget', { agent, ...props });
  return manifestsOf(scope, 'PodDisruptionBudget')[0];
}

describe('the disruption budget of an agent', () => {
  test('keeps a number of its pods, and lets broken ones go', () => {
    expect(budget({ minAvailable: 3 })).toEqual({
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name: 'agent', namespace: 'agents' },
      spec: { minAvailable: 3, selector: { matchLabels: { 'app.kubernetes.io/name': 'agent' } }, unhealthyPodEvictionPolicy: 'AlwaysAllow' },
    });
  });

  test('keeps broken ones too when told', () => {
    expect(budget({ minAvailable: 1, evictsUnready: false }).spec.unhealthyPodEvictionPolicy).toBe('IfHealthyBudget');
  });

  test.each([0, 1.5, NaN])('%p pods are refused', (minAvailable) => {
    expect(() => budget({ minAvailable })).toThrow(new Error(`test/budget: minAvailable is ${minAvailable}, but for a DaemonSet Kubernetes can keep only `
      + 'a whole number of pods, from 1: give one that every size of the cluster has'));
  });
});
