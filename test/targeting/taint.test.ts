import type { Toleration } from '../../lib/kube/pod-template.generated';
import { Taint } from '../../lib/targeting/taint';

const noSchedule = { operator: 'Exists', effect: 'NoSchedule' };

test.each<[string, Taint, Toleration[]]>([
  ['every value', Taint.noSchedule('k'), [{ key: 'k', ...noSchedule }]],
  ['one value', Taint.noSchedule('k', 'v'), [{ key: 'k', operator: 'Equal', value: 'v', effect: 'NoSchedule' }]],
  ['the empty value', Taint.noExecute('k', ''), [{ key: 'k', operator: 'Equal', value: '', effect: 'NoExecute' }]],
  ['a key', Taint.key('example.com/k'), [{ key: 'example.com/k', operator: 'Exists' }]],
  ['a while', Taint.noExecute('k').forSeconds(300), [{ key: 'k', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 }]],
  ['no time at all', Taint.noExecute('k').forSeconds(0), [{ key: 'k', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 0 }]],
  ['the control plane, by both names', Taint.controlPlane(),
    [{ key: 'node-role.kubernetes.io/control-plane', ...noSchedule }, { key: 'node-role.kubernetes.io/master', ...noSchedule }]],
  ['nodes without network', Taint.notReady(), [{ key: 'node.kubernetes.io/not-ready', ...noSchedule }]],
  ['GPU nodes', Taint.nvidiaGpu(), [{ key: 'nvidia.com/gpu', ...noSchedule }]],
  ['system nodes, with either effect', Taint.criticalAddonsOnly(), [{ key: 'CriticalAddonsOnly', operator: 'Exists' }]],
])('%s', (_, taint, expected) => expect(taint._tolerations()).toEqual(expected));

test('a time limit makes a new taint', () => {
  const taint = Taint.noExecute('k');
  taint.forSeconds(1);
  expect(taint._tolerations()).toEqual([{ key: 'k', operator: 'Exists', effect: 'NoExecute' }]);
});

test.each<[string, () => unknown, string[]]>([
  ['a bad key and a bad value', () => Taint.noSchedule('a b', 'c d'),
    ['Taint.noSchedule: taint key "a b" is not valid: ', '\nTaint.noSchedule: taint value "c d" is not valid: ']],
  ['an empty key', () => Taint.key(''), ['Taint.key: taint key "" is not valid: ']],
  ['a time where nothing evicts', () => Taint.noSchedule('k').forSeconds(5),
    ['Taint.forSeconds: taint "k" has effect NoSchedule, and only NoExecute evicts after a time: use Taint.noExecute("k")']],
  ['a time for every effect', () => Taint.key('k').forSeconds(5), ['Taint.forSeconds: taint "k" has any effect, and only NoExecute evicts']],
  ['half a second', () => Taint.noExecute('k').forSeconds(0.5), ['Taint.forSeconds: number of seconds 0.5 is not valid: write one whole number from 0']],
  ['a negative time', () => Taint.noExecute('k').forSeconds(-1), ['Taint.forSeconds: number of seconds -1 is not valid']],
])('%s is refused', (_, call, messages) => {
  for (const message of messages) expect(call).toThrow(message);
});
