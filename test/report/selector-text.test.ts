import type { LabelSelector } from '../../lib/kube/pod-template.generated';
import { labelsText, selectorText } from '../../lib/report/selector-text';

test.each([
  [undefined, '<none>'],
  [{}, '<none>'],
  [{ 'kubernetes.io/os': 'linux', 'app': 'dev' }, 'app=dev,kubernetes.io/os=linux'],
])('labels %j read %s', (labels, expected) => expect(labelsText(labels)).toBe(expected));

test.each<[LabelSelector | undefined, string]>([
  [undefined, '<none>'],
  [{}, '<none>'],
  [{ matchLabels: { b: '2', a: '1' } }, 'a=1,b=2'],
  [{
    matchLabels: { m: '1' },
    matchExpressions: [
      { key: 'z', operator: 'Exists' },
      { key: 'c', operator: 'In', values: ['y', 'x'] },
      { key: 'd', operator: 'NotIn', values: ['x'] },
      { key: 'a', operator: 'DoesNotExist' },
    ],
  }, '!a,c in (x,y),d notin (x),m=1,z'],
  [{ matchExpressions: [{ key: 'a', operator: 'In' }] }, '<error>'],
  [{ matchExpressions: [{ key: 'a', operator: 'Exists', values: ['x'] }] }, '<error>'],
  [{ matchExpressions: [{ key: 'a', operator: 'Gt', values: ['1'] }] }, '<error>'],
  [{ matchExpressions: [{ key: '-a', operator: 'Exists' }] }, '<error>'],
  [{ matchLabels: { a: 'not a value' } }, '<error>'],
])('selector %j reads %s', (selector, expected) => expect(selectorText(selector)).toBe(expected));
