import { FARGATE } from '../../lib/clusters/machines';
import { makeNode } from '../../lib/clusters/make-node';
import { cordoned, relabeled, tainted, unreached, unready } from '../../lib/clusters/phase';

const healthy = makeNode({ name: 'n', machine: FARGATE, system: { osImage: '', containerRuntimeVersion: '' } });

test('a cordoned node is unschedulable, and has the taint that says so', () => {
  expect(cordoned(healthy)).toEqual({
    ...healthy,
    spec: { unschedulable: true, taints: [{ key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' }] },
  });
});

test.each([
  ['not ready', unready, 'False', 'node.kubernetes.io/not-ready'],
  ['unreachable', unreached, 'Unknown', 'node.kubernetes.io/unreachable'],
])('a node that is %s refuses pods and evicts them', (_, phase, status, key) => {
  expect(phase(healthy)).toEqual({
    ...healthy,
    spec: { taints: [{ key, effect: 'NoSchedule' }, { key, effect: 'NoExecute' }] },
    status: { ...healthy.status, conditions: [{ type: 'Ready', status }] },
  });
});

test.each([cordoned, unready, unreached])('%p twice is as good as once', (phase) => {
  expect(phase(phase(healthy))).toEqual(phase(healthy));
});

test('a taint takes the place of one with its key and effect, and of no other', () => {
  const before = [{ key: 'a', value: '1', effect: 'NoSchedule' }, { key: 'a', value: '1', effect: 'NoExecute' }, { key: 'b', value: '1', effect: 'NoSchedule' }];
  const after = before.reduce(tainted, healthy);
  expect(tainted(after, { key: 'a', value: '2', effect: 'NoSchedule' }).spec?.taints).toEqual([before[1], before[2], { key: 'a', value: '2', effect: 'NoSchedule' }]);
});

test('an effect that Kubernetes does not know is refused', () => {
  expect(() => tainted(healthy, { key: 'a', effect: 'noschedule' })).toThrow(new RangeError(
    'A taint cannot have the effect "noschedule" (key "a"): use NoSchedule, PreferNoSchedule, NoExecute.',
  ));
});

describe('a label', () => {
  test.each([
    ['is added', 'app', 'dev', { app: 'dev' }],
    ['may be empty', 'app', '', { app: '' }],
    ['is overwritten', 'kubernetes.io/os', 'plan9', { 'kubernetes.io/os': 'plan9' }],
  ])('%s', (_, key, value, labels) => {
    expect(relabeled(healthy, key, value).metadata).toEqual({ name: 'n', labels: { ...healthy.metadata.labels, ...labels } });
  });

  test('is taken off', () => {
    expect(relabeled(relabeled(healthy, 'app', 'dev'), 'app', undefined)).toEqual(healthy);
    expect(relabeled(relabeled(healthy, 'app', 'dev'), 'app', undefined).metadata.labels).not.toHaveProperty('app');
  });
});
