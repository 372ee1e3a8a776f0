import type { PodSpec, ResourceRequirements } from '../../../lib/kube/pod-template.generated';
import { qosClass } from '../../../lib/placement/resources/qos-class';

const BOTH = { cpu: '1', memory: '1Gi' };
const guaranteed: ResourceRequirements = { requests: { cpu: '1000m', memory: '1Gi' }, limits: BOTH };
const pod = (...resources: readonly (ResourceRequirements | undefined)[]): Partial<PodSpec> => (
  { containers: resources.map((each, index) => ({ name: `c${index}`, resources: each })) });

test.each<[string, Partial<PodSpec>, string]>([
  ['nothing', pod(undefined), 'BestEffort'],
  ['no containers', {}, 'BestEffort'],
  ['zero of everything', pod({ requests: { cpu: '0', memory: '0' } }), 'BestEffort'],
  ['storage only', pod({ requests: { 'ephemeral-storage': '1Gi' } }), 'BestEffort'],
  ['the same of both', pod(guaranteed), 'Guaranteed'],
  ['the same of one', pod({ requests: { cpu: '1' }, limits: { cpu: '1' } }), 'Burstable'],
  ['no limits', pod({ requests: BOTH }), 'Burstable'],
  ['one container with all and one with nothing', pod(guaranteed, undefined), 'Burstable'],
  ['an init container with less', { ...pod(guaranteed), initContainers: [{ name: 'first', resources: { requests: { cpu: '1' } } }] }, 'Burstable'],
])('a pod that says %s is of its class', (_, spec, expected) => {
  expect(qosClass(spec, '1.37')).toBe(expected);
});

test('what the pod itself has decides, from 1.34 on', () => {
  const whole = { ...pod(undefined), resources: guaranteed };
  expect([qosClass(whole, '1.33'), qosClass(whole, '1.34')]).toEqual(['BestEffort', 'Guaranteed']);
});

test('until 1.36 it decides even if it says nothing', () => {
  const empty = { ...pod(guaranteed), resources: {} };
  expect([qosClass(empty, '1.36'), qosClass(empty, '1.37')]).toEqual(['BestEffort', 'Guaranteed']);
});
