import type { PodSpec } from '../../../../lib/kube/pod-template.generated';
import { quantities, sorted, text } from '../../../../lib/placement/admission/quantities';
import { counted, existingUsage, isOfPods, quotaUsage } from '../../../../lib/placement/admission/quota/usage';
import { container, resources } from '../../../conformance/admission/cast';

const usage = (spec: Partial<PodSpec>, version: '1.33' | '1.37' = '1.37') => (
  sorted(quotaUsage(spec, version)).map(([name, amount]) => `${name}=${text(amount)}`).filter((each) => !/^(count\/)?pods=1$/.test(each)));
const ONE = { containers: [container(resources({ 'cpu': '1', 'example.com/gpu': 2, 'hugepages-2Mi': '2Mi' }, { 'cpu': '2', 'example.com/gpu': 2 }))] };

test('requests count by two names, limits by one, devices as requests', () => {
  expect(usage(ONE)).toEqual(['cpu=1', 'hugepages-2Mi=2Mi', 'limits.cpu=2', 'requests.cpu=1', 'requests.example.com/gpu=2', 'requests.hugepages-2Mi=2Mi']);
});

test('every pod is one', () => expect(sorted(quotaUsage({}, '1.37')).map(([name, amount]) => `${name}=${text(amount)}`)).toEqual(['count/pods=1', 'pods=1']));

test('overhead counts, of limits only where there is one', () => {
  const spec = { containers: [container(resources({ cpu: '1' }, { cpu: '2' }))], overhead: { cpu: '250m', memory: '64Mi' } };
  expect(usage(spec)).toEqual(['cpu=1250m', 'limits.cpu=2250m', 'memory=64Mi', 'requests.cpu=1250m', 'requests.memory=64Mi']);
  expect(usage({ containers: [container(resources({}, { cpu: 0 }))], overhead: { cpu: 1 } })).toContain('limits.cpu=0');
});

test('what the pod has as a whole stands for its containers, from 1.34 on', () => {
  const spec = { containers: [container(resources({ cpu: '1' }))], resources: { requests: { cpu: '3' } } };
  expect([usage(spec), usage(spec, '1.33')]).toEqual([['cpu=3', 'requests.cpu=3'], ['cpu=1', 'requests.cpu=1']]);
});

test('a container counts for what it says', () => {
  expect([...counted(quantities({ memory: 1 }), quantities({ memory: 1 })).keys()]).toEqual(['pods', 'memory', 'requests.memory', 'limits.memory']);
});

test.each([
  ['pods', true], ['count/pods', true], ['cpu', true], ['limits.ephemeral-storage', true], ['hugepages-1Gi', true], ['requests.hugepages-1Gi', true],
  ['requests.example.com/gpu', true], ['requests.deviceclass.resource.kubernetes.io/gpu', true],
  ['example.com/gpu', false], ['services', false], ['count/services', false], ['requests.storage', false], ['limits.example.com/gpu', false],
])('a quota on %s is one on pods: %s', (name, expected) => expect(isOfPods(name)).toBe(expected));

describe('a pod that is there', () => {
  const there = (phase: string, more: object = {}) => (
    sorted(existingUsage({ metadata: { name: 'p' }, spec: ONE, status: { phase, ...more } }, '1.37')).map(([name, amount]) => `${name}=${text(amount)}`));

  test('counts like one that comes, or for what it has while it is made smaller', () => {
    expect(there('Running')).toEqual(['count/pods=1', ...usage(ONE), 'pods=1'].sort());
    expect(there('Running', { containerStatuses: [{ name: 'main', resources: { requests: { cpu: '4' } } }] })).toContain('requests.cpu=4');
  });

  test('and has ended is no more than an object', () => expect([there('Failed'), there('Succeeded')]).toEqual([['count/pods=1'], ['count/pods=1']]));
});
