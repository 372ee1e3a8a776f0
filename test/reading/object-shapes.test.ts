import { asItStands, limitRange, namespace, podDisruptionBudget, priorityClass, resourceQuota, runtimeClass, serviceAccount } from '../../lib/reading/object-shapes';
import type { Mismatch, Shape } from '../../lib/reading/shape';

const metadata = { name: 'a' };

function read(shape: Shape, value: object) {
  const mismatches: string[] = [];
  return { value: shape({ metadata, ...value }, '', ({ path, message }: Mismatch) => mismatches.push(`${path}: ${message}`)), mismatches };
}

test.each<[string, Shape, object]>([
  ['Namespace', namespace, { status: { phase: 'Active' } }],
  ['PriorityClass', priorityClass, { value: -5, globalDefault: false, preemptionPolicy: 'Never', description: 'x' }],
  ['RuntimeClass', runtimeClass, { handler: 'h', overhead: { podFixed: { cpu: 1 } }, scheduling: { nodeSelector: { a: 'b' }, tolerations: [{ operator: 'Exists' }] } }],
  ['LimitRange', limitRange, { spec: { limits: [{ type: 'Container', default: { cpu: '1' }, maxLimitRequestRatio: { memory: 2 } }] } }],
  ['ResourceQuota', resourceQuota, {
    spec: { hard: { pods: 5 }, scopes: ['BestEffort'], scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: ['a'] }] } },
    status: { hard: { pods: '5' }, used: { pods: '1' } },
  }],
  ['ServiceAccount', serviceAccount, { automountServiceAccountToken: false, imagePullSecrets: [{ name: 's' }], secrets: [1] }],
  ['PodDisruptionBudget', podDisruptionBudget, {
    spec: { minAvailable: '50%', selector: { matchLabels: { app: 'a' }, matchExpressions: [{ key: 'a', operator: 'Exists' }] } },
    status: { disruptionsAllowed: 1, disruptedPods: { p: '2026-01-01T00:00:00Z' } },
  }],
  ['object that others look into', asItStands, { spec: { anything: [null] }, provisioner: 5 }],
])('a %s is read as it is', (_, shape, value) => {
  expect(read(shape, value)).toEqual({ value: { metadata, ...value }, mismatches: [] });
});

test.each<[string, Shape, object, string[]]>([
  ['Namespace', namespace, { status: { phase: 1 } }, ['status.phase: expected a string, got the number 1: quote it']],
  ['PriorityClass', priorityClass, { value: '5', globalDefault: 'true' }, [
    'value: expected a whole number of 32 bits, got the string "5"', 'globalDefault: expected a boolean, got the string "true"',
  ]],
  ['RuntimeClass', runtimeClass, { overhead: { podFixed: { cpu: '1 Gi' } }, scheduling: { tolerations: {} } }, [
    'overhead.podFixed[cpu]: expected a quantity such as 100m, 0.5 or 200Mi, got the string "1 Gi"', 'scheduling.tolerations: expected a list, got a mapping',
  ]],
  ['LimitRange', limitRange, { spec: { limits: [{ max: { cpu: 'much' } }] } }, [
    'spec.limits[0].max[cpu]: expected a quantity such as 100m, 0.5 or 200Mi, got the string "much"',
  ]],
  ['ResourceQuota', resourceQuota, { spec: { hard: [] }, status: { used: { pods: true } } }, [
    'spec.hard: expected a mapping, got a list', 'status.used[pods]: expected a quantity such as 100m, 0.5 or 200Mi, got the boolean true',
  ]],
  ['ServiceAccount', serviceAccount, { imagePullSecrets: ['s'] }, ['imagePullSecrets[0]: expected a mapping, got the string "s"']],
  ['PodDisruptionBudget', podDisruptionBudget, { spec: { selector: { matchLabels: [] } }, status: { disruptionsAllowed: '1', disruptedPods: [] } }, [
    'spec.selector.matchLabels: expected a mapping, got a list',
    'status.disruptionsAllowed: expected a whole number of 32 bits, got the string "1"',
    'status.disruptedPods: expected a mapping, got a list',
  ]],
  ['object that others look into', asItStands, { metadata: {} }, ['metadata.name: required, but missing']],
])('a %s is looked at where it decides', (_, shape, value, mismatches) => {
  expect(read(shape, value).mismatches).toEqual(mismatches);
});

test.each<[string, Shape, object, object]>([
  ['PriorityClass', priorityClass, {}, { value: 0 }],
  ['LimitRange', limitRange, { spec: { limits: [{}] } }, { spec: { limits: [{ type: '' }] } }],
  ['ResourceQuota', resourceQuota, {}, { spec: {} }],
])('what our types demand of a %s and a manifest left out is empty, as it is for Kubernetes', (_, shape, value, expected) => {
  expect(read(shape, value)).toEqual({ value: { metadata, ...expected }, mismatches: [] });
});
