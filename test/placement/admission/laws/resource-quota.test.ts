import type { ResourceQuota } from '../../../../lib/kube/cluster-objects';
import type { AdmitOptions } from '../../../../lib/placement/admission/admission';
import { quotaLaw } from '../../../../lib/placement/admission/laws/resource-quota';
import { container, CRITICAL_PODS, quota, resources } from '../../../conformance/admission/cast';
import { around } from '../surroundings';

const pod = { containers: [container(resources({ cpu: '100m' }))] };
const counted = (resourceQuotas: ResourceQuota[] | undefined, options: AdmitOptions = {}, spec = pod) => (
  quotaLaw(spec, around({ resourceQuotas }, options)));

test('of quotas that are not given nothing is known, and none have nothing to say', () => {
  expect([counted(undefined), counted([])]).toEqual([{}, { objections: [], undecided: [] }]);
});

test('a quota says for how many pods it has room', () => {
  expect(counted([quota('q', { cpu: 1 }, { cpu: '750m' })], { pods: 5 }).objections).toEqual([{
    code: 'QuotaExceeded',
    layer: 'admission',
    path: 'metadata.namespace',
    quota: 'q',
    room: 2,
    wanted: 5,
    exceeded: [{ resource: 'cpu', requested: '100m', used: '950m', hard: '1' }],
    remedies: [],
    kubernetes: {
      plugin: 'ResourceQuota',
      message: 'pods "agent-xxxxx" is forbidden: exceeded quota: q, requested: cpu=100m, used: cpu=950m, limited: cpu=1',
    },
  }]);
});

test('the quota with the least room comes first', () => {
  const { objections } = counted([quota('large', { pods: 4 }), quota('small', { pods: 1 })], { pods: 9 });
  expect(objections!.map((each) => each.code === 'QuotaExceeded' && `${each.quota} ${each.room}`)).toEqual(['small 1', 'large 4']);
});

test('a quota without a status may have room, or surely has none', () => {
  const unseen = { ...quota('q', { pods: 4 }), status: undefined };
  expect(counted([unseen], { pods: 4 })).toEqual({ objections: [], undecided: [{ code: 'QuotaUsageUnknown', quota: 'q', resources: ['pods'] }] });
  expect(counted([unseen], { pods: 5 })).toMatchObject({ objections: [{ code: 'QuotaExceeded', room: 4 }], undecided: [] });
});

test('a quota on cpu wants every container to say its own', () => {
  const { objections } = counted([quota('q', { 'cpu': 10, 'limits.cpu': 10 })], {}, { containers: [...pod.containers, container({}, 'second')] });
  expect(objections).toMatchObject([{
    code: 'QuotaNeedsResources',
    missing: [{ resource: 'cpu', containers: ['second'] }, { resource: 'limits.cpu', containers: ['main', 'second'] }],
    kubernetes: { message: 'pods "agent-xxxxx" is forbidden: failed quota: q: must specify cpu for: second; limits.cpu for: main,second' },
  }]);
});

test('what its controller has not counted is unknown to Kubernetes too', () => {
  const half = { ...quota('q', { pods: 4, cpu: 1 }), status: { hard: { pods: 4, cpu: 1 }, used: { pods: 1 } } };
  expect(counted([half]).objections).toMatchObject([
    { code: 'QuotaStatusUnknown', kubernetes: { message: 'pods "agent-xxxxx" is forbidden: status unknown for quota: q, resources: cpu,pods' } },
  ]);
});

test('a quota for others has no say, and one on other kinds neither', () => {
  expect(counted([quota('q', { pods: 0 }, {}, { scopes: ['BestEffort'] }), quota('maps', { configmaps: 0 })])).toEqual({ objections: [], undecided: [] });
});

test('on GKE a critical pod needs a quota for it', () => {
  const critical = { ...pod, priorityClassName: 'system-node-critical' };
  const codes = (quotas: ResourceQuota[]) => counted(quotas, { limitedResources: [CRITICAL_PODS] }, critical).objections!.map(({ code }) => code);
  expect([codes([]), codes([quota('all', { pods: 9 })]), codes([quota('q', { pods: 9 }, {}, { scopes: ['PriorityClass'] })])])
    .toEqual([['QuotaUncovered'], ['QuotaUncovered'], []]);
});
