import type { LimitedResource } from '../../../../lib/placement/admission/admission';
import { quantities } from '../../../../lib/placement/admission/quantities';
import { uncovered } from '../../../../lib/placement/admission/quota/coverage';
import { CRITICAL_PODS, quota } from '../../../conformance/admission/cast';
import { around } from '../surroundings';

const USAGE = quantities({ 'pods': 1, 'requests.cpu': '1', 'limits.cpu': 0 });
const CPU: LimitedResource = { resource: 'pods', matchContains: ['cpu'] };
const left = (limited: LimitedResource, covered: string[]) => uncovered({}, USAGE, covered, around({}, { limitedResources: [limited] }));

test.each<[string, LimitedResource, string[], string[]]>([
  ['what is consumed needs a quota', CPU, [], ['requests.cpu']],
  ['a quota covers it', CPU, ['requests.cpu'], []],
  ['a quota for something else does not', CPU, ['pods'], ['requests.cpu']],
  ['what is not consumed needs none', { resource: 'pods', matchContains: ['memory'] }, [], []],
  ['what is limited of other kinds is not limited of pods', { resource: 'services', matchContains: ['cpu'] }, [], []],
  ['a group that pods are not of', { apiGroup: 'apps', resource: 'pods', matchContains: ['cpu'] }, [], []],
])('%s', (_, limited, covered, expected) => {
  expect(left(limited, covered).flatMap((each) => (each.code === 'QuotaUncovered' ? each.uncovered : []))).toEqual(expected);
});

test('a scope needs a quota that has it too', () => {
  const critical = { priorityClassName: 'system-cluster-critical' };
  const given = (...resourceQuotas: ReturnType<typeof quota>[]) => (
    uncovered(critical, USAGE, [], around({ resourceQuotas }, { limitedResources: [CRITICAL_PODS] })));
  expect(given(quota('all', { pods: 1 }))).toEqual([{
    code: 'QuotaUncovered',
    layer: 'admission',
    path: 'spec.template.spec.priorityClassName',
    namespace: 'agents',
    uncovered: ['{PriorityClass In [system-node-critical system-cluster-critical]}'],
    remedies: [{ code: 'CreateObject', kind: 'ResourceQuota', name: 'pods', namespace: 'agents' }],
    kubernetes: {
      plugin: 'ResourceQuota',
      message: 'insufficient quota to match these scopes: [{PriorityClass In [system-node-critical system-cluster-critical]}]',
    },
  }]);
  expect(given(quota('classes', { pods: 1 }, {}, { scopes: ['PriorityClass'] }))).toEqual([]);
  expect(uncovered({}, USAGE, [], around({}, { limitedResources: [CRITICAL_PODS] }))).toEqual([]);
});
