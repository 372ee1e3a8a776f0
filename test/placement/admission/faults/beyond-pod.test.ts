import type { PodSpec } from '../../../../lib/kube/pod-template.generated';
import { beyondPod } from '../../../../lib/placement/admission/faults/beyond-pod';
import { container, resources } from '../../../conformance/admission/cast';

const TWO = { containers: [container(resources({ 'cpu': 1, 'hugepages-2Mi': '4Mi' }, { 'cpu': 3, 'hugepages-2Mi': '4Mi' })), container(resources({ cpu: 1 }), 'second')] };

test.each<[string, PodSpec['resources'], string[]]>([
  ['nothing for the pod as a whole', undefined, []],
  ['enough', { requests: { cpu: 2 }, limits: { cpu: 3 } }, []],
  ['requests that are less than those of all containers', { requests: { cpu: '1999m' } }, [
    'spec.resources.requests[cpu]: Invalid value: "1999m": must be greater than or equal to aggregate container requests of 2',
  ]],
  ['a limit that is less than that of one container', { limits: { cpu: '2' } }, [
    'spec.resources.containers[0][cpu].limits: Invalid value: "3": must be less than or equal to pod limits of 2',
  ]],
  ['huge pages', { limits: { 'hugepages-2Mi': '2Mi' } }, [
    'spec.resources.limits[hugepages-2Mi]: Invalid value: "2Mi": must be greater than or equal to aggregate container limits of 4Mi',
    'spec.resources.containers[0][hugepages-2Mi].limits: Invalid value: "4Mi": must be less than or equal to pod limits of 2Mi',
  ]],
])('%s', (_, own, errors) => expect(beyondPod({ ...TWO, resources: own }).map(({ error }) => error)).toEqual(errors));

test('the way out is to give the pod what it needs', () => {
  expect(beyondPod({ ...TWO, resources: { requests: { cpu: 1 } } })[0].objection).toEqual({
    code: 'PodResourcesTooSmall',
    layer: 'admission',
    path: 'spec.template.spec.resources.requests[cpu]',
    subject: 'request',
    resource: 'cpu',
    has: '1',
    needs: '2',
    container: undefined,
    remedies: [{ code: 'SetField', path: 'spec.template.spec.resources.requests[cpu]', value: '2' }],
  });
});
