import type { Objection } from '../../../../lib/placement/admission/admission';
import { enough, raised, raises } from '../../../../lib/placement/admission/quota/raised';
import type { RaiseQuota } from '../../../../lib/placement/remedy';

const way = (name: string, hard: RaiseQuota['hard']): RaiseQuota => ({ code: 'RaiseQuota', namespace: 'agents', name, hard });
const exceeded = (quota: string, hard: RaiseQuota['hard']): Objection => ({
  code: 'QuotaExceeded', layer: 'admission', path: '', quota, room: 0, wanted: 1, exceeded: [], remedies: [way(quota, hard)], kubernetes: { plugin: 'ResourceQuota', message: '' },
});
const other: Objection = { code: 'PriorityClassMissing', layer: 'admission', path: '', name: 'x', remedies: [{ code: 'CreateObject', kind: 'PriorityClass', name: 'x' }], kubernetes: { plugin: 'Priority', message: '' } };

test('of each resource the most is enough, whenever it is wanted', () => {
  expect(enough([way('a', { cpu: '900m', pods: '7' }), way('b', { memory: '1Gi' }), way('a', { cpu: '1', memory: '2Gi' })])).toEqual([
    way('a', { cpu: '1', pods: '7', memory: '2Gi' }), way('b', { memory: '1Gi' }),
  ]);
});

test('of ways out only these raise quotas', () => expect(raises([exceeded('a', { cpu: '1' }), other])).toEqual([way('a', { cpu: '1' })]));

test('the objections of these quotas tell what is enough, and others what they did', () => {
  const all = [exceeded('a', { cpu: '1' }), exceeded('b', { cpu: '1' }), other];
  expect(raised(all, [way('a', { cpu: '2' })])).toEqual([exceeded('a', { cpu: '2' }), ...all.slice(1)]);
  expect(raised(all, [])).toEqual(all);
});
