import type { NodeTaint } from '../../../lib/kube/node';
import type { Toleration } from '../../../lib/kube/pod-template.generated';
import { tolerates } from '../../../lib/placement/controller/toleration';

const taint: NodeTaint = { key: 'gpu', value: 'present', effect: 'NoSchedule' };
const bare: NodeTaint = { key: 'gpu', effect: 'NoSchedule' };

test.each<[Toleration, NodeTaint, boolean]>([
  [{ key: 'gpu', operator: 'Equal', value: 'present', effect: 'NoSchedule' }, taint, true],
  [{ key: 'gpu', value: 'present', effect: 'NoSchedule' }, taint, true],
  [{ key: 'gpu', operator: '', value: 'present', effect: 'NoSchedule' }, taint, true],
  [{ key: 'gpu', operator: 'Equal', value: 'other', effect: 'NoSchedule' }, taint, false],
  [{ key: 'gpu', operator: 'Equal', effect: 'NoSchedule' }, taint, false],
  [{ key: 'gpu', operator: 'Equal', effect: 'NoSchedule' }, bare, true],
  [{ key: 'gpu', operator: 'Equal', value: '', effect: 'NoSchedule' }, bare, true],
  [{ key: 'gpu', operator: 'Exists', effect: 'NoSchedule' }, taint, true],
  [{ key: 'gpu', operator: 'Exists' }, taint, true],
  [{ key: 'gpu', operator: 'Exists', effect: 'NoExecute' }, taint, false],
  [{ key: 'gpu', operator: 'Exists', effect: 'PreferNoSchedule' }, taint, false],
  [{ key: 'GPU', operator: 'Exists' }, taint, false],
  [{ key: 'other', operator: 'Exists' }, taint, false],
  [{ operator: 'Exists' }, taint, true],
  [{ operator: 'Exists', effect: 'NoSchedule' }, taint, true],
  [{ operator: 'Exists', effect: 'NoExecute' }, taint, false],
  [{ value: 'present' }, taint, true], // the apiserver refuses it, the matcher compares values only
  [{}, taint, false],
  [{}, bare, true],
  [{ key: 'gpu', operator: 'Exists', effect: 'NoSchedule', tolerationSeconds: 0 }, taint, true],
  [{ key: 'gpu', operator: 'exists' }, taint, false],
  [{ key: 'gpu', operator: 'Foo', value: 'present' }, taint, false],
  [{ key: 'n', operator: 'Gt', value: '1', effect: 'NoSchedule' }, { key: 'n', value: '2', effect: 'NoSchedule' }, false], // behind a gate that is off
  [{ key: 'n', operator: 'Lt', value: '3', effect: 'NoSchedule' }, { key: 'n', value: '2', effect: 'NoSchedule' }, false],
])('%j against %j: %j', (toleration, against, tolerated) => {
  expect(tolerates(toleration, against)).toBe(tolerated);
});

test('nulls are absent', () => {
  expect(tolerates(JSON.parse('{"key": null, "operator": "Exists", "value": null, "effect": null}'), taint)).toBe(true);
  expect(tolerates(null, JSON.parse('{"key": "gpu", "value": null, "effect": "NoSchedule"}'))).toBe(true);
});
