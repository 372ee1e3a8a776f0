import { asked, container, containers, limitRange, resources, type AdmissionCase } from '../cast';

const BOUNDS = { type: 'Container', min: { cpu: '100m' }, max: { cpu: '1', memory: '1Gi' } };
const POD_BOUNDS = { type: 'Pod', min: { cpu: '200m' }, max: { memory: '1Gi' }, maxLimitRequestRatio: { cpu: '2' } };

export const limits: readonly AdmissionCase[] = [
  asked('a LimitRange has defaults', containers([resources({ cpu: '50m' })], [{}, 'second']), {
    limitRanges: [limitRange('usual', { type: 'Container', default: { cpu: '1', memory: '512Mi' }, defaultRequest: { cpu: '100m' } })],
  }),
  asked('its bounds are defaults too', { initContainers: [container({}, 'init')] }, { limitRanges: [limitRange('bounds', BOUNDS)] }),
  asked('of two LimitRanges the first has the word', {}, {
    limitRanges: [
      limitRange('one', { type: 'Container', default: { cpu: '1' } }),
      limitRange('two', { type: 'Container', default: { cpu: '2', memory: '1Gi' } }),
    ],
  }),
  asked('a default limit below the request', containers([resources({ memory: '1Gi' })]), {
    limitRanges: [limitRange('usual', { type: 'Container', default: { memory: '512Mi' } })],
  }),
  asked('default limits below two requests', containers([resources({ memory: '1Gi', cpu: '2' })]), {
    limitRanges: [limitRange('usual', { type: 'Container', default: { memory: '512Mi', cpu: '1' } })],
  }),
  asked('a default request above the limit', containers([resources({ cpu: '100m' }, { memory: '64Mi', cpu: '100m' })], [{}, 'second']), {
    limitRanges: [limitRange('usual', { type: 'Container', defaultRequest: { memory: '128Mi' }, default: { memory: '256Mi' } })],
  }),
  asked('a default limit of a device', containers([resources({ 'example.com/gpu': '1' }, { 'example.com/gpu': '1' })], [{}, 'second']), {
    limitRanges: [limitRange('gpus', { type: 'Container', default: { 'example.com/gpu': '2' } })],
  }),
  asked('below the minimum', containers([resources({ cpu: '0.05' })]), { limitRanges: [limitRange('bounds', BOUNDS)] }),
  asked('above the maximum', containers([resources({ cpu: '100m' }, { cpu: '1500m' })]), { limitRanges: [limitRange('bounds', BOUNDS)] }),
  asked('below and above at once', containers([resources({ cpu: '50m', memory: '2Gi' }, { memory: '2Gi', cpu: '3' })]), { limitRanges: [limitRange('bounds', BOUNDS)] }),
  asked('a limit below the minimum', containers([resources({ cpu: '1m' }, { cpu: '2m' })]), { limitRanges: [limitRange('bounds', BOUNDS)] }),
  asked('an init container above the maximum', { initContainers: [container(resources(undefined, { memory: '2Gi' }), 'init')] }, {
    limitRanges: [limitRange('bounds', { type: 'Container', max: { memory: '1Gi' } })],
  }),
  asked('a container above the ratio', containers([resources({ cpu: '100m' }, { cpu: '333m' })]), {
    limitRanges: [limitRange('ratio', { type: 'Container', maxLimitRequestRatio: { cpu: '3' } })],
  }),
  asked('a ratio that ends in a half', containers([resources({ cpu: '128' }, { cpu: '129' })]), {
    limitRanges: [limitRange('ratio', { type: 'Container', maxLimitRequestRatio: { cpu: '1' } })],
  }),
  asked('exactly the ratio', containers([resources({ cpu: '100m' }, { cpu: '300m' })]), {
    limitRanges: [limitRange('ratio', { type: 'Container', maxLimitRequestRatio: { cpu: '3' } })],
  }),
  asked('no request for a ratio', {}, { limitRanges: [limitRange('ratio', { type: 'Container', maxLimitRequestRatio: { cpu: '3' } })] }),
  asked('no limit for a ratio', containers([resources({ cpu: '100m' })]), { limitRanges: [limitRange('ratio', { type: 'Container', maxLimitRequestRatio: { cpu: '3' } })] }),
  asked('a request of nothing for a ratio', containers([resources({ cpu: 0 }, { cpu: 1 })]), {
    limitRanges: [limitRange('ratio', { type: 'Container', maxLimitRequestRatio: { cpu: '3' } })],
  }),
  asked('the pod in all', containers([resources({ cpu: '50m' }, { memory: '800Mi' })], [resources({ cpu: '100m' }, { memory: '0.3Gi' }), 'second']), {
    limitRanges: [limitRange('pods', POD_BOUNDS)],
  }),
  asked('the pod in all with sidecars', {
    containers: [container(resources({ cpu: '100m' }, { cpu: '200m', memory: '1Mi' }))],
    initContainers: [
      container({ ...resources({ cpu: '0.1' }, { cpu: '0.4', memory: '1Gi' }), restartPolicy: 'Always' }, 'sidecar'),
      container(resources({ cpu: '500m' }, { cpu: '1', memory: '10Mi' }), 'init'),
    ],
  }, { limitRanges: [limitRange('pods', POD_BOUNDS)] }),
  asked('what is written for the pod as a whole', { resources: { requests: { cpu: '100m' }, limits: { cpu: '1', memory: '2Gi' } } }, {
    limitRanges: [limitRange('pods', POD_BOUNDS)],
  }),
  asked('amounts beyond thousandths of 64 bits', containers([resources({ memory: '8Pi' }, { memory: '9Pi' })]), {
    limitRanges: [limitRange('huge', { type: 'Container', max: { memory: '10P' } })],
  }),
  asked('a thousandth above an amount beyond thousandths of 64 bits', containers([resources({}, { memory: '9300000000000000001m' })]), {
    limitRanges: [limitRange('huge', { type: 'Container', max: { memory: '9300T' } })],
  }),
  asked('bounds of claims are not for pods', {}, { limitRanges: [limitRange('claims', { type: 'PersistentVolumeClaim', min: { storage: '1Gi' } })] }),
  asked('a LimitRange of another namespace', {}, {
    limitRanges: [{ ...limitRange('usual', { type: 'Container', default: { cpu: '1' } }), metadata: { name: 'usual', namespace: 'other' } }],
  }),
];
