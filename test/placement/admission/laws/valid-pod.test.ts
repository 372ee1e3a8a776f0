import { validPodLaw } from '../../../../lib/placement/admission/laws/valid-pod';
import { container, limitRange, resources } from '../../../conformance/admission/cast';
import { around } from '../surroundings';

const BROKEN = { nodeName: 'n', schedulingGates: [{ name: 'g' }], containers: [container(resources({ cpu: 2 }, { cpu: 1 }))] };

test('everything that is wrong is told at once', () => {
  const { objections } = validPodLaw(BROKEN, around({ limitRanges: [limitRange('usual', { type: 'Container', default: { cpu: 1 } })] }));
  expect(objections!.map(({ code }) => code)).toEqual(['RequestAboveLimit', 'NodeNameWithGates']);
  expect([...new Set(objections!.map(({ kubernetes }) => kubernetes.message))]).toEqual([
    'Pod "agent-xxxxx" is invalid: [spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1, '
    + 'spec.nodeName: Forbidden: cannot be set until all schedulingGates have been cleared]',
  ]);
});

test('a sound pod is told nothing', () => expect(validPodLaw({ containers: [container()] }, around()).objections).toEqual([]));

test('without LimitRanges a request above its limit is the template\'s fault, which is not told twice', () => {
  expect(validPodLaw({ containers: BROKEN.containers }, around()).objections).toEqual([]);
});

test('before 1.34 a pod has no resources as a whole', () => {
  const spec = { resources: { requests: { cpu: 1 } }, containers: [container(resources({ cpu: 2 }))] };
  const codes = (['1.33', '1.34'] as const).map((kubernetesVersion) => validPodLaw(spec, around({}, { kubernetesVersion })).objections!.map(({ code }) => code));
  expect(codes).toEqual([[], ['PodResourcesTooSmall']]);
});
