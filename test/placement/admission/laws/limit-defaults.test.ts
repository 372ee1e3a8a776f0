import { limitDefaults } from '../../../../lib/placement/admission/laws/limit-defaults';
import { container, limitRange, resources } from '../../../conformance/admission/cast';
import { around } from '../surroundings';

const set = (...limitRanges: ReturnType<typeof limitRange>[]) => (
  limitDefaults({ containers: [container(resources({ cpu: '50m' }))] }, around({ limitRanges })).spec?.containers![0].resources);

test.each([
  ['default is a limit, and a request where nothing else is said', { default: { memory: '1Gi' } }, { requests: { cpu: '50m', memory: '1Gi' }, limits: { memory: '1Gi' } }],
  ['defaultRequest is a request alone', { defaultRequest: { memory: '1Gi' } }, { requests: { cpu: '50m', memory: '1Gi' } }],
  ['max is a default', { max: { memory: '2Gi' } }, { requests: { cpu: '50m', memory: '2Gi' }, limits: { memory: '2Gi' } }],
  ['min is a request', { min: { memory: '1Mi' } }, { requests: { cpu: '50m', memory: '1Mi' } }],
  ['default comes before min and max', { min: { memory: 1 }, default: { memory: 2 }, max: { memory: 3 } }, { requests: { cpu: '50m', memory: 2 }, limits: { memory: 2 } }],
  ['what is written stays', { default: { cpu: '1' } }, { requests: { cpu: '50m' }, limits: { cpu: '1' } }],
])('%s', (_, item, expected) => expect(set(limitRange('l', { type: 'Container', ...item }))).toEqual(expected));

test('of two LimitRanges the first given has the word', () => {
  const one = limitRange('one', { type: 'Container', default: { memory: 1 } });
  const two = limitRange('two', { type: 'Container', default: { memory: 2 } });
  expect(set(one, two)!.limits).toEqual({ memory: 1 });
});

test('bounds of pods are no defaults', () => expect(set(limitRange('l', { type: 'Pod', max: { cpu: 1 } }))).toBeUndefined());

test('each default is told, with who set it', () => {
  const { changes } = limitDefaults({ containers: [container()] }, around({ limitRanges: [limitRange('usual', { type: 'Container', default: { cpu: 1 } })] }));
  expect(changes).toEqual(['limits', 'requests'].map((list) => (
    { plugin: 'LimitRanger', object: 'LimitRange usual', path: `spec.template.spec.containers[0].resources.${list}[cpu]`, value: 1 })));
});
