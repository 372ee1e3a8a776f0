import type { PodSpec } from '../../../../lib/kube/pod-template.generated';
import { earlyPodResourcesLaw, podResourcesLaw } from '../../../../lib/placement/admission/laws/pod-resources';
import { container, resources } from '../../../conformance/admission/cast';
import { around } from '../surroundings';

const ONE = { containers: [container(resources({ cpu: '100m', memory: '64Mi' }, { cpu: '1' }))] };

test.each<[string, Partial<PodSpec>, PodSpec['resources']]>([
  ['a limit is a request, and requests come from the containers', { resources: { limits: { 'cpu': 2, 'hugepages-2Mi': '4Mi' } }, ...ONE },
    { requests: { 'cpu': '100m', 'memory': '64Mi', 'hugepages-2Mi': '4Mi' }, limits: { 'cpu': 2, 'hugepages-2Mi': '4Mi' } }],
  ['a limit that all containers have', { resources: { requests: { cpu: '500m' } }, ...ONE }, { requests: { cpu: '500m', memory: '64Mi' }, limits: { cpu: '1' } }],
  ['but never less than the request', { resources: { requests: { cpu: 2 } }, ...ONE }, { requests: { cpu: 2, memory: '64Mi' }, limits: { cpu: '2' } }],
  ['a limit that one container lacks is none', { resources: { requests: { cpu: 2 } }, containers: [...ONE.containers, container({}, 'second')] }, { requests: { cpu: 2, memory: '64Mi' } }],
])('%s', (_, spec, after) => expect(podResourcesLaw(spec, around()).spec!.resources).toEqual(after));

test('a pod without resources of its own gets none', () => {
  expect([podResourcesLaw(ONE, around()), podResourcesLaw({ ...ONE, resources: { limits: {} } }, around())]).toEqual([{}, {}]);
});

test('what comes from elsewhere is told', () => {
  expect(podResourcesLaw({ resources: { limits: { cpu: 2 } }, containers: [] }, around()).changes).toEqual([
    { plugin: undefined, object: undefined, path: 'spec.template.spec.resources.requests[cpu]', value: '2' },
  ]);
});

test('until 1.36 it happens early, without limits, and before 1.34 not at all', () => {
  const spec = { resources: { requests: { cpu: 1 }, limits: { memory: '1Gi' } }, ...ONE };
  const outcomes = (['1.33', '1.36', '1.37'] as const).map((kubernetesVersion) => (
    [earlyPodResourcesLaw, podResourcesLaw].map((law) => law(spec, around({}, { kubernetesVersion })).spec?.resources)));
  expect(outcomes).toEqual([
    [undefined, undefined],
    [{ requests: { cpu: 1, memory: '64Mi' }, limits: { memory: '1Gi' } }, undefined],
    [undefined, { requests: { cpu: 1, memory: '64Mi' }, limits: { cpu: '1', memory: '1Gi' } }],
  ]);
});
