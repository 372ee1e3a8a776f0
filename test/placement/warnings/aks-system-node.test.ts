import { warned, warningsOn } from './arrival';
import type { Toleration } from '../../../lib/kube/pod-template.generated';
import { aksSystemNode, isAksSystemNode } from '../../../lib/placement/warnings/aks-system-node';
import { blanketToleration } from '../../../lib/placement/warnings/blanket-toleration';
import { daemonSet, everyNode, node, taint } from '../../world';

const hosted = node('hosted', {}, ['CriticalAddonsOnly=true:NoSchedule', 'CriticalAddonsOnly=true:NoExecute', 'kubernetes.azure.com/hostedvm=true:NoSchedule'].map(taint));
const surge = node('surge', { 'karpenter.sh/nodepool': 'system-surge' }, [taint('CriticalAddonsOnly=true:NoSchedule')]);
const dedicated = node('dedicated', { 'karpenter.sh/nodepool': 'mine' }, [taint('CriticalAddonsOnly=true:NoSchedule')]);
const nodes = [hosted, surge, dedicated, ...everyNode];

const CRITICAL_ADDONS: Toleration = { key: 'CriticalAddonsOnly', operator: 'Exists' };
const EVERYTHING: Toleration = { operator: 'Exists' };

function agent(...tolerations: readonly Toleration[]) {
  const { metadata, ...rest } = daemonSet({ tolerations: [...tolerations] });
  return { ...rest, metadata: { ...metadata, namespace: 'logging' } };
}

test('AKS keeps hosted nodes to itself, and the pool beside them', () => {
  expect(nodes.filter(isAksSystemNode)).toEqual([hosted, surge]);
});

test('who tolerates their taints is warned, and told by what', () => {
  const own = { key: 'own', operator: 'Exists' };
  expect(warningsOn(aksSystemNode, agent(own, EVERYTHING), nodes)).toEqual(Object.fromEntries(['hosted', 'surge'].map((name) => [name, [{
    code: 'AksSystemNodeRefusal',
    path: 'spec.template.spec.tolerations[1]',
    toleration: EVERYTHING,
    remedies: [{ code: 'RemoveField', path: 'spec.template.spec.tolerations[1]' }],
  }]])));
});

test.each<[string, Toleration[], string[]]>([
  ['by the key of both', [CRITICAL_ADDONS], ['hosted', 'surge']],
  ['by the key of hosted nodes', [{ key: 'kubernetes.azure.com/hostedvm', operator: 'Exists' }], ['hosted']],
  ['everything of one effect', [{ operator: 'Exists', effect: 'NoExecute' }], ['hosted']],
  ['nothing of theirs', [{ key: 'own', operator: 'Exists' }], []],
  ['nothing', [], []],
])('it is warned who tolerates %s', (_, tolerations, expected) => {
  expect(warned(aksSystemNode, agent(...tolerations), nodes)).toEqual(expected);
});

test('what lets a pod past a taint of others is not to blame', () => {
  const also = node('also', {}, ['mine:NoSchedule', 'kubernetes.azure.com/hostedvm=true:NoSchedule'].map(taint));
  const mine = agent({ key: 'mine', operator: 'Exists' }, EVERYTHING);
  expect(warningsOn(aksSystemNode, mine, [also])).toEqual({ also: [expect.objectContaining({ toleration: EVERYTHING })] });
});

test('what is of AKS itself may be there', () => {
  expect(warned(aksSystemNode, daemonSet({ tolerations: [EVERYTHING] }), nodes)).toEqual([]);
});

test('that only a toleration of everything lets a pod in there need not be said, too', () => {
  expect(warned(blanketToleration, agent(EVERYTHING), [hosted, surge, dedicated])).toEqual(['dedicated']);
});
