import { Clusters } from '../../lib/clusters/clusters';
import { verdictLines, warningLines } from '../../lib/gate/verdict-lines';
import { place } from '../../lib/placement/place';
import { manifest } from '../landing/a-daemon-set';

const decisions = (podSpec: object) => place([manifest('agent', podSpec)], { nodes: Clusters.kubeadm({ workers: 2 }).nodes })[0].decisions;

test('nodes with one answer are told together, with reasons, ways out and the prop', () => {
  expect(verdictLines(decisions({ nodeSelector: { a: 'b' } }), (path) => `the prop of ${path}`)).toEqual([
    'excluded on control-plane-1: no label "a", nodeSelector wants "b" (label the node a=b, or change the prop of spec.template.spec.nodeSelector[a]); '
    + 'untolerated taint node-role.kubernetes.io/control-plane:NoSchedule (add a toleration: {key: node-role.kubernetes.io/control-plane, operator: Exists, '
    + 'effect: NoSchedule}, or change the prop of spec.template.spec.tolerations)',
    'excluded on worker-1, worker-2: no label "a", nodeSelector wants "b" (label the node a=b, or change the prop of spec.template.spec.nodeSelector[a])',
  ]);
});

test('a verdict without reasons stands alone, a reason without a prop has its own ways out', () => {
  expect(verdictLines(decisions({ tolerations: [{ operator: 'Exists' }] }))).toEqual(['runs on control-plane-1, worker-1, worker-2']);
  expect(verdictLines(decisions({ nodeSelector: { a: 'b' } }))[1]).toBe('excluded on worker-1, worker-2: no label "a", nodeSelector wants "b" (label the node a=b)');
});

test('escapes in names are shown and not obeyed', () => {
  const [node] = Clusters.kubeadm().nodes;
  const [{ decisions: [evil] }] = place([manifest('agent')], { nodes: [{ ...node, spec: {}, metadata: { name: 'a\u001b[2J' } }] });
  expect(verdictLines([evil])).toEqual([expect.not.stringContaining('\u001b')]);
});

test('warnings are told of all nodes where the pod may run', () => {
  expect(warningLines(decisions({ nodeSelector: { 'node-role.kubernetes.io/control-plane': '' }, tolerations: [{ operator: 'Exists' }] }))).toMatchInlineSnapshot(`
[
  "on control-plane-1: only a toleration of every taint lets it in, past node-role.kubernetes.io/control-plane:NoSchedule: if the pod is meant to be here, tolerate that by its key",
]
`);
});
