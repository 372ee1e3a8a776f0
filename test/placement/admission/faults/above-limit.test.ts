import { aboveLimit } from '../../../../lib/placement/admission/faults/above-limit';
import { container, limitRange, resources } from '../../../conformance/admission/cast';

const USUAL = limitRange('usual', { type: 'Container', default: { memory: '512Mi' } });

test('a request above its limit is told, with who may have set the limit', () => {
  expect(aboveLimit({ containers: [container(resources({ memory: '1Gi' }, { memory: '512Mi' }))] }, [limitRange('other'), USUAL])).toEqual([{
    error: 'spec.containers[0].resources.requests: Invalid value: "1Gi": must be less than or equal to memory limit of 512Mi',
    objection: {
      code: 'RequestAboveLimit',
      layer: 'admission',
      path: 'spec.template.spec.containers[0].resources.requests[memory]',
      container: 'main',
      resource: 'memory',
      request: '1Gi',
      limit: '512Mi',
      limitRange: 'usual',
      remedies: [{ code: 'SetField', path: 'spec.template.spec.containers[0].resources.limits[memory]', value: '1Gi' }],
    },
  }]);
});

test.each([
  ['equal', { cpu: '1' }, { cpu: 1 }, 0],
  ['below', { cpu: '1' }, { cpu: 2 }, 0],
  ['above', { cpu: '1001m' }, { cpu: 1 }, 1],
  ['no limit', { cpu: '1' }, {}, 0],
  ['devices below', { 'example.com/gpu': 1 }, { 'example.com/gpu': 2 }, 1],
  ['devices equal', { 'example.com/gpu': 1 }, { 'example.com/gpu': 1 }, 0],
])('%s', (_, requests, limits, count) => expect(aboveLimit({ initContainers: [container(resources(requests, limits))] }, []).length).toBe(count));

test('the pod as a whole is held to the same', () => {
  expect(aboveLimit({ resources: { requests: { cpu: 2 }, limits: { cpu: 1 } } }, []).map(({ objection }) => objection.path)).toEqual([
    'spec.template.spec.resources.requests[cpu]',
  ]);
});
