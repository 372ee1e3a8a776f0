import { PlainNames } from './plain-names';
import type { Pod } from '../../../lib/kube/pod';

const names = new PlainNames('agents-nodes-7', ['agent', 'agent-two']);
const pod = (name: string, owner?: string): Pod => ({ metadata: { name, ...owner !== undefined && { ownerReferences: [{ apiVersion: 'apps/v1', kind: 'DaemonSet', name: owner, uid: 'u', controller: true }] } } });

test.each([
  ['Created pod: agent-x7fgh', 'Created pod: agent-xxxxx'],
  ['pods "agent-two-x7fgh" is forbidden', 'pods "agent-two-xxxxx" is forbidden'],
  ['claim agent-x7fgh-scratch', 'claim agent-xxxxx-scratch'],
  ['pods "agent-" is forbidden', 'pods "agent-" is forbidden'],
  ['agent-early is no random name', 'agent-early is no random name'],
  ['other-x7fgh is another\'s', 'other-x7fgh is another\'s'],
  ['account agents-nodes-7/absent', 'account agents/absent'],
  ['by pod 01234567-89ab-cdef-0123-456789abcdef on node a', 'by pod <uid> on node a'],
])('%s', (text, plain) => expect(names.text(text)).toBe(plain));

test('pods are named after their node and their rank there', () => {
  const pods = [pod('agent-bbbbb', 'agent'), pod('agent-ccccc', 'agent'), pod('web'), pod('agent-ddddd', 'agent')];
  const nodes = new Map([[pods[0], 'a'], [pods[1], 'a'], [pods[3], 'b']]);
  expect([...names.pods(pods, (each) => nodes.get(each)).values()]).toEqual([
    { name: 'agent-a', createdAt: '2026-01-01T00:01:00Z' },
    { name: 'agent-a-2', createdAt: '2026-01-01T00:02:00Z' },
    { name: 'web', createdAt: '2026-01-01T00:00:00Z' },
    { name: 'agent-b', createdAt: '2026-01-01T00:01:00Z' },
  ]);
});
