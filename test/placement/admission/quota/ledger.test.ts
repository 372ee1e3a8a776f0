import type { ResourceQuota } from '../../../../lib/kube/cluster-objects';
import type { Pod } from '../../../../lib/kube/pod';
import { Ledger, type Order } from '../../../../lib/placement/admission/quota/ledger';
import { container, NAMESPACE, quota, resources } from '../../../conformance/admission/cast';

const spec = { containers: [container(resources({ cpu: '100m' }))] };
const order = (pods: number, more: Partial<Order> = {}): Order => ({ namespace: NAMESPACE, spec, pods, podName: 'agent-xxxxx', ...more });
const ledger = (quotas: ResourceQuota[], pods?: Pod[]) => new Ledger(quotas, pods, '1.37');
const unapplied = (name: string, hard: Parameters<typeof quota>[1], more: Parameters<typeof quota>[3] = {}): ResourceQuota => (
  { ...quota(name, hard, {}, more), status: undefined });
const pod = (name: string, more: Partial<Pod> = {}): Pod => (
  { ...more, metadata: { name, namespace: NAMESPACE, ...more.metadata }, spec: { nodeName: 'n', ...spec, ...more.spec } });
const rooms = (book: Ledger, asked = order(9)) => book.look(asked).room;

test('a quota says for how many pods it has room, and what is enough for all', () => {
  expect(ledger([quota('q', { cpu: 1 }, { cpu: '750m' })]).look(order(5))).toEqual({
    room: 2,
    objections: [{
      code: 'QuotaExceeded',
      layer: 'admission',
      path: 'metadata.namespace',
      quota: 'q',
      room: 2,
      wanted: 5,
      exceeded: [{ resource: 'cpu', requested: '100m', used: '950m', hard: '1' }],
      remedies: [{ code: 'RaiseQuota', namespace: NAMESPACE, name: 'q', hard: { cpu: '1250m' } }],
      kubernetes: {
        plugin: 'ResourceQuota',
        message: 'pods "agent-xxxxx" is forbidden: exceeded quota: q, requested: cpu=100m, used: cpu=950m, limited: cpu=1',
      },
    }],
    undecided: [],
  });
});

test('the quota with the least room comes first, and decides', () => {
  const { room, objections } = ledger([quota('large', { pods: 4 }), quota('small', { pods: 1 })]).look(order(9));
  expect([room, ...objections.map((each) => each.code === 'QuotaExceeded' && `${each.quota} ${each.room}`)]).toEqual([1, 'small 1', 'large 4']);
});

test('what is made is used, and what goes is given back', () => {
  const book = ledger([quota('q', { pods: 4 })]);
  book.make(order(9), 3);
  expect([rooms(book), book.look(order(9)).objections[0].kubernetes.message]).toEqual([
    1, 'pods "agent-xxxxx" is forbidden: exceeded quota: q, requested: pods=1, used: pods=4, limited: pods=4',
  ]);
  book.release([pod('one'), pod('two')]);
  expect(rooms(book)).toBe(3);
});

test('what was made beyond a quota is told, of what such pods use', () => {
  const book = ledger([quota('q', { pods: 4, cpu: 1, memory: '1Gi' }, { pods: 3, memory: '2Gi' }), quota('roomy', { pods: 9 })]);
  book.make(order(2), 2);
  expect(book.overdrawn(order(0))).toEqual([{ code: 'RaiseQuota', namespace: NAMESPACE, name: 'q', hard: { pods: '5' } }]);
  book.release([pod('one')]);
  expect(book.overdrawn(order(0))).toEqual([]);
});

test('a quota is of one namespace', () => {
  const book = ledger([quota('q', { pods: 4 })]);
  book.make(order(9, { namespace: 'other' }), 3);
  book.release([pod('one', { metadata: { name: 'one', namespace: 'other' } })]);
  expect([rooms(book), rooms(book, order(9, { namespace: 'other' }))]).toEqual([4, 9]);
});

test('of a quota that was never applied the pods that are there are counted, of one that was they are counted already', () => {
  const pods = [pod('one'), pod('two'), pod('ended', { status: { phase: 'Succeeded' } })];
  expect(rooms(ledger([unapplied('q', { pods: 5 })], pods))).toBe(3);
  expect(rooms(ledger([unapplied('q', { 'count/pods': 5 })], pods))).toBe(2);
  expect(rooms(ledger([unapplied('q', { pods: 5 }, { scopes: ['BestEffort'] })], [...pods, pod('idle', { spec: { containers: [] } })]), order(9, { spec: {} }))).toBe(4);
  expect(rooms(ledger([quota('q', { pods: 5 }, { pods: 1 })], pods))).toBe(4);
});

test('what is being deleted gives back what it has', () => {
  const going = pod('going', { metadata: { name: 'going', namespace: NAMESPACE, deletionTimestamp: '2026-01-01T00:00:00Z' } });
  expect([rooms(ledger([unapplied('q', { pods: 5 })], [going])), rooms(ledger([quota('q', { pods: 5 }, { pods: 5 })], [going]))]).toEqual([5, 1]);
});

test('where neither the status nor the pods are known, a quota may have room, or surely has none', () => {
  const book = ledger([unapplied('q', { pods: 4 })]);
  expect(book.look(order(4))).toEqual({ room: 4, objections: [], undecided: [{ code: 'QuotaUsageUnknown', quota: 'q', resources: ['pods'] }] });
  expect(book.look(order(5))).toMatchObject({ room: 4, objections: [{ code: 'QuotaExceeded', room: 4 }], undecided: [] });
});
