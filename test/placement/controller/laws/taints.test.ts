import type { Node } from '../../../../lib/kube/node';
import { blockingTaints, taintsLaw } from '../../../../lib/placement/controller/laws/taints';
import { cordoned, draining, gpu, node, notReady, preferAvoided, taint, worker } from '../../../world';

const both = node('both', {}, [taint('a:NoSchedule'), taint('b:NoExecute')]);

test.each<[string, Node, admits: boolean, keeps: boolean]>([
  ['a node without taints refuses nobody', worker, true, true],
  ['a node without a spec refuses nobody', { metadata: { name: 'n' } }, true, true],
  ['null taints are none', JSON.parse('{"metadata": {"name": "n"}, "spec": {"taints": null}}'), true, true],
  ['PreferNoSchedule refuses nobody', preferAvoided, true, true],
  ['an effect that nobody knows refuses nobody', node('n', {}, [taint('a:noschedule')]), true, true],
  ['unschedulable alone refuses nobody', { metadata: { name: 'n' }, spec: { unschedulable: true } }, true, true],
  ['its taint does', cordoned, false, true],
  ['NoSchedule refuses, but keeps', gpu, false, true],
  ['NoExecute refuses and does not keep', draining, false, false],
  ['NoExecute beside NoSchedule does not keep', both, false, false],
])('%s', (_, subject, admits, keeps) => {
  const check = taintsLaw({})!;
  expect([check.admits(subject), check.keeps(subject), check.objections(subject).length === 0]).toEqual([admits, keeps, admits]);
});

test('every taint must be tolerated, to stay only those that are NoExecute', () => {
  const tolerated = (...keys: string[]) => {
    const check = taintsLaw({ tolerations: keys.map((key) => ({ key, operator: 'Exists' })) })!;
    return [check.admits(both), check.keeps(both)];
  };
  expect([tolerated(), tolerated('a'), tolerated('b'), tolerated('a', 'b')]).toEqual([[false, false], [false, false], [false, true], [true, true]]);
});

test('the same key with two effects is two taints', () => {
  const check = taintsLaw({ tolerations: [{ key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute' }] })!;
  expect([check.admits(notReady), check.keeps(notReady)]).toEqual([false, true]);
});

test('each taint that nobody tolerates is a reason, with the narrowest toleration as the way out', () => {
  const check = taintsLaw({ tolerations: [{ key: 'fine', operator: 'Exists' }] })!;
  const subject = node('n', {}, [taint('fine:NoSchedule'), taint('gpu=present:NoSchedule'), taint('busy:PreferNoSchedule'), taint('drain:NoExecute')]);
  expect(check.objections(subject)).toEqual([
    {
      code: 'UntoleratedTaint',
      layer: 'controller',
      path: 'spec.template.spec.tolerations',
      taint: { key: 'gpu', value: 'present', effect: 'NoSchedule' },
      remedies: [{ code: 'AddToleration', toleration: { key: 'gpu', operator: 'Equal', value: 'present', effect: 'NoSchedule' } }],
    },
    {
      code: 'UntoleratedTaint',
      layer: 'controller',
      path: 'spec.template.spec.tolerations',
      taint: { key: 'drain', effect: 'NoExecute' },
      remedies: [{ code: 'AddToleration', toleration: { key: 'drain', operator: 'Exists', effect: 'NoExecute' } }],
    },
  ]);
});

test('for a taint without a key nothing is suggested, since it would tolerate everything', () => {
  expect(taintsLaw({})!.objections(node('n', {}, [{ key: '', effect: 'NoSchedule' }])).map(({ remedies }) => remedies)).toEqual([[]]);
});

test('taints that block are NoSchedule and NoExecute, in their order', () => {
  expect(blockingTaints(both)).toEqual(both.spec!.taints);
  expect(blockingTaints(preferAvoided)).toEqual([]);
});

test.each(['eks.amazonaws.com/compute-type', 'virtual-kubelet.io/provider'])('nobody is told to tolerate %s: the pod would never run there', (key) => {
  expect(taintsLaw({})!.objections(node('n', {}, [{ key, value: 'x', effect: 'NoSchedule' }])).map(({ remedies }) => remedies)).toEqual([[]]);
});
