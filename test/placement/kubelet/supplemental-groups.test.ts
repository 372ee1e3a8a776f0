import type { Node } from '../../../lib/kube/node';
import { isStrict, knowsPolicies, supplementalGroups } from '../../../lib/placement/kubelet/supplemental-groups';
import { guest, nodeWith } from '../scheduler/guests';

const wanting = (supplementalGroupsPolicy?: string) => guest('pod', {}, { securityContext: { supplementalGroupsPolicy } });
const strict = wanting('Strict');
const node = (status: Node['status'] = {}): Node => ({ ...nodeWith(), status: { ...nodeWith().status, ...status } });
const old = node({ nodeInfo: { containerRuntimeVersion: 'containerd://1.7.28' } });

test('a kubelet whose runtime does not know the policy fails the pod', () => {
  expect(supplementalGroups(strict, old, '1.37')).toEqual([{
    code: 'SupplementalGroupsPolicyUnsupported',
    layer: 'kubelet',
    path: 'spec.template.spec.securityContext.supplementalGroupsPolicy',
    policy: 'Strict',
    containerRuntime: 'containerd://1.7.28',
    remedies: [{ code: 'RemoveField', path: 'spec.template.spec.securityContext.supplementalGroupsPolicy' }],
    kubernetes: { status: 'SupplementalGroupsPolicyNotSupported', message: 'SupplementalGroupsPolicy=Strict is not supported in this node' },
  }]);
});

test.each<[string, Node, number]>([
  ['says nothing of what its runtime can do', node(), 1],
  ['says that it cannot', node({ features: { supplementalGroupsPolicy: false } }), 1],
  ['says that it can', node({ features: { supplementalGroupsPolicy: true } }), 0],
  ['says nothing at all', { metadata: { name: 'silent' } }, 0],
])('a node that %s', (_, asked, count) => {
  expect(supplementalGroups(strict, asked, '1.37')).toHaveLength(count);
  expect(knowsPolicies(asked)).toBe(asked.status?.features?.supplementalGroupsPolicy ?? false);
});

test('before 1.33 kubelets let it pass', () => {
  expect([supplementalGroups(strict, old, '1.32'), supplementalGroups(strict, old, '1.33').length]).toEqual([[], 1]);
});

test('other policies every runtime has', () => {
  const pods = [strict, wanting('Merge'), wanting(), guest('pod')];
  expect(pods.map((pod) => [isStrict(pod), supplementalGroups(pod, old, '1.37').length])).toEqual([[true, 1], [false, 0], [false, 0], [false, 0]]);
});
