import type { DaemonSet } from '../../../lib/kube/daemon-set';
import type { Pod } from '../../../lib/kube/pod';
import { DaemonPods } from '../../../lib/placement/controller/daemon-pods';
import { daemonPod, daemonSet } from '../../world';

const agent = daemonSet();
const applied: DaemonSet = { ...agent, metadata: { ...agent.metadata, uid: 'u1' } };
const labels = { app: 'agent' };
const meta = (parts: Partial<Pod['metadata']>) => daemonPod(agent, 'n', { metadata: { ...daemonPod(agent, 'n').metadata, ...parts } as Pod['metadata'] });
const owner = (parts: object) => ({ ownerReferences: [{ apiVersion: 'apps/v1', kind: 'DaemonSet', name: 'agent', uid: 'u1', controller: true, ...parts }] });
const DELETED = { deletionTimestamp: '2026-01-01T00:00:00Z' };

test.each<[string, DaemonSet, Pod, boolean]>([
  ['a pod that it owns', agent, meta({}), true],
  ['a pod that the one of the same uid owns', applied, meta(owner({})), true],
  ['a pod that one of this name and another uid owns', applied, meta(owner({ uid: 'u0' })), false],
  ['the same while the manifest has no uid', agent, meta(owner({ uid: 'u0' })), true],
  ['a pod that another one owns', agent, meta(owner({ name: 'other' })), false],
  ['a pod that a ReplicaSet of its name owns', agent, meta(owner({ kind: 'ReplicaSet' })), false],
  ['a pod of which it is an owner, but not the controller: an orphan', agent, meta(owner({ name: 'other', controller: false })), true],
  ['a pod that it owns and no longer selects', agent, meta({ labels: { app: 'debug' } }), false],
  ['a pod that it owns and that is terminating', agent, meta(DELETED), true],
  ['an orphan that it selects', agent, meta({ ownerReferences: [] }), true],
  ['an orphan that it does not select', agent, meta({ ownerReferences: [], labels: {} }), false],
  ['an orphan that is terminating', agent, meta({ ownerReferences: [], ...DELETED }), false],
  ['an orphan while it is being deleted itself', { ...agent, metadata: { ...agent.metadata, ...DELETED } }, meta({ ownerReferences: [] }), false],
  ['a pod that it owns while it is being deleted itself', { ...agent, metadata: { ...agent.metadata, ...DELETED } }, meta({}), true],
  ['an orphan while its selector is empty', { ...agent, spec: { ...agent.spec, selector: {} } }, meta({ ownerReferences: [] }), false],
  ['a pod in another namespace', agent, meta({ namespace: 'other' }), false],
  ['an orphan in another namespace', agent, meta({ namespace: 'other', ownerReferences: [] }), false],
  ['a pod that it owns without a selector', { ...agent, spec: { ...agent.spec, selector: undefined } }, meta({}), false],
])('%s: %#', (_, claimant, pod, claimed) => {
  expect([...new DaemonPods([pod]).of(claimant).values()].flat()).toEqual(claimed ? [pod] : []);
});

test.each(['Succeeded', 'Failed'])('a %s pod is gone as soon as it is being deleted', (phase) => {
  const ended = { status: { phase } };
  const pods = (pod: Pod) => new DaemonPods([pod]).of(agent).size;
  expect(pods({ ...meta({}), ...ended })).toBe(1);
  expect(pods({ ...meta(DELETED), ...ended })).toBe(0);
});

test('a manifest without a namespace is one of the namespace default', () => {
  const homeless = { ...agent, metadata: { name: 'agent' } };
  expect(new DaemonPods([meta({ namespace: 'default' })]).of(homeless).size).toBe(1);
  expect(new DaemonPods([meta({})]).of(homeless).size).toBe(0);
});

test('pods stand with their node, the first in precedence first; those without a node nowhere', () => {
  const make = (name: string, creationTimestamp: string, nodeName: string) => daemonPod(agent, nodeName, { metadata: { name, namespace: 'kube-system', labels, creationTimestamp } });
  const young = make('young', '2026-01-02T00:00:00Z', 'n1');
  const old = make('old', '2026-01-01T00:00:00Z', 'n1');
  const elsewhere = make('elsewhere', '2026-01-01T00:00:00Z', 'n2');
  const nowhere = make('nowhere', '2026-01-01T00:00:00Z', '');
  expect(new DaemonPods([young, old, elsewhere, nowhere]).of(agent)).toEqual(new Map([['n1', [old, young]], ['n2', [elsewhere]]]));
});
