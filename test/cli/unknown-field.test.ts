import { meantInsteadOf } from '../../lib/cli/unknown-field';

test.each([
  ['spec.template.spec.hostNetwrok', 'did you mean "hostNetwork"?'],
  ['spec.template.spec.nodeselector', 'did you mean "nodeSelector"?'],
  ['spec.template.spec.containers[0].volumemounts', 'did you mean "volumeMounts"?'],
  ['spec.template.spec.containers[0].env[3].valueFrom.fieldRef.fieldpath', 'did you mean "fieldPath"?'],
  ['spec.tolerations', '"tolerations" belongs to spec.template.spec'],
  ['spec.template.spec.maxUnavailable', '"maxUnavailable" belongs to spec.updateStrategy.rollingUpdate'],
  ['spec.template.spec.containers[0].hostPath', '"hostPath" belongs to spec.template.spec.volumes'],
  ['namespace', '"namespace" belongs to metadata'],
  ['spec.selector.kind', '"kind" belongs to the top'],
  ['spec.template.spec.xyzzy', ''],
  ['spec.nowhere.xyzzy', ''],
  ['spec.template.spec.constructor', ''],
])('%s: %s', (path, meant) => expect(meantInsteadOf(path)).toBe(meant));
