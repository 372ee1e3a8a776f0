import { containerTotals, isNative, isOvercommitAllowed, quantities, sorted, text } from '../../../lib/placement/admission/quantities';
import { isPodLevel } from '../../../lib/placement/resources/pod-level';
import { container, resources } from '../../conformance/admission/cast';

test('what is no quantity is left out', () => {
  expect([...quantities({ cpu: '1', memory: 'much' }).keys()]).toEqual(['cpu']);
  expect(quantities(undefined).size).toBe(0);
});

test('quantities are written in the order of their resources, and the canonical way', () => {
  expect(sorted(quantities({ memory: '1024Mi', cpu: '0.5' })).map(([resource, amount]) => `${resource}=${text(amount)}`)).toEqual(['cpu=500m', 'memory=1Gi']);
  expect(text(undefined)).toBeUndefined();
});

test('in all, a pod has its containers, or more if an init container alone has more', () => {
  const pod = {
    containers: [container(resources({ cpu: '1' }, { cpu: '2' })), container(resources({ cpu: '500m' }), 'second')],
    initContainers: [container(resources({ cpu: '100m' }, { cpu: '3' }), 'init')],
  };
  expect(text(containerTotals(pod, 'requests').get('cpu'))).toBe('1500m');
  expect(text(containerTotals(pod, 'limits').get('cpu'))).toBe('3');
});

test.each([
  ['cpu', true, true, true],
  ['memory', true, true, true],
  ['ephemeral-storage', true, true, false],
  ['hugepages-2Mi', true, false, true],
  ['example.com/gpu', false, false, false],
  ['kubernetes.io/batch', true, true, false],
])('%s', (resource, native, overcommit, podLevel) => {
  expect([isNative(resource), isOvercommitAllowed(resource), isPodLevel(resource)]).toEqual([native, overcommit, podLevel]);
});
