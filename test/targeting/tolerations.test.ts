import type { Toleration } from '../../lib/kube/pod-template.generated';
import { TOLERATE_EVERYTHING, simplestTolerations } from '../../lib/targeting/tolerations';

const equal = { key: 'k', operator: 'Equal', value: 'v', effect: 'NoExecute' };
const exists = { key: 'k', operator: 'Exists', effect: 'NoExecute' };
const anyEffect = { key: 'k', operator: 'Exists' };
const otherEffect = { key: 'k', operator: 'Exists', effect: 'NoSchedule' };
const otherKey = { key: 'other', operator: 'Exists' };
const forAMinute = { ...exists, tolerationSeconds: 60 };

test.each<[string, Toleration[], Toleration[]]>([
  ['none', [], []],
  ['one said twice', [exists, { ...exists }], [exists]],
  ['a value, and every value', [equal, exists], [exists]],
  ['an effect, and every effect', [exists, anyEffect, otherEffect], [anyEffect]],
  ['two effects', [otherEffect, exists], [exists, otherEffect]],
  ['two keys', [otherKey, anyEffect], [anyEffect, otherKey]],
  ['everything', [equal, otherKey, forAMinute, TOLERATE_EVERYTHING], [TOLERATE_EVERYTHING]],
  ['a minute, and forever', [forAMinute, exists], [exists]],
  ['a minute, and longer', [{ ...exists, tolerationSeconds: 300 }, forAMinute], [{ ...exists, tolerationSeconds: 300 }]],
  ['forever for a value and a minute for the rest: the value first, as Kubernetes takes the first that fits', [forAMinute, equal], [equal, forAMinute]],
])('%s', (_, tolerations, expected) => {
  expect(simplestTolerations(tolerations)).toEqual(expected);
  expect(simplestTolerations([...tolerations].reverse())).toEqual(expected);
});
