import type { Toleration } from '../../../lib/kube/pod-template.generated';
import { mergeTolerations } from '../../../lib/placement/admission/merge-tolerations';

const any: Toleration = { operator: 'Exists' };
const gpu: Toleration = { key: 'gpu', operator: 'Exists' };
const present: Toleration = { key: 'gpu', operator: 'Equal', value: 'present', effect: 'NoSchedule' };
const unsaid: Toleration = { key: 'gpu', value: 'present', effect: 'NoSchedule' };
const minute: Toleration = { key: 'gpu', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 60 };
const hour: Toleration = { ...minute, tolerationSeconds: 3600 };
const forever: Toleration = { key: 'gpu', operator: 'Exists', effect: 'NoExecute' };

test.each<[string, Toleration[], Toleration[], Toleration[]]>([
  ['two that have nothing in common stay', [gpu], [{ key: 'a' }], [gpu, { key: 'a' }]],
  ['of two that are the same the first stays', [gpu, present], [gpu], [gpu]],
  ['and where it stood', [gpu, { key: 'a' }], [gpu], [gpu, { key: 'a' }]],
  ['a minute covers a minute', [{ ...minute, operator: 'Equal', value: 'present' }], [minute], [minute]],
  ['a wider one takes the place of a narrower before it', [present], [gpu], [gpu]],
  ['a narrower one is not added', [gpu], [present], [gpu]],
  ['what tolerates all takes every place', [gpu, present, minute], [any], [any]],
  ['an operator that is not said is Equal to the wide', [unsaid], [gpu], [gpu]],
  ['but not to the narrow', [present], [{ ...unsaid, effect: undefined }], [{ ...unsaid, effect: undefined }]],
  ['so that a said Equal does not cover an unsaid one', [unsaid], [{ ...present, effect: undefined }], [unsaid, { ...present, effect: undefined }]],
  ['no limit covers a minute', [minute], [forever], [forever]],
  ['a minute covers what is tolerated longer not', [forever, hour], [minute], [forever]],
  ['an hour covers a minute', [minute], [hour], [hour]],
  ['a minute covers an hour not', [hour], [minute], [hour]],
  ['an operator that nobody knows covers nothing but itself', [present], [{ ...present, operator: 'Gt' }], [present, { ...present, operator: 'Gt' }]],
])('%s', (_, first, second, merged) => expect(mergeTolerations(first, second)).toEqual(merged));
