import type { LimitRangeItem } from '../../../../lib/kube/cluster-objects';
import { limitsLaw } from '../../../../lib/placement/admission/laws/limits';
import { container, limitRange, resources } from '../../../conformance/admission/cast';
import { around } from '../surroundings';

const pod = { containers: [container(resources({ cpu: '100m', memory: '1Gi' }, { cpu: '400m', memory: '1Gi' })), container({}, 'second')] };
const breaches = (item: LimitRangeItem) => limitsLaw(pod, around({ limitRanges: [limitRange('bounds', item)] })).objections!;
const short = (item: LimitRangeItem) => breaches(item).map((each) => (
  each.code === 'OutOfLimitRange' ? [each.container ?? 'pod', each.bound, each.subject, each.has].join(' ') : each.code));

test.each<[string, LimitRangeItem, string[]]>([
  ['exactly what is allowed is allowed', { type: 'Pod', min: { cpu: '100m' }, max: { cpu: '400m' }, maxLimitRequestRatio: { cpu: 4 } }, []],
  ['each container is looked at', { type: 'Container', min: { cpu: '200m' } }, ['main min request 100m', 'second min request ']],
  ['a request below, and a limit too: the request is told', { type: 'Container', min: { cpu: '500m' } }, ['main min request 100m', 'second min request ']],
  ['a limit above', { type: 'Pod', max: { cpu: '300m' } }, ['pod max limit 400m']],
  ['no limit', { type: 'Pod', max: { 'ephemeral-storage': '1Gi' } }, ['pod max limit ']],
  ['a ratio above', { type: 'Pod', maxLimitRequestRatio: { cpu: '3.9' } }, ['pod maxLimitRequestRatio ratio 4.000000']],
  ['a bound on claims is none on pods', { type: 'PersistentVolumeClaim', min: { cpu: '9' } }, []],
])('%s', (_, item, expected) => expect(short(item)).toEqual(expected));

test('a breach says where, how much is allowed, and what Kubernetes says of all together', () => {
  expect(breaches({ type: 'Container', min: { cpu: '200m' } })[0]).toEqual({
    code: 'OutOfLimitRange',
    layer: 'admission',
    path: 'spec.template.spec.containers[0].resources.requests[cpu]',
    limitRange: 'bounds',
    container: 'main',
    resource: 'cpu',
    bound: 'min',
    allowed: '200m',
    subject: 'request',
    has: '100m',
    remedies: [{ code: 'SetField', path: 'spec.template.spec.containers[0].resources.requests[cpu]', value: '200m' }],
    kubernetes: {
      plugin: 'LimitRanger',
      message: 'pods "agent-xxxxx" is forbidden: [minimum cpu usage per Container is 200m, but request is 100m, '
        + 'minimum cpu usage per Container is 200m.  No request is specified]',
    },
  });
});

test('for the pod as a whole no single field can be set', () => expect(breaches({ type: 'Pod', max: { cpu: '1m' } })[0].remedies).toEqual([]));
