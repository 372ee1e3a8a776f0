import type { ResourceQuota } from '../../../../lib/kube/cluster-objects';
import type { AdmitOptions } from '../../../../lib/placement/admission/admission';
import { quotaLaw } from '../../../../lib/placement/admission/laws/resource-quota';
import { container, CRITICAL_PODS, quota, resources } from '../../../conformance/admission/cast';
import { around } from '../surroundings';

const pod = { containers: [container(resources({ cpu: '100m' }))] };
const counted = (resourceQuotas: ResourceQuota[] | undefined, options: AdmitOptions = {}, spec = pod) => (
  quotaLaw(spec, around({ resourceQuotas }, options)));

test('of quotas that are not given nothing is known, and none have nothing to say', () => {
  expect([counted(undefined), counted([])]).toEqual([{}, { objections: [] }]);
});

test('a quota on cpu wants every container to say its own', () => {
  const { objections } = counted([quota('q', { 'cpu': 10, 'limits.cpu': 10 })], {}, { containers: [...pod.containers, container({}, 'second')] });
  expect(objections).toMatchObject([{
    code: 'QuotaNeedsResources',
    remedies: [{ code: 'CreateObject', kind: 'LimitRange', name: 'defaults', namespace: 'agents' }],
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
  expect(counted([quota('q', { pods: 0 }, {}, { scopes: ['BestEffort'] }), quota('maps', { configmaps: 0 })])).toEqual({ objections: [] });
});

test('how much room there is, is not its to say', () => {
  expect(counted([quota('q', { pods: 0 })])).toEqual({ objections: [] });
});

test('on GKE a critical pod needs a quota for it', () => {
  const critical = { ...pod, priorityClassName: 'system-node-critical' };
  const codes = (quotas: ResourceQuota[]) => counted(quotas, { limitedResources: [CRITICAL_PODS] }, critical).objections!.map(({ code }) => code);
  expect([codes([]), codes([quota('all', { pods: 9 })]), codes([quota('q', { pods: 9 }, {}, { scopes: ['PriorityClass'] })])])
    .toEqual([['QuotaUncovered'], ['QuotaUncovered'], []]);
});
